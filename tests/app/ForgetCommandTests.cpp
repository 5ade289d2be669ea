#include "core/support/File.h"
#include "tests/app/CommandRun.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

namespace {

std::string line(const std::string& text)
{
    return text.substr(0, text.find('\n'));
}

bool says(const std::string& text, const std::string& words)
{
    INFO(text);
    return text.find(words) != std::string::npos;
}

/// A casebook of one assessment that Ann leads, with one note.
struct Office {
    TemporaryFolder folder;
    std::string casebook = (folder / "office.standpoint").string();
    std::string id;
    std::string note;

    Office()
    {
        id = line(
            standpointCli({"new", casebook, "--as", "Ann Lee", "--service", "Rod licences",
                           "--standard", "gds-2019", "--phase", "beta", "--date", "2019-11-23"})
                .out);
        note = line(standpointCli({"note", casebook, "--assessment", id, "--point", "1", "--kind",
                                   "concern", "Jane Smith said xylophone"})
                        .out);
    }

    Ran run(const std::string& command, std::vector<std::string> more = {}) const
    {
        std::vector<std::string> all{command, casebook};
        all.insert(all.end(), more.begin(), more.end());
        return standpointCli(all);
    }
    bool holds(const std::string& word) const
    {
        return core::readFile(casebook, 1 << 24).value().find(word) != std::string::npos;
    }
};

} // namespace

TEST_CASE("an assessment goes into the recycle bin and comes back on the command line")
{
    const Office office;
    CHECK(says(office.run("remove", {"--assessment", office.id}).out, "is in the recycle bin"));
    CHECK(says(office.run("list").out, "There are no assessments"));
    CHECK(says(office.run("recycled").out, "Rod licences"));
    CHECK(says(office.run("recycled", {"--json"}).out, "\"forgotten_after\":"));
    CHECK(office.run("remove", {"--assessment", office.id}).exitCode == 1);
    const Ran late = office.run(
        "note", {"--assessment", office.id, "--point", "1", "--kind", "concern", "Late"});
    CHECK(late.exitCode == 1);
    CHECK(says(late.err, "Bring it back first"));
    CHECK(office.run("bring-back", {"--assessment", office.id}).exitCode == 0);
    CHECK(says(office.run("list").out, "Rod licences"));
    CHECK(office.run("bring-back", {"--assessment", office.id}).exitCode == 1);
}

TEST_CASE("the recycle bin is emptied of what has been in it for its days, or of all after asking")
{
    const Office office;
    office.run("remove", {"--assessment", office.id});
    CHECK(says(office.run("recycled", {"--keep-days", "7"}).out, "forgotten after"));
    CHECK(says(office.run("empty-bin").out, "Nothing has been"));
    const Ran asked = office.run("empty-bin", {"--all"});
    CHECK(asked.exitCode == 1);
    CHECK(says(asked.err, "--yes"));
    CHECK(office.holds("xylophone"));
    CHECK(office.run("empty-bin", {"--on", "2999-01-01"}).exitCode == 0);
    CHECK_FALSE(office.holds("xylophone"));
    CHECK(says(office.run("recycled").out, "is empty"));
}

TEST_CASE("an assessment is forgotten after asking, in copies beside the casebook too")
{
    const Office office;
    const auto copy = office.folder / "copy.standpoint";
    office.run("backup", {"-o", copy.string()});
    const Ran asked = office.run("forget", {"--assessment", office.id});
    CHECK(asked.exitCode == 1);
    CHECK(says(asked.err, "--yes"));
    CHECK(says(office.run("list").out, "Rod licences"));
    const Ran done = office.run("forget", {"--assessment", office.id, "--backups", "--yes"});
    CHECK(done.exitCode == 0);
    CHECK(says(done.out, "Also in: "));
    CHECK_FALSE(office.holds("xylophone"));
    CHECK_FALSE(std::filesystem::exists(copy));
    CHECK(office.run("forget", {"--assessment", office.id, "--yes"}).exitCode == 1);
    CHECK(office.run("forget").exitCode == 2);
    CHECK(says(office.run("verify").out, "All is well"));
    CHECK(says(office.run("forget", {"--clear"}).out, "is clear"));
}

TEST_CASE("words are redacted after asking, and the history keeps that they were there")
{
    const Office office;
    const std::string record = "note/" + office.note;
    CHECK(office.run("redact", {"--assessment", office.id, "--record", record}).exitCode == 1);
    CHECK(office.holds("xylophone"));
    CHECK(office.run("redact", {"--assessment", office.id, "--record", "nonsense", "--yes"})
              .exitCode == 1);
    CHECK(office
              .run("redact",
                   {"--assessment", office.id, "--record", record, "--reason", "Asked", "--yes"})
              .exitCode == 0);
    CHECK_FALSE(office.holds("xylophone"));
    const std::string history = office.run("history", {"--assessment", office.id}).out;
    CHECK(says(history, "redacted its words: “Asked”"));
    CHECK(says(history, "[redacted]"));
    CHECK(says(office.run("verify").out, "All is well"));
}

TEST_CASE("a name is redacted in all assessments, and where it stands in words is told")
{
    const Office office;
    office.run("note", {"--assessment", office.id, "--point", "1", "--kind", "concern", "--as",
                        "Jane Smith", "By herself"});
    CHECK(office.run("redact", {"--person", "Nobody", "--yes"}).exitCode == 1);
    const Ran done = office.run("redact", {"--person", "jane SMITH", "--yes"});
    CHECK(done.exitCode == 0);
    CHECK(says(done.out, "Go through: " + office.id + ", note/" + office.note));
    const std::string people = office.run("people", {"--assessment", office.id}).out;
    CHECK(says(people, "Redacted person"));
    CHECK_FALSE(says(people, "Jane"));
}

TEST_CASE("what is past its retention date is listed, and kept for longer where one says so")
{
    const Office office;
    CHECK(says(office.run("retention", {"--on", "2026-11-22"}).out, "Nothing is past"));
    CHECK(says(office.run("retention", {"--on", "2026-11-23"}).out, "2026-11-23"));
    office.run("retention", {"--assessment", office.id, "--keep-until", "2030-01-31"});
    CHECK(says(office.run("retention", {"--on", "2029-01-01"}).out, "Nothing is past"));
    const auto rules = office.folder / "rules.yaml";
    REQUIRE(core::writeFile(
        rules, "format: standpoint-retention/1\nname: Ours\nrules: [nonsense]\n", office.casebook));
    const Ran refused = office.run("retention", {"--rules", rules.string()});
    CHECK(refused.exitCode == 1);
    CHECK(says(refused.err, "rules.yaml:3:"));
}
