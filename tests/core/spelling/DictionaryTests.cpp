#include "core/spelling/Dictionary.h"
#include "tests/core/spelling/SmallDictionary.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

using namespace core;

TEST_CASE("dictionaries are found by their language, in the first folder that has both files")
{
    const TemporaryFolder folder;
    CHECK(dictionariesIn({folder / "none", folder.path()}).empty());
    writeSmallDictionaries(folder / "one");
    writeSmallDictionaries(folder / "two");
    std::filesystem::remove(folder / "one/cy_GB.dic");
    const auto found = dictionariesIn({folder / "one", folder / "two"});
    REQUIRE(found.size() == 2);
    CHECK(found[0].language == "en");
    CHECK(found[0].words == folder / "one/en_GB.dic");
    CHECK(found[1].language == "cy");
    CHECK(found[1].affixes == folder / "two/cy_GB.aff");
}

TEST_CASE("a dictionary in an encoding of its own knows words in UTF-8 and suggests them")
{
    const TemporaryFolder folder;
    writeSmallDictionaries(folder.path());
    const auto files = dictionariesIn({folder.path()});
    const auto english = Dictionary::open(files[0]);
    const auto welsh = Dictionary::open(files[1]);
    REQUIRE(english);
    REQUIRE(welsh);
    CHECK(english->knows("services"));
    CHECK(english->knows("Team"));
    CHECK_FALSE(english->knows("gwasanaeth"));
    CHECK(welsh->knows("t\u0177"));
    CHECK_FALSE(welsh->knows("ty"));
    CHECK_FALSE(welsh->knows("\u6f22"));
    const auto suggested = welsh->suggestions("ty");
    CHECK(std::ranges::count(suggested, "t\u0177") == 1);
    CHECK(english->suggestions("srevice").front() == "service");
}

TEST_CASE("a dictionary that is not there, or in letters that nobody knows, is a problem")
{
    const TemporaryFolder folder;
    CHECK_FALSE(Dictionary::open({"en", folder / "en_GB.aff", folder / "en_GB.dic"}));
    writeSmallDictionaries(folder.path());
    std::ofstream(folder / "en_GB.aff") << "SET RUNES-1\n";
    const auto opened = Dictionary::open(dictionariesIn({folder.path()}).front());
    REQUIRE_FALSE(opened);
    CHECK(opened.problem().what.find("RUNES-1") != std::string::npos);
}
