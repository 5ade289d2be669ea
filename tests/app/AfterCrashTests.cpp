#include "tests/app/CommandRun.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace {

namespace fs = std::filesystem;

/// A casebook in the state that a program leaves which is stopped while it writes.
class Crashed {
public:
    Crashed()
    {
        const Ran made = standpointCli({"new", folder / "live.standpoint", "--as", "Lea Lead",
                                        "--service", "S", "--standard", "gds-2019"});
        REQUIRE(made.exitCode == 0);
        id = made.out.substr(0, made.out.find('\n'));
        const std::string live = folder / "live.standpoint";
        sqlite3* writer = nullptr;
        REQUIRE(sqlite3_open(live.c_str(), &writer) == SQLITE_OK);
        // So little memory that pages go to the file before the end of the change.
        REQUIRE(sqlite3_exec(writer,
                             "PRAGMA cache_size = 5; BEGIN; "
                             "INSERT INTO content SELECT randomblob(8), zeroblob(9000) FROM "
                             "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                             "WHERE i < 200) SELECT i FROM n); "
                             "UPDATE edition SET yaml = yaml || 'x'",
                             nullptr, nullptr, nullptr) == SQLITE_OK);
        fs::copy_file(live, path);
        fs::copy_file(live + "-journal", path + "-journal");
        REQUIRE(sqlite3_close(writer) == SQLITE_OK);
        REQUIRE(std::ifstream(path + "-journal").get() != 0);
    }

    TemporaryFolder folder;
    std::string path = folder / "crashed.standpoint";
    std::string id;
};

} // namespace

TEST_CASE("after a crash every command that reads does its work, and the casebook is well again")
{
    for (const char* name : {"list", "show", "verify", "export", "backup", "pack", "search"}) {
        const Crashed crashed;
        const std::string& path = crashed.path;
        const std::string out = crashed.folder / "out.standpoint";
        const std::vector<std::vector<std::string>> all{
            {"list", path},
            {"show", path, "--assessment", crashed.id},
            {"verify", path},
            {"export", path, "--all", "--format", "jsonl", "--audience", "panel", "-o", out},
            {"backup", path, "-o", out},
            {"pack", path, "--assessment", crashed.id, "-o", out},
            {"search", path, "word"}};
        const auto command = std::ranges::find(
            all, name, [](const std::vector<std::string>& one) { return one.front(); });
        REQUIRE(command != all.end());
        const Ran ran = standpointCli(*command);
        INFO(name << ": " << ran.err);
        CHECK(ran.exitCode == 0);
        CHECK(standpointCli({"verify", path}).exitCode == 0);
    }
}

TEST_CASE("what another casebook left is told once on standard error, and the work goes on")
{
    const Crashed crashed;
    fs::remove(crashed.path);
    const Ran made = standpointCli(
        {"new", crashed.path, "--as", "Lea Lead", "--service", "T", "--standard", "gds-2019"});
    CHECK(made.exitCode == 0);
    CHECK(fs::exists(crashed.path + "-journal.not-its-own-1"));
    CHECK(standpointCli({"verify", crashed.path}).exitCode == 0);

    const Crashed another;
    fs::copy_file(crashed.path, another.path, fs::copy_options::overwrite_existing);
    const Ran listed = standpointCli({"list", another.path});
    CHECK(listed.exitCode == 0);
    CHECK(listed.out.find('T') != std::string::npos);
    CHECK(standpointCli({"verify", another.path}).exitCode == 0);
}

TEST_CASE("new refuses names that are no files, and leaves nothing")
{
    const TemporaryFolder folder;
    const auto before = fs::current_path();
    fs::current_path(folder.path());
    for (const char* name : {":memory:", "file:x?mode=memory", ""}) {
        const Ran ran = standpointCli(
            {"new", name, "--as", "Lea Lead", "--service", "S", "--standard", "gds-2019"});
        INFO(name);
        CHECK(ran.exitCode != 0);
        CHECK(ran.out.empty());
    }
    CHECK(fs::is_empty(folder.path()));
    fs::current_path(before);
}

TEST_CASE("what the commands write is for the casebook's owner alone")
{
    const TemporaryFolder folder;
    const std::string path = folder / "x.standpoint";
    const Ran made = standpointCli(
        {"new", path, "--as", "Lea Lead", "--service", "S", "--standard", "gds-2019"});
    const std::string id = made.out.substr(0, made.out.find('\n'));
    const auto modeOf = [](const std::string& file) {
        struct stat status {};
        return ::stat(file.c_str(), &status) == 0 ? status.st_mode & 0777u : 0u;
    };
    CHECK(modeOf(path) == 0600);
    for (const std::string name : {"backup", "pack", "export"}) {
        const std::string out = folder / (name + ".out");
        std::vector<std::string> command{name, path, "-o", out};
        if (name == "pack") {
            command.insert(command.end(), {"--assessment", id});
        } else if (name == "export") {
            command.insert(command.end(), {"--all", "--format", "jsonl", "--audience", "panel"});
        }
        const Ran ran = standpointCli(command);
        INFO(name << ran.err);
        CHECK(ran.exitCode == 0);
        CHECK(modeOf(out) == 0600);
    }
}
