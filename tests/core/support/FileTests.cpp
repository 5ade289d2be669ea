#include "core/support/File.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <iterator>

using namespace core;

TEST_CASE("a file is written whole and read back")
{
    const TemporaryFolder folder;
    REQUIRE(writeFile(folder / "a.txt", "tŷ"));
    REQUIRE(writeFile(folder / "a.txt", "second"));
    CHECK(readFile(folder / "a.txt", 100).value() == "second");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a file that is missing, a folder or too large is refused in words that say what to do")
{
    const TemporaryFolder folder;
    REQUIRE(writeFile(folder / "a.txt", std::string(3000, 'x')));
    CHECK(readFile(folder / "none", 100).problem().what.find("Check the name") != std::string::npos);
    CHECK(readFile(folder.path(), 100).problem().what.find("folder") != std::string::npos);
    CHECK(readFile(folder / "a.txt", 100).problem().what.find("larger") != std::string::npos);
}

TEST_CASE("writing over a folder or into a folder that is not there says so")
{
    const TemporaryFolder folder;
    CHECK_FALSE(writeFile(folder.path(), "x"));
    const auto result = writeFile(folder / "missing/a.txt", "x");
    REQUIRE_FALSE(result);
    CHECK(result.problem().what.find("does not exist") != std::string::npos);
}
