#include "core/casebook/Merge.h"
#include "core/exchange/AssessmentJson.h"
#include "core/support/File.h"
#include "tests/support/SmallCasebook.h"

#include <algorithm>

using namespace core;

namespace {

Timestamp noon()
{
    return Timestamp{1'795'000'000'000};
}

template <typename T>
T told(Result<T> result)
{
    if (!result) {
        FAIL(toString(result.problem()));
    }
    return std::move(result).value();
}

Pack handedOver(const Casebook& casebook, Reader reader = Reader::Panel,
                const std::string& name = "pack.standpoint")
{
    return told(
        readPack(told(makePack(casebook, {told(casebook.ids()), reader, true, {}}, noon)), name));
}

/// Somebody with a casebook of their own, which begins with what the lead handed out.
class Colleague {
public:
    Colleague(const Casebook& lead, const std::string& name, std::uint64_t seed)
        : m_name(name)
        , m_ids([this] { return Timestamp{m_now += 1000}; },
                [this] { return m_random += 0x9E3779B97F4A7C15u; })
        , m_random(seed)
        , casebook(told(Casebook::create(m_folder / (name + ".standpoint"), {name, name})))
    {
        take(handedOver(lead));
    }

    MergeRecord take(const Pack& pack, const std::set<PersonId>& leaveOut = {})
    {
        return told(merge(casebook, pack, leaveOut, noon,
                          copyBeforeMerge(casebook.path(), Timestamp{m_now += 1000})));
    }

    void make(const RecordId& record, const Change& change)
    {
        const Ledger ledger = told(casebook.read("rod"));
        told(casebook.append(
            "rod", {ledger.compose(m_ids.next(), record, change, m_name, Timestamp{m_now})}));
    }

private:
    TemporaryFolder m_folder;
    std::string m_name;
    std::int64_t m_now = 1'795'100'000'000;
    IdSource m_ids;
    std::uint64_t m_random;

public:
    Casebook casebook;
};

std::string exported(const Casebook& casebook)
{
    return toExchange(told(casebook.read("rod")).assessment(), told(casebook.editions("rod")));
}

} // namespace

TEST_CASE("a merge brings the words of both, keeps their authors and does nothing twice")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Colleague ann(lead, "ann", 1);
    Colleague bob(lead, "bob", 1000);
    ann.make(noteRecord("n1"), AddNote{SmallCasebook::note("Ann's words")});
    bob.make(noteRecord("n2"), AddNote{SmallCasebook::note("Bob's words")});
    bob.make(ratingRecord("bob", {"gds-2019", 1}), Rate{"red", {}, "Why"});
    const Pack fromAnn = handedOver(ann.casebook);
    const Pack fromBob = handedOver(bob.casebook);

    const auto preview = told(previewMerge(lead, fromBob));
    REQUIRE(preview.people.size() == 1);
    CHECK(preview.people[0].person == "bob");
    CHECK(preview.people[0].notes == 1);
    CHECK(preview.people[0].ratings == 1);
    CHECK(preview.assessments[0].edits == 2);
    CHECK(preview.assessments[0].alreadyThere == 1);
    CHECK_FALSE(preview.assessments[0].isNew);
    CHECK(told(lead.read("rod")).edits().size() == 1);

    const auto copy = copyBeforeMerge(lead.path(), noon());
    CHECK(told(merge(lead, fromAnn, {}, noon, copy)).edits == 1);
    CHECK(std::filesystem::exists(copy));
    CHECK(copyBeforeMerge(lead.path(), noon()) != copy);
    told(merge(lead, fromBob, {}, noon, copyBeforeMerge(lead.path(), noon())));
    const Assessment merged = told(lead.read("rod")).assessment();
    REQUIRE(merged.note("n1") != nullptr);
    CHECK(merged.note("n1")->author == "ann");
    CHECK(merged.note("n2")->author == "bob");
    CHECK(told(lead.verify()).empty());

    const std::string once = exported(lead);
    CHECK(told(previewMerge(lead, fromBob)).bringsNothing());
    told(merge(lead, fromBob, {}, noon, copyBeforeMerge(lead.path(), noon())));
    CHECK(exported(lead) == once);
    CHECK(told(lead.search("Bob", 10)).size() == 1);
}

