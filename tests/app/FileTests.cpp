#include "core/support/File.h"
#include "tests/app/CommandRun.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>
#include <sys/stat.h>

using Catch::Contains;

namespace {

const std::string sampleFile = SOURCE_DIR "/samples/rod-licence.json";
const std::string sampleId = "sample-rod-licence-beta-2026";

/// A casebook that nobody but its owner may read.
struct Private {
    TemporaryFolder folder;
    std::string casebook = (folder / "private.standpoint").string();

    Private()
    {
        REQUIRE(standpointCli({"import", casebook, sampleFile}).exitCode == 0);
        REQUIRE(::chmod(casebook.c_str(), 0600) == 0);
    }

    Ran exportTo(const std::string& path) const
    {
        return standpointCli({"export", casebook, "--assessment", sampleId, "--format", "markdown",
                              "--audience", "panel", "-o", path});
    }
};

mode_t permissionsOf(const std::string& path)
{
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777;
}

} // namespace

TEST_CASE("packs and exports are open to nobody whom the casebook is closed to")
{
    const Private closed;
    const std::string report = closed.folder / "report.md";
    const std::string pack = closed.folder / "pack.standpoint";
    const std::string lines = closed.folder / "all.jsonl";
    REQUIRE(closed.exportTo(report).exitCode == 0);
    REQUIRE(
        standpointCli({"pack", closed.casebook, "--assessment", sampleId, "-o", pack}).exitCode ==
        0);
    REQUIRE(standpointCli({"export", closed.casebook, "--all", "--format", "jsonl", "--audience",
                           "panel", "-o", lines})
                .exitCode == 0);
    REQUIRE(::chmod(report.c_str(), 0644) == 0);
    REQUIRE(closed.exportTo(report).exitCode == 0);
    const std::string tables = closed.folder / "tables";
    REQUIRE(standpointCli({"export", closed.casebook, "--all", "--format", "csv", "--audience",
                           "panel", "-o", tables})
                .exitCode == 0);
    CHECK(permissionsOf(tables) == 0700);
    for (const auto& path : {report, pack, lines, tables + "/outcomes.csv"}) {
        INFO(path);
        CHECK(permissionsOf(path) == 0600);
    }
}

TEST_CASE("an export goes where a link leads, and over no device")
{
    const Private closed;
    std::filesystem::create_directory(closed.folder / "real");
    REQUIRE(core::writeFile(closed.folder / "real/report.md", "old"));
    std::filesystem::create_symlink("real/report.md", closed.folder / "link.md");
    REQUIRE(closed.exportTo(closed.folder / "link.md").exitCode == 0);
    CHECK(std::filesystem::is_symlink(closed.folder / "link.md"));
    CHECK(core::readFile(closed.folder / "real/report.md", 1 << 20)->size() > 1000);

    std::filesystem::create_symlink("/dev/null", closed.folder / "device.md");
    const Ran refused = closed.exportTo(closed.folder / "device.md");
    CHECK(refused.exitCode == 1);
    CHECK_THAT(refused.err, Contains("no ordinary file"));
}

TEST_CASE("a file with a correction of what was imported is told from the same file once more")
{
    const TemporaryFolder folder;
    const std::string casebook = folder / "test.standpoint";
    REQUIRE(standpointCli({"import", casebook, sampleFile}).exitCode == 0);
    CHECK(standpointCli({"import", casebook, sampleFile}).out ==
          "0 new assessments, 1 there already\n");
    std::string text = core::readFile(sampleFile, std::size_t{1} << 24).value();
    const std::string phase = "\"phase\": \"beta\"";
    REQUIRE(text.find(phase) != std::string::npos);
    text.replace(text.find(phase), phase.size(), "\"phase\": \"live\"");
    const std::string corrected = folder / "corrected.json";
    REQUIRE(core::writeFile(corrected, text));
    const Ran again = standpointCli({"import", casebook, corrected});
    CHECK(again.exitCode == 0);
    CHECK(again.out == "0 new assessments, 0 there already, 1 there already and different; nothing "
                       "of it was taken\n");
}
