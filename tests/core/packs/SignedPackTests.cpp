#include "core/exchange/EditIds.h"
#include "core/packs/KnownKeys.h"
#include "core/packs/SignOwnEdits.h"
#include "core/work/NewAssessment.h"
#include "core/work/OpenAssessment.h"
#include "tests/core/packs/Handover.h"

#include <algorithm>

using namespace core;

namespace {

using Kind = KeyClaim::Kind;

SigningKey keyNumber(std::uint8_t number)
{
    return SigningKey(SigningKey::Seed{number});
}

/// A panel of three, each with a casebook and a key.
struct Panel {
    SmallCasebook small;
    AssessmentId id;
    SigningKey leadsKey = keyNumber(1);
    SigningKey annsKey = keyNumber(2);
    SigningKey bensKey = keyNumber(3);
    Casebook lead = made("lead", "Lead assessor");
    Casebook ann = made("ann", "Ann");
    Casebook ben = made("ben", "Ben");

    Panel()
    {
        NewAssessment wanted;
        wanted.service.name = "Apply for a rod licence";
        wanted.standards = {"gds-2019"};
        const auto start = told(
            startAssessment(wanted, {"lead", "Lead assessor"}, small.library(), small.ids(), noon));
        id = start.id;
        told(lead.startAll({start}));
        take(ann, signedPack(lead, leadsKey));
        take(ben, signedPack(lead, leadsKey));
    }

    Casebook made(const std::string& person, const std::string& name) const
    {
        return told(Casebook::create(small.folder() / (person + ".standpoint"), {person, name}));
    }

    template <typename Act>
    void edit(Casebook& casebook, Act act, const std::optional<std::string>& as = {})
    {
        const auto open = told(openAssessment(casebook, id, as));
        told(casebook.append(id, told(act(open.editor(small.ids(), noon))).edits));
    }

    void note(Casebook& casebook, const std::string& text,
              const std::optional<std::string>& as = {})
    {
        edit(
            casebook,
            [&](const AssessmentEditor& editor) {
                return editor.addNote(SmallCasebook::note(text));
            },
            as);
    }

    void trust(Casebook& casebook, const PersonId& person, const std::vector<std::string>& keys)
    {
        edit(casebook, [&](const AssessmentEditor& editor) {
            return editor.make({{keysRecord(person), TrustKeys{keys}}});
        });
    }

    Pack signedPack(Casebook& casebook, const SigningKey& key)
    {
        told(signOwnEdits(casebook, {id}, key));
        return handedOver(casebook);
    }

    void take(Casebook& casebook, const Pack& pack)
    {
        told(merge(casebook, pack, {}, noon,
                   small.folder() / ("copy-" + std::to_string(++m_copies) + ".standpoint")));
    }

private:
    int m_copies = 0;
};

std::vector<KeyClaim> claims(Casebook& casebook, const Pack& pack, const SigningKey& own)
{
    return told(previewMerge(casebook, pack, {}, {}, own.publicKey())).keys;
}

/// "NotTheirKey ann 2", by kind and person.
std::size_t countOf(const std::vector<KeyClaim>& claims, Kind kind, const PersonId& person)
{
    const auto found = std::ranges::find_if(claims, [&](const KeyClaim& claim) {
        return claim.kind == kind && claim.person == person;
    });
    return found != claims.end() ? found->edits : 0;
}

bool warns(const MergePreview& preview, MergeWarning::Kind kind)
{
    return std::ranges::find(preview.warnings, kind, &MergeWarning::kind) != preview.warnings.end();
}

/// The log of `pack` with an edit that says it is by `author`, as somebody with another tool could
/// write it: named by what it says, so that nothing else tells.
Pack withForged(const Panel& panel, Pack pack, const PersonId& author)
{
    Note note = SmallCasebook::note("Never said");
    Edit forged{{}, noteRecord("forged"), AddNote{note}, author, noon(), {}};
    nameByContent(panel.id, forged, 1'795'000'009'000);
    pack.assessments.front().edits.push_back(forged);
    std::ranges::sort(pack.assessments.front().edits, {}, &Edit::id);
    return pack;
}

} // namespace

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

TEST_CASE("a forged author is told once their key is known")
{
    Panel panel;
    panel.note(panel.ann, "First");
    panel.take(panel.lead, panel.signedPack(panel.ann, panel.annsKey));

    panel.note(panel.ben, "Mine");
    const Pack forged = withForged(panel, panel.signedPack(panel.ben, panel.bensKey), "ann");
    const auto preview = told(previewMerge(panel.lead, forged, {}, {}, panel.leadsKey.publicKey()));
    CHECK(preview.keys.front().kind == Kind::NotTheirKey);
    CHECK(countOf(preview.keys, Kind::NotTheirKey, "ann") == 1);
    CHECK(countOf(preview.keys, Kind::FirstKey, "ben") == 2);
    CHECK(warns(preview, MergeWarning::Kind::NotTheirKey));
    CHECK(wordsFor(preview.keys.front()) ==
          "1 change said to be by Ann, but not signed by Ann’s key");
}