TEST_CASE("two people who changed the same thing make a dispute that the preview shows")
{
    SmallCasebook small;
    Casebook lead = small.open();
    small.add(lead, outcomeRecord({"gds-2019", 1}), Settle{"green", "Fine"});
    Colleague ann(lead, "ann", 1);
    ann.make(outcomeRecord({"gds-2019", 1}), Settle{"red", "Not fine"});
    small.add(lead, outcomeRecord({"gds-2019", 1}), Settle{"amber", "So so"});
    const Pack pack = handedOver(ann.casebook);
    const auto preview = told(previewMerge(lead, pack));
    REQUIRE(preview.assessments[0].disputes.size() == 1);
    told(merge(lead, pack, {}, noon, copyBeforeMerge(lead.path(), noon())));
    CHECK(told(lead.read("rod")).disputes().size() == 1);
}

TEST_CASE("somebody can be left out and taken in later")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Colleague ann(lead, "ann", 1);
    ann.make(noteRecord("n1"), AddNote{SmallCasebook::note("Ann's words")});
    Colleague bob(ann.casebook, "bob", 1000);
    bob.make(noteRecord("n1"), SetText{"Bob's words over Ann's"});
    const Pack pack = handedOver(bob.casebook);
    told(merge(lead, pack, {"bob"}, noon, copyBeforeMerge(lead.path(), noon())));
    CHECK(told(lead.read("rod")).assessment().note("n1")->text == "Ann's words");
    told(merge(lead, pack, {}, noon, copyBeforeMerge(lead.path(), noon())));
    CHECK(told(lead.read("rod")).assessment().note("n1")->text == "Bob's words over Ann's");
}

TEST_CASE("undoing a merge gives the export from before it, and merging again brings all back")
{
    SmallCasebook small;
    Casebook lead = small.open();
    small.add(lead, noteRecord("own"), AddNote{SmallCasebook::note("The lead's words")});
    const std::string before = exported(lead);
    Colleague ann(lead, "ann", 1);
    ann.make(noteRecord("own"), SetText{"Ann over the lead's"});
    ann.make(noteRecord("n1"), AddNote{SmallCasebook::note("Ann's words")});
    ann.make(noteRecord("gone"), AddNote{SmallCasebook::note("Gone")});
    ann.make(noteRecord("gone"), Remove{});
    small.start(ann.casebook, "other", "Another service");
    const Pack pack = handedOver(ann.casebook);
    const MergeRecord record =
        told(merge(lead, pack, {}, noon, copyBeforeMerge(lead.path(), noon())));
    const std::string after = exported(lead);
    CHECK(after != before);
    CHECK(told(lead.contains("other")));
    CHECK(told(lead.merges()).front().edits == record.edits);

    told(lead.undoMerge(record.number));
    CHECK(exported(lead) == before);
    CHECK_FALSE(told(lead.contains("other")));
    CHECK(told(lead.search("Ann", 10)).empty());
    CHECK(told(lead.verify()).empty());
    CHECK(told(lead.merges()).front().undone);
    CHECK_FALSE(lead.undoMerge(record.number));

    told(merge(lead, pack, {}, noon, copyBeforeMerge(lead.path(), noon())));
    CHECK(exported(lead) == after);
    CHECK(told(lead.verify()).empty());
}

TEST_CASE("a merge that later work builds on is not undone, and says why")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Colleague ann(lead, "ann", 1);
    ann.make(noteRecord("n1"), AddNote{SmallCasebook::note("Ann's words")});
    const MergeRecord record =
        told(merge(lead, handedOver(ann.casebook), {}, noon, copyBeforeMerge(lead.path(), noon())));
    small.add(lead, noteRecord("n1"), SetText{"Mended"});
    const std::string before = exported(lead);
    const auto undone = lead.undoMerge(record.number);
    REQUIRE_FALSE(undone);
    CHECK(undone.problem().what.find("later change") != std::string::npos);
    CHECK(exported(lead) == before);
}

TEST_CASE("an altered edit makes the merge fail and changes nothing")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Colleague ann(lead, "ann", 1);
    ann.make(noteRecord("n1"), AddNote{SmallCasebook::note("Ann's words")});
    Pack pack = handedOver(ann.casebook);
    std::get<StartAssessment>(pack.assessments[0].edits[0].change).service.name = "Altered";
    const std::string before = exported(lead);
    CHECK_FALSE(previewMerge(lead, pack));
    const auto copy = copyBeforeMerge(lead.path(), noon());
    CHECK_FALSE(merge(lead, pack, {}, noon, copy));
    CHECK_FALSE(std::filesystem::exists(copy));
    CHECK(exported(lead) == before);
    CHECK(told(lead.merges()).empty());
}

