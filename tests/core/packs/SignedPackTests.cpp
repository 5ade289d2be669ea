#include "tests/core/packs/SignedPanel.h"

using namespace core;
using namespace signedPanel;

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
