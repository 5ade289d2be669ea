#include "tests/core/packs/SignedPanel.h"

using namespace core;
using namespace signedPanel;

TEST_CASE("the first key of a member is remembered, and tells their changes from then on")
{
    Panel panel;
    panel.note(panel.ann, "First");
    const Pack first = panel.signedPack(panel.ann, panel.annsKey);
    const auto seen = claims(panel.lead, first, panel.leadsKey);
    REQUIRE(seen.size() == 1);
    CHECK(seen.front().kind == Kind::FirstKey);
    CHECK(seen.front().name == "Ann");
    CHECK(seen.front().key == panel.annsKey.publicKey());
    panel.take(panel.lead, first);

    panel.note(panel.ann, "Second");
    const Pack second = panel.signedPack(panel.ann, panel.annsKey);
    const auto known = claims(panel.lead, second, panel.leadsKey);
    REQUIRE(known.size() == 1);
    CHECK(known.front().kind == Kind::TheirKey);
    CHECK(known.front().edits == 1);
    CHECK(told(panel.lead.verify()).empty());
}

TEST_CASE("who never had a key is not signed, and no alarm")
{
    Panel panel;
    panel.note(panel.ann, "By an earlier program");
    const auto preview =
        told(previewMerge(panel.lead, handedOver(panel.ann), {}, {}, panel.leadsKey.publicKey()));
    REQUIRE(preview.keys.size() == 1);
    CHECK(preview.keys.front().kind == Kind::NotSigned);
    CHECK(preview.warnings.empty());
    CHECK(wordsFor(preview.keys.front()) == "2 changes said to be by Ann, not signed");
}

TEST_CASE("a lost key is replaced by the lead saying so, for those too who hear of it first")
{
    Panel panel;
    panel.note(panel.ann, "First");
    panel.take(panel.lead, panel.signedPack(panel.ann, panel.annsKey));
    const SigningKey next = keyNumber(7);
    panel.note(panel.ann, "With another key");
    const Pack pack = panel.signedPack(panel.ann, next);
    CHECK(countOf(claims(panel.lead, pack, panel.leadsKey), Kind::NotTheirKey, "ann") == 1);
    panel.take(panel.lead, pack);
    panel.trust(panel.lead, "ann", {panel.annsKey.publicKey(), next.publicKey()});

    panel.note(panel.ann, "Third");
    CHECK(countOf(claims(panel.lead, panel.signedPack(panel.ann, next), panel.leadsKey),
                  Kind::TheirKey, "ann") == 1);
    // Ben knows the lead's key and none of Ann's.
    const auto seen =
        claims(panel.ben, panel.signedPack(panel.lead, panel.leadsKey), panel.bensKey);
    CHECK(countOf(seen, Kind::FirstKey, "ann") == 3);
    CHECK(countOf(seen, Kind::NotTheirKey, "ann") == 0);
    CHECK(countOf(seen, Kind::TheirKey, "lead") == 1);
}

TEST_CASE("what says to be the lead's word for a key counts for nothing without the lead's key")
{
    Panel panel;
    panel.note(panel.ann, "First");
    panel.take(panel.lead, panel.signedPack(panel.ann, panel.annsKey));
    panel.take(panel.ben, panel.signedPack(panel.lead, panel.leadsKey));
    Pack pack = handedOver(panel.lead);
    Edit forged{{}, keysRecord("ann"), TrustKeys{{keyNumber(9).publicKey()}}, "lead", noon(), {}};
    nameByContent(panel.id, forged, 1'795'000'009'000);
    pack.assessments.front().edits.push_back(forged);
    panel.take(panel.ben, pack);
    const auto known = told(knownKeysIn(panel.ben, panel.id, panel.bensKey.publicKey()));
    CHECK(known.keysOf("ann") == std::vector{panel.annsKey.publicKey()});
}

TEST_CASE("only the lead says whose a key is")
{
    Panel panel;
    const auto open = told(openAssessment(panel.ann, panel.id, {}));
    const auto refused = open.editor(panel.small.ids(), noon)
                             .make({{keysRecord("ann"), TrustKeys{{panel.annsKey.publicKey()}}}});
    REQUIRE_FALSE(refused);
    CHECK(says(refused.problem().what, "only the lead"));
}

TEST_CASE("undoing a merge forgets the key that came with it, and merging again brings it back")
{
    Panel panel;
    panel.note(panel.ann, "First");
    const Pack pack = panel.signedPack(panel.ann, panel.annsKey);
    panel.take(panel.lead, pack);
    const auto keys = [&] {
        return told(knownKeysIn(panel.lead, panel.id, panel.leadsKey.publicKey())).keysOf("ann");
    };
    CHECK(keys().size() == 1);
    told(panel.lead.undoMerge(told(panel.lead.merges()).front().number));
    CHECK(keys().empty());
    panel.take(panel.lead, pack);
    CHECK(keys().size() == 1);
}