TEST_CASE("edits that claim to be by the owner or replace what nobody knows are named")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Colleague ann(lead, "ann", 1);
    ann.make(noteRecord("n1"), AddNote{SmallCasebook::note("Ann's words")});
    Pack pack = handedOver(ann.casebook);
    pack.assessments[0].edits.back().author = "owner";
    pack.assessments[0].edits.back().replaces = {EditId{{1, 2, 3}}};
    const auto preview = told(previewMerge(lead, pack));
    REQUIRE(preview.warnings.size() == 2);
    CHECK(preview.warnings[0].find("by you") != std::string::npos);
    CHECK(preview.warnings[1].find("neither this casebook nor the pack") != std::string::npos);
}

TEST_CASE("the team answers in its pack, and only what the team may say comes back")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Note secret = SmallCasebook::note("For the panel");
    small.add(lead, noteRecord("secret"), AddNote{secret});
    small.add(lead, outcomeRecord({"gds-2019", 1}), Settle{"red", "Not tried"});

    const TemporaryFolder folder;
    Casebook team = told(Casebook::create(folder / "team.standpoint", {"team", "Service team"}));
    const Pack handedOut = handedOver(lead, Reader::Team);
    told(merge(team, handedOut, {}, noon, copyBeforeMerge(team.path(), noon())));
    CHECK(told(team.read("rod")).assessment().note("secret") == nullptr);

    const auto answer = [&](RecordId record, Change change) {
        const Ledger ledger = told(team.read("rod"));
        told(team.append("rod",
                         {ledger.compose(small.ids().next(), record, change, "team", noon())}));
    };
    answer(answerRecord(outcomeRecord({"gds-2019", 1})),
           AnswerFinding{Stance::Challenge, "We tried it"});
    answer(outcomeRecord({"gds-2019", 1}), Settle{"green", "We say so"});
    answer(noteRecord("ours"), AddNote{SmallCasebook::note("Our evidence")});

    const Pack back = handedOver(team);
    CHECK(back.label.reader == Reader::Team);
    const auto preview = told(previewMerge(lead, back));
    REQUIRE(preview.warnings.size() == 1);
    CHECK(preview.warnings[0].find("only the panel may make them") != std::string::npos);
    told(merge(lead, back, {}, noon, copyBeforeMerge(lead.path(), noon())));
    const Assessment after = told(lead.read("rod")).assessment();
    CHECK(after.outcome({"gds-2019", 1})->outcome == "red");
    CHECK(after.note("secret")->text == "For the panel");
    CHECK(after.note("ours")->text == "Our evidence");
    REQUIRE(after.answers.size() == 1);
    CHECK(after.answers[0].text == "We tried it");
    CHECK(told(lead.read("rod")).disputes().empty());
    CHECK(told(lead.verify()).empty());
    CHECK(told(previewMerge(lead, back)).bringsNothing());
}

TEST_CASE("a casebook of version 1 opens, gets its new tables and keeps every word")
{
    const TemporaryFolder folder;
    const auto old = folder / "old.standpoint";
    std::filesystem::copy_file(TEST_DATA_DIR "/casebooks/version-1.standpoint", old);
    const auto expected = told(readFile(TEST_DATA_DIR "/casebooks/version-1.jsonl", 1 << 20));
    {
        const Casebook readOnly = told(Casebook::open(old, {true, 3000, {}}));
        CHECK(told(readOnly.merges()).empty());
        CHECK_FALSE(told(readOnly.hasContent(std::string(64, 'a'))));
    }
    const Casebook casebook = told(Casebook::open(old));
    const auto id = told(casebook.ids()).front();
    CHECK(toExchange(told(casebook.read(id)).assessment(), told(casebook.editions(id))) + "\n" ==
          expected);
    CHECK(told(casebook.verify()).empty());
    CHECK(told(casebook.merges()).empty());
    CHECK(readPack(told(readFile(TEST_DATA_DIR "/casebooks/version-1.standpoint", 1 << 20)),
                   "old.standpoint"));
}
