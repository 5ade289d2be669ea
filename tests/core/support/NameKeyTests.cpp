#include "core/support/NameKey.h"

#include <catch2/catch.hpp>

using core::nameKey;
using core::sameName;

TEST_CASE("a name is the same however it is spelt")
{
    CHECK(sameName("Sam Jones", "sam jones"));
    CHECK(sameName("Sam Jones", "SAM JONES"));
    CHECK(sameName("Sam Jones", "Sam  Jones"));
    CHECK(sameName("Sam Jones", "\tSam\u00A0Jones\n"));
    CHECK(sameName("Si\u00F4n", "Sio\u0302n"));
    CHECK(sameName("Weiß", "WEISS"));
    CHECK(sameName("Sam\u200B Jones", "Sam Jones"));
    CHECK(sameName("\uFF33am", "Sam"));
}

TEST_CASE("other names stay other names")
{
    CHECK_FALSE(sameName("Sam Jones", "Sam James"));
    CHECK_FALSE(sameName("Sam Jones", "Sa m Jones"));
    CHECK_FALSE(sameName("Jos\u00E9", "Jose"));
}

TEST_CASE("no name is the same as none, not even as no name")
{
    CHECK_FALSE(sameName("", ""));
    CHECK_FALSE(sameName(" ", "\u00A0"));
    CHECK(nameKey(" \n ").empty());
    CHECK(nameKey("\xFF\xFE ok") == nameKey("\xFF\xFE OK"));
}
