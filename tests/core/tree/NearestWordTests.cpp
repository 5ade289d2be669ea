#include "core/tree/NearestWord.h"

#include <catch2/catch.hpp>

#include <string>

using namespace core;

TEST_CASE("a word with a slip in it is taken for the one that it is nearest to")
{
    const std::vector<std::string_view> known{"id", "name", "meaning", "colour", "needs-action"};
    CHECK(nearestOf("color", known) == "colour");
    CHECK(nearestOf("Name", known) == "name");
    CHECK(nearestOf("nmae", known).empty());
    CHECK(nearestOf("meanings", known) == "meaning");
    CHECK(nearestOf("needs_action", known) == "needs-action");
}

TEST_CASE("a word that is like none is taken for none")
{
    const std::vector<std::string_view> known{"id", "name", "colour"};
    CHECK(nearestOf("is", known).empty());
    CHECK(nearestOf("theme", known).empty());
    CHECK(nearestOf("", known).empty());
    CHECK(nearestOf(std::string(100000, 'n'), known).empty());
    CHECK(nearestOf("name", {}).empty());
}
