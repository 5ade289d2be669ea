#include "core/support/File.h"
#include "tests/app/CommandRun.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace {

namespace fs = std::filesystem;

void writeBytes(const std::string& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

std::string bytesOf(const std::string& path)
{
    const auto text = core::readFile(path, std::size_t{64} << 20);
    REQUIRE(text);
    return *text;
}

void makeCasebook(const std::string& path)
{
    REQUIRE(
        standpointCli({"new", path, "--as", "Lea Lead", "--service", "S", "--standard", "gds-2019"})
            .exitCode == 0);
}

/// All commands that open a casebook, with the same path.
std::vector<std::vector<std::string>> commandsOn(const std::string& path, const std::string& spare)
{
    return {{"list", path},
            {"show", path, "--assessment", "a"},
            {"export", path, "--all", "--format", "jsonl", "--audience", "panel", "-o", spare},
            {"note", path, "--assessment", "a", "--kind", "strength", "T"},
            {"settle", path, "--assessment", "a", "--point", "1", "--outcome", "green"},
            {"rate", path, "--assessment", "a", "--point", "1", "--outcome", "green"},
            {"recommend", path, "--assessment", "a", "--priority", "must", "--owner", "team", "T"},
            {"search", path, "word"},
            {"history", path, "--assessment", "a"},
            {"verify", path},
            {"house", path},
            {"backup", path, "-o", spare}};
}

void allRefuse(const std::string& path, const std::string& spare)
{
    for (const auto& command : commandsOn(path, spare)) {
        const Ran ran = standpointCli(command);
        INFO(command.front() << ": " << ran.err);
        CHECK(ran.exitCode == 1);
        CHECK(ran.out.empty());
        CHECK(ran.err.starts_with("standpoint-cli: opening the casebook: "));
        CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
        CHECK_FALSE(fs::exists(spare));
    }
}

} // namespace

TEST_CASE("a casebook that is missing is refused and not made")
{
    const TemporaryFolder folder;
    const std::string path = folder / "missing.standpoint";
    allRefuse(path, folder / "spare");
    CHECK_FALSE(fs::exists(path));
}

TEST_CASE("a folder in the place of a casebook is refused")
{
    const TemporaryFolder folder;
    const std::string path = folder / "folder.standpoint";
    fs::create_directory(path);
    allRefuse(path, folder / "spare");
    CHECK(
        standpointCli({"new", path, "--as", "Lea Lead", "--service", "S", "--standard", "gds-2019"})
            .exitCode == 1);
}

TEST_CASE("files that are no casebook are refused and not touched")
{
    const TemporaryFolder folder;
    const std::string path = folder / "x.standpoint";
    std::string bytes;
    SECTION("empty") {}
    SECTION("foreign")
    {
        bytes = "This is a letter, not a casebook.\n" + std::string(5000, 'x');
    }
    SECTION("truncated")
    {
        makeCasebook(path);
        bytes = bytesOf(path);
        bytes.resize(bytes.size() / 3);
    }
    SECTION("newer")
    {
        makeCasebook(path);
        bytes = bytesOf(path);
        bytes[60] = 1; // The big-endian user_version at offset 60 of the SQLite header.
        // Nor does it say that it may be read here.
        const auto mark = bytes.find("readable-from");
        REQUIRE(mark != std::string::npos);
        bytes[mark] = 'X';
    }
    SECTION("another program's database")
    {
        makeCasebook(path);
        bytes = bytesOf(path);
        bytes[68] = static_cast<char>(bytes[68] ^ 1); // The application_id.
    }
    fs::remove(path);
    writeBytes(path, bytes);
    allRefuse(path, folder / "spare");
    CHECK(
        standpointCli({"new", path, "--as", "Lea Lead", "--service", "S", "--standard", "gds-2019"})
            .exitCode == 1);
    CHECK(bytesOf(path) == bytes);
}

TEST_CASE("a casebook that may not be written can be read and is not changed")
{
    const TemporaryFolder folder;
    const std::string path = folder / "x.standpoint";
    makeCasebook(path);
    const std::string before = bytesOf(path);
    fs::permissions(path, fs::perms::owner_read);
    CHECK(standpointCli({"list", path}).exitCode == 0);
    if (::geteuid() != 0) { // Nothing is read-only for the administrator.
        const Ran ran = standpointCli(
            {"new", path, "--as", "Lea Lead", "--service", "S", "--standard", "gds-2019"});
        CHECK(ran.exitCode == 1);
        CHECK(ran.err.find("read-only") != std::string::npos);
    }
    CHECK(standpointCli({"show", path, "--assessment", "no-such"}).exitCode == 1);
    fs::permissions(path, fs::perms::owner_all);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a casebook that another program is writing to is refused, and nothing is lost")
{
    const TemporaryFolder folder;
    const std::string path = folder / "x.standpoint";
    makeCasebook(path);
    const std::string before = bytesOf(path);
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    const Ran ran = standpointCli(
        {"new", path, "--as", "Lea Lead", "--service", "S", "--standard", "gds-2019"});
    CHECK(ran.exitCode == 1);
    CHECK(ran.out.empty());
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
    sqlite3_close(other);
    CHECK(bytesOf(path) == before);
    CHECK(standpointCli({"list", path}).exitCode == 0);
}

TEST_CASE("a casebook whose beginning is destroyed is rescued into a new file, which is sound")
{
    const TemporaryFolder folder;
    const std::string path = folder / "x.standpoint";
    const std::string rescued = folder / "rescued.standpoint";
    makeCasebook(path);
    const std::string whole = bytesOf(path);
    const std::string bytes = std::string(4096, '\0') + whole.substr(4096);
    writeBytes(path, bytes);
    const Ran refused = standpointCli({"list", path});
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.find("whose beginning is damaged") != std::string::npos);
    const Ran ran = standpointCli({"repair", path, "-o", rescued});
    INFO(ran.err);
    CHECK(ran.exitCode == 0);
    CHECK(ran.out.find("1 assessment with") != std::string::npos);
    CHECK(standpointCli({"verify", rescued}).exitCode == 0);
    CHECK(bytesOf(path) == bytes);
    const Ran again = standpointCli({"repair", path, "-o", rescued});
    CHECK(again.exitCode == 1);
    CHECK(again.err.find("is there already") != std::string::npos);
}
