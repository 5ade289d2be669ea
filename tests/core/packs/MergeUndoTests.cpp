#include "core/assessment/Versions.h"
#include "core/store/Schema.h"
#include "core/support/Digest.h"
#include "tests/core/packs/Handover.h"

using namespace core;

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
    const MergeRecord record = told(merge(lead, pack, {}, noon));
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

    told(merge(lead, pack, {}, noon));
    CHECK(exported(lead) == after);
    CHECK(told(lead.verify()).empty());
}

TEST_CASE("a merge that later work builds on is not undone, and says why")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Colleague ann(lead, "ann", 1);
    ann.make(noteRecord("n1"), AddNote{SmallCasebook::note("Ann's words")});
    const MergeRecord record = told(merge(lead, handedOver(ann.casebook), {}, noon));
    small.add(lead, noteRecord("n1"), SetText{"Mended"});
    const std::string before = exported(lead);
    const auto undone = lead.undoMerge(record.number);
    REQUIRE_FALSE(undone);
    CHECK(undone.problem().what.find("later change") != std::string::npos);
    CHECK(exported(lead) == before);
}

TEST_CASE("an undone merge leaves no attachment behind, and who is left out brings none")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Colleague ann(lead, "ann", 1);
    const std::string bytes(300'000, 'x');
    Attachment file;
    file.name = "survey.txt";
    file.mediaType = "text/plain";
    file.size = static_cast<std::int64_t>(bytes.size());
    file.digest = sha256Hex(bytes);
    const Ledger ledger = told(ann.casebook.read("rod"));
    told(ann.casebook.attach(
        "rod",
        {ledger.compose(small.ids().next(), attachmentRecord("a1"), Attach{file}, "ann", noon())},
        {bytes}));
    const Pack pack = handedOver(ann.casebook);
    CHECK(told(previewMerge(lead, pack, {"ann"})).bringsNothing());
    CHECK_FALSE(told(lead.hasContent(file.digest)));

    const auto sizeBefore = std::filesystem::file_size(lead.path());
    const auto record = told(merge(lead, pack, {}, noon));
    CHECK(told(lead.hasContent(file.digest)));
    told(lead.undoMerge(record.number));
    CHECK_FALSE(told(lead.hasContent(file.digest)));
    CHECK(std::filesystem::file_size(lead.path()) < sizeBefore + bytes.size() / 2);
    CHECK(told(lead.verify()).empty());
    told(merge(lead, pack, {}, noon));
    CHECK(told(lead.content(file.digest)) == bytes);
}

TEST_CASE("a merge that a signature or an answer stands on is not undone")
{
    SmallCasebook small;
    Casebook lead = small.open();
    Colleague ann(lead, "ann", 1);
    // An id as Standpoint makes them, which others know by its cut id.
    const std::string id = "01a2086f39378a7bfd98b2008d11c1d9";
    ann.make(noteRecord(id), AddNote{SmallCasebook::note("Ann's words")});
    const MergeRecord record = told(merge(lead, handedOver(ann.casebook), {}, noon));
    SECTION("signed over")
    {
        small.add(lead, signatureRecord(1),
                  signNow(told(lead.read("rod")), {}, {}, {2026, 11, 23}));
        const auto undone = lead.undoMerge(record.number);
        REQUIRE_FALSE(undone);
        CHECK(says(undone.problem().what, "a signed version holds what came in"));
    }
    SECTION("answered")
    {
        small.add(lead, answerRecord(noteRecord(id)), AnswerFinding{Stance::Accept, "We see"});
        const auto undone = lead.undoMerge(record.number);
        REQUIRE_FALSE(undone);
        CHECK(says(undone.problem().what, "later change builds"));
    }
    CHECK(told(lead.read("rod")).assessment().note(id) != nullptr);
}

TEST_CASE("a version is readable without what somebody who is left out had written before")
{
    SmallCasebook small;
    Casebook lead = small.open();
    small.add(lead, outcomeRecord({"gds-2019", 1}), Settle{"red", "First"});
    Colleague bob(lead, "bob", 1);
    bob.make(outcomeRecord({"gds-2019", 1}), Settle{"red", "Bob's"});
    Colleague cai(bob.casebook, "cai", 1000);
    cai.make(outcomeRecord({"gds-2019", 1}), Settle{"red", "Cai's"});
    told(merge(lead, handedOver(cai.casebook), {"bob"}, noon));
    const Ledger now = told(lead.read("rod"));
    small.add(lead, signatureRecord(1), signNow(now, {}, {}, {2026, 11, 23}));
    const Ledger after = told(lead.read("rod"));
    const auto version = versionOf(after, *lastSignature(after.assessment()));
    REQUIRE(version);
    CHECK(differences(version->assessment(), now.assessment(), "lead").empty());
    Signature missing = *lastSignature(after.assessment());
    missing.heads.push_back(EditId{{9}});
    CHECK_FALSE(versionOf(after, missing));
}

TEST_CASE("casebooks of earlier versions open, get their new tables and keep every word")
{
    for (const std::string version : {"version-1", "version-2", "version-3", "version-4",
                                      "version-5", "version-6", "version-7"}) {
        INFO(version);
        const TemporaryFolder folder;
        const auto old = folder / "old.standpoint";
        const std::string data = TEST_DATA_DIR "/casebooks/" + version;
        std::filesystem::copy_file(data + ".standpoint", old);
        const auto expected = told(readFile(data + ".jsonl", 1 << 20));
        const std::size_t merges = version == "version-1" ? 0 : 1;
        {
            const Casebook readOnly = told(Casebook::open(old, {true, 3000, {}}));
            CHECK(told(readOnly.merges()).size() == merges);
            CHECK_FALSE(told(readOnly.hasContent(std::string(64, 'a'))));
            CHECK(told(readOnly.verify()).empty());
        }
        const auto versionIn = [&] { return told(readFile(old, 1 << 20)).at(63); };
        CHECK(versionIn() == version.back() - '0');
        told(Casebook::open(old));
        CHECK(versionIn() == casebookVersion);
        Casebook casebook = told(Casebook::open(old));
        const auto id = told(casebook.ids()).front();
        std::string text =
            toExchange(told(casebook.read(id)).assessment(), told(casebook.editions(id)));
        // The wordings of points, which stand last, were in no file then.
        text = text.substr(0, text.find(",\"wordings\":")) + "}";
        CHECK(text + "\n" == expected);
        CHECK(told(casebook.verify()).empty());
        CHECK(told(casebook.merges()).size() == merges);
        CHECK(readPack(told(readFile(data + ".standpoint", 1 << 20)), "old.standpoint"));
        if (merges > 0) {
            told(casebook.undoMerge(1));
            CHECK(told(casebook.read(id)).assessment().notes.empty());
            CHECK(told(casebook.verify()).empty());
        }
    }
}
