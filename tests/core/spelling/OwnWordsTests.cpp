#include "core/spelling/OwnWords.h"
#include "core/support/File.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace core;

TEST_CASE("own words are kept in a plain file, one in a line, and known however capitalised")
{
    const TemporaryFolder folder;
    const auto file = folder / "conf/words.txt";
    OwnWords words(file);
    REQUIRE(words.read());
    REQUIRE(words.add("Standpoint"));
    REQUIRE(words.add("D\u0175r"));
    REQUIRE(words.add("standpoint"));
    CHECK(readFile(file, 100).value() == "D\u0175r\nStandpoint\n");
    CHECK(words.has("STANDPOINT"));
    CHECK(words.has("d\u0175r"));
    REQUIRE(words.remove("STANDPOINT"));
    CHECK_FALSE(words.has("Standpoint"));
    CHECK(readFile(file, 100).value() == "D\u0175r\n");
}

TEST_CASE("words that another window added meanwhile stay in the file")
{
    const TemporaryFolder folder;
    OwnWords here(folder / "words.txt");
    OwnWords there(folder / "words.txt");
    REQUIRE(here.add("alpha"));
    REQUIRE(there.add("beta"));
    REQUIRE(here.add("gamma"));
    CHECK(readFile(folder / "words.txt", 100).value() == "alpha\nbeta\ngamma\n");
    CHECK(here.has("beta"));
}

TEST_CASE("a file of words that people wrote by hand is read as it is meant")
{
    const TemporaryFolder folder;
    std::ofstream(folder / "words.txt", std::ios::binary) << "  hangar \r\n\nO\u2019Brien\n\xFF\n";
    OwnWords words(folder / "words.txt");
    REQUIRE(words.read());
    CHECK(words.has("hangar"));
    CHECK(words.has("o'brien"));
    CHECK_FALSE(words.has(""));
}

TEST_CASE("where words cannot be kept, that is told and nothing is known")
{
    OwnWords nowhere{std::filesystem::path()};
    CHECK(nowhere.read());
    CHECK_FALSE(nowhere.add("word"));
    CHECK_FALSE(nowhere.has("word"));
    const TemporaryFolder folder;
    OwnWords aFolder(folder.path());
    CHECK_FALSE(aFolder.read());
    CHECK_FALSE(aFolder.add("word"));
}
