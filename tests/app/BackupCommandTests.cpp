#include "core/support/File.h"
#include "tests/app/CommandRun.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <fstream>

namespace {

namespace fs = std::filesystem;

std::string line(const std::string& text)
{
    return text.substr(0, text.find('\n'));
}

bool says(const std::string& text, const std::string& words)
{
    INFO(text);
    return text.find(words) != std::string::npos;
}

/// A casebook of one assessment with one note.
struct Office {
    TemporaryFolder folder;
    std::string casebook = (folder / "office.standpoint").string();
    std::string id;

    Office()
    {
        id = line(standpointCli({"new", casebook, "--as", "Ann Lee", "--service", "Rod licences",
                                 "--standard", "gds-2019", "--phase", "beta"})
                      .out);
        note("Written before");
    }

    Ran run(const std::string& command, std::vector<std::string> more = {}) const
    {
        std::vector<std::string> all{command, casebook};
        all.insert(all.end(), more.begin(), more.end());
        return standpointCli(all);
    }
    void note(const std::string& text) const
    {
        run("note", {"--assessment", id, "--point", "1", "--kind", "concern", text});
    }
    bool shows(const std::string& word) const
    {
        return run("show", {"--assessment", id}).out.find(word) != std::string::npos;
    }
};

} // namespace

TEST_CASE("backups are made, listed and restored on the command line, and that is taken back")
{
    const Office office;
    CHECK(says(office.run("backups").out, "There are no backups"));
    const Ran made = office.run("backups", {"--now"});
    REQUIRE(made.exitCode == 0);
    const std::string backup = line(made.out);
    CHECK(says(backup, "office.backups/"));
    CHECK(says(office.run("backups", {"--now"}).out, "Nothing was changed"));
    CHECK(says(office.run("backups").out, "on request"));
    CHECK(says(office.run("backups").out, "1 assessment"));
    CHECK(says(office.run("backups", {"--json"}).out, "\"assessments\": 1"));
    office.note("Written since");
    REQUIRE(office.shows("Written since"));
    const Ran restored = office.run("restore", {"--from", backup});
    CHECK(restored.exitCode == 0);
    CHECK_FALSE(office.shows("Written since"));
    CHECK(office.shows("Written before"));
    const auto at = restored.out.find("/", restored.out.find("kept at "));
    REQUIRE(at != std::string::npos);
    CHECK(office.run("restore", {"--from", line(restored.out.substr(at))}).exitCode == 0);
    CHECK(office.shows("Written since"));
}

TEST_CASE("one assessment comes back from a backup, and a forgotten one only when asked for")
{
    const Office office;
    const std::string backup = line(office.run("backups", {"--now"}).out);
    office.note("Written since");
    CHECK(says(office.run("restore", {"--from", backup, "--assessment", office.id}).out,
               "Nothing else of it was missing"));
    CHECK(says(office.run("backups").out, "before restore"));
    office.note("Written last");
    CHECK(office.run("forget", {"--assessment", office.id, "--yes"}).exitCode == 0);
    CHECK(says(office.run("backups").out, "before forgetting"));
    const Ran refused = office.run("restore", {"--from", backup, "--assessment", office.id});
    CHECK(refused.exitCode == 1);
    CHECK(says(refused.err, "forgotten here for good"));
    const Ran back =
        office.run("restore", {"--from", backup, "--assessment", office.id, "--forgotten"});
    CHECK(says(back.out, "came back"));
    CHECK(office.shows("Written before"));
}

TEST_CASE("another folder takes the backups, and forgetting finds them there")
{
    const Office office;
    const std::string kept = (office.folder / "kept").string();
    const std::string backup = line(office.run("backups", {"--now", "--to", kept}).out);
    CHECK(says(backup, "/kept/office-"));
    CHECK_FALSE(fs::exists(office.folder / "office.backups"));
    const Ran gone =
        office.run("forget", {"--assessment", office.id, "--backups", "--to", kept, "--yes"});
    CHECK(says(gone.out, "Also in: "));
    CHECK_FALSE(fs::exists(backup));
    CHECK_FALSE(fs::exists(office.folder / "office.backups"));
}

TEST_CASE("merging and importing back up first, and go on where that cannot be")
{
    const Office office;
    const auto sample = fs::path(SOURCE_DIR) / "samples/rod-licence.json";
    // A file where the folder for backups would be.
    std::ofstream(office.folder / "office.backups") << "mine";
    const Ran imported = office.run("import", {sample.string()});
    CHECK(imported.exitCode == 0);
    CHECK(says(imported.err, "it goes on without"));
    fs::remove(office.folder / "office.backups");
    const std::string pack = (office.folder / "pack.standpoint").string();
    CHECK(office.run("pack", {"--assessment", office.id, "-o", pack}).exitCode == 0);
    const std::string other = (office.folder / "other.standpoint").string();
    REQUIRE(standpointCli(
                {"new", other, "--as", "Bob", "--service", "Another", "--standard", "gds-2019"})
                .exitCode == 0);
    const Ran merged = standpointCli({"merge", other, pack});
    CHECK(merged.exitCode == 0);
    CHECK(says(merged.out, "other.backups/"));
    CHECK(says(standpointCli({"backups", other}).out, "before merge"));
    CHECK(says(standpointCli({"merges", other}).out, "before merge.standpoint"));
    CHECK_FALSE(fs::exists(fs::path(other + ".before-merge")));
}