TEST_CASE("a key signs for its owner alone: what it signs under another name is not theirs")
{
    Panel panel;
    panel.note(panel.ann, "First");
    panel.take(panel.lead, panel.signedPack(panel.ann, panel.annsKey));
    Pack forged = withForged(panel, panel.signedPack(panel.ben, panel.bensKey), "ann");
    auto& start = forged.assessments.front();
    std::vector<Sha256> digests;
    for (const Edit& edit : start.edits) {
        if (edit.author == "ann") {
            digests.push_back(digestOf(panel.id, edit));
        }
    }
    REQUIRE(digests.size() == 1);
    start.batches.push_back(signedBatch(panel.id, "ann", digests, panel.bensKey));
    CHECK(countOf(claims(panel.lead, forged, panel.leadsKey), Kind::NotTheirKey, "ann") == 1);
    // Nor does it do so after it came in.
    panel.take(panel.lead, forged);
    const auto known = told(knownKeysIn(panel.lead, panel.id, panel.leadsKey.publicKey()));
    CHECK(known.keysOf("ann") == std::vector{panel.annsKey.publicKey()});
    CHECK(known.othersOf("ann") == std::vector{panel.bensKey.publicKey()});
}

TEST_CASE("changes in my own name that my key did not sign are told, in a new assessment too")
{
    Panel panel;
    const Pack honest = panel.signedPack(panel.ben, panel.bensKey);
    const Pack forged = withForged(panel, honest, "lead");
    const auto preview = told(previewMerge(panel.lead, forged, {}, {}, panel.leadsKey.publicKey()));
    CHECK(countOf(preview.keys, Kind::NotTheirKey, "lead") == 1);
    CHECK(preview.keys.front().isOwner);
    CHECK(warns(preview, MergeWarning::Kind::ByOwner));

    Casebook fresh = panel.made("fresh", "Lead assessor");
    told(fresh.setOwner({"lead", "Lead assessor"}));
    CHECK(warns(told(previewMerge(fresh, forged, {}, {}, panel.leadsKey.publicKey())),
                MergeWarning::Kind::ByOwner));
    const auto other =
        told(previewMerge(fresh, handedOver(panel.lead), {}, {}, panel.leadsKey.publicKey()));
    CHECK(other.keys.size() == 1);
    CHECK(countOf(other.keys, Kind::TheirKey, "lead") == other.assessments.front().edits);
    CHECK_FALSE(warns(other, MergeWarning::Kind::ByOwner));
    CHECK(wordsFor(other.keys.front()).ends_with(" by you"));
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

TEST_CASE("signatures are passed on by others, and cover all that somebody wrote")
{
    Panel panel;
    panel.note(panel.ann, "First");
    panel.take(panel.lead, panel.signedPack(panel.ann, panel.annsKey));
    panel.note(panel.ann, "Second");
    panel.take(panel.lead, panel.signedPack(panel.ann, panel.annsKey));
    const Pack onward = panel.signedPack(panel.lead, panel.leadsKey);
    const auto seen = claims(panel.ben, onward, panel.bensKey);
    REQUIRE(seen.size() == 1);
    CHECK(countOf(seen, Kind::FirstKey, "ann") == 3);
    panel.take(panel.ben, onward);
    // Nothing is signed twice, and nothing of others.
    panel.ann = told(Casebook::open(panel.ann.path()));
    panel.take(panel.ann, panel.signedPack(panel.ben, panel.bensKey));
    const auto before = told(panel.ann.signedBatches(panel.id));
    told(signOwnEdits(panel.ann, {panel.id}, panel.annsKey));
    CHECK(told(panel.ann.signedBatches(panel.id)) == before);
}

TEST_CASE("what came in with a merge is never signed here")
{
    Panel panel;
    panel.take(panel.lead, withForged(panel, panel.signedPack(panel.ben, panel.bensKey), "lead"));
    told(signOwnEdits(panel.lead, {panel.id}, panel.leadsKey));
    const auto ledger = told(panel.lead.read(panel.id));
    const SignedEdits over(ledger.edits(), told(panel.lead.signedBatches(panel.id)));
    for (const Edit& edit : ledger.edits()) {
        INFO(toString(edit.record));
        CHECK(over.keysOver(edit.id).empty() == (edit.record == noteRecord("forged")));
    }
}

TEST_CASE("what somebody typed for another member is not signed as theirs")
{
    Panel panel;
    panel.note(panel.lead, "Said by Cat", "Cat");
    const Pack pack = panel.signedPack(panel.lead, panel.leadsKey);
    const auto seen = claims(panel.ann, pack, panel.annsKey);
    REQUIRE(seen.size() == 1);
    CHECK(seen.front().kind == Kind::NotSigned);
    CHECK(seen.front().name == "Cat");
}

TEST_CASE("a signature that was altered counts for nothing, and that is told")
{
    Panel panel;
    panel.note(panel.ann, "First");
    told(signOwnEdits(panel.ann, {panel.id}, panel.annsKey));
    const std::string what =
        GENERATE(as<std::string>(), "signature = replace(signature, substr(signature, 1, 1), 'e')",
                 "author = 'lead'", "named = 'other'", "digests = substr(digests, 1, 32)",
                 "key = '" + keyNumber(9).publicKey() + "'", "digests = x'00'",
                 "key = 'none', signature = ''");
    const Pack pack = told(
        readPack(altered(panel.ann, "UPDATE signed SET " + what + " WHERE author = 'ann'"), "ann"));
    INFO(what);
    const auto preview = told(previewMerge(panel.lead, pack, {}, {}, panel.leadsKey.publicKey()));
    CHECK(countOf(preview.keys, Kind::NotSigned, "ann") == 2);
    CHECK(warns(preview, MergeWarning::Kind::BadSignatures));
    panel.take(panel.lead, pack);
    CHECK(
        told(knownKeysIn(panel.lead, panel.id, panel.leadsKey.publicKey())).keysOf("ann").empty());
}

TEST_CASE("a pack with more signatures than any of ours is refused before one is checked")
{
    Panel panel;
    told(signOwnEdits(panel.ann, {panel.id}, panel.annsKey));
    const std::string many =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10001) "
        "INSERT INTO signed (assessment, named, author, key, digests, signature) "
        "SELECT 'a', 'a', 'ann', 'k', x'', i FROM n";
    const auto refused = readPack(altered(panel.ann, many), "ann");
    REQUIRE_FALSE(refused);
    CHECK(says(refused.problem().what, "very many or very long signatures"));
}

TEST_CASE("a signature over nothing that comes in is not taken in, so that it claims no name")
{
    Panel panel;
    panel.note(panel.ann, "By an earlier program");
    panel.take(panel.lead, handedOver(panel.ann));
    panel.take(panel.ben, handedOver(panel.lead));
    panel.note(panel.ben, "Mine");
    Pack pack = panel.signedPack(panel.ben, panel.bensKey);
    std::vector<Sha256> anns;
    for (const Edit& edit : pack.assessments.front().edits) {
        if (edit.author == "ann") {
            anns.push_back(digestOf(panel.id, edit));
        }
    }
    pack.assessments.front().batches.push_back(signedBatch(panel.id, "ann", anns, keyNumber(9)));
    panel.take(panel.lead, pack);
    CHECK(
        told(knownKeysIn(panel.lead, panel.id, panel.leadsKey.publicKey())).keysOf("ann").empty());
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

TEST_CASE("a pack for others than the panel holds no signature of the panel's")
{
    Panel panel;
    panel.note(panel.lead, "Something");
    told(signOwnEdits(panel.lead, {panel.id}, panel.leadsKey));
    for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
        const std::string bytes = told(makePack(panel.lead, {{panel.id}, reader, true, {}}, noon));
        CHECK(bytes.find(panel.leadsKey.publicKey()) == std::string::npos);
        CHECK(told(readPack(bytes, "pack")).assessments.front().batches.empty());
    }
}

TEST_CASE("what a team hands back is signed by its own key")
{
    Panel panel;
    Casebook team = panel.made("team", "Service team");
    panel.take(team, handedOver(panel.lead, Reader::Team));
    const AssessmentId cut = told(team.ids()).front();
    const auto open = told(openAssessment(team, cut, {}));
    Note note = SmallCasebook::note("From the team");
    told(team.append(cut, told(open.editor(panel.small.ids(), noon).addNote(note)).edits));
    const SigningKey teamsKey = keyNumber(5);
    told(signOwnEdits(team, {cut}, teamsKey));
    const Pack back = handedOver(team);
    CHECK(countOf(claims(panel.lead, back, panel.leadsKey), Kind::FirstKey, "team") == 1);
    panel.take(panel.lead, back);
    const auto known = told(knownKeysIn(panel.lead, panel.id, panel.leadsKey.publicKey()));
    CHECK(known.keysOf("team") == std::vector{teamsKey.publicKey()});
    // The panel passes it on as its own, under the name that the assessment has there.
    panel.take(panel.ben, panel.signedPack(panel.lead, panel.leadsKey));
    CHECK(told(knownKeysIn(panel.ben, panel.id, {})).keysOf("team") ==
          std::vector{teamsKey.publicKey()});
}
