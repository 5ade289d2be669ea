#include "core/support/Text.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("bad UTF-8 is found where it starts")
{
    CHECK_FALSE(firstBadUtf8("tŷ a gŵyl"));
    CHECK(firstBadUtf8("abc\xff") == 3u);
    CHECK(firstBadUtf8("\xC0\xAF") == 0u);      // An overlong slash.
    CHECK(firstBadUtf8("a\xED\xA0\x80") == 1u); // A surrogate.
    CHECK(firstBadUtf8("a\xC5") == 1u);         // Cut short.
}

TEST_CASE("control characters are found, line feeds and tabs are not counted as such")
{
    CHECK_FALSE(firstControlCharacter("one\n\ttwo ŵ"));
    CHECK(firstControlCharacter(std::string_view("a\0b", 3)) == 1u);
    CHECK(firstControlCharacter("ab\x7F") == 2u);
    CHECK(firstControlCharacter("a\xC2\x85") == 1u);
    CHECK_FALSE(firstControlCharacter("a\xC2\xA0z"));
}

TEST_CASE("a letter and its accent typed apart become one letter")
{
    CHECK(toNfc("w\xCC\x82") == "ŵ");
    CHECK(toNfc("plain") == "plain");
}

TEST_CASE("white space at the ends goes, inside it stays")
{
    CHECK(trimmed("  \xC2\xA0 a b\n") == "a b");
    CHECK(trimmed(" \n\t ").empty());
}

TEST_CASE("text splits at line feeds and keeps empty lines")
{
    CHECK(lines("a\n\nb") == std::vector<std::string>{"a", "", "b"});
    CHECK(lines("") == std::vector<std::string>{""});
}

TEST_CASE("a sentence is filled once, whatever stands in its parts")
{
    CHECK(filled("%1 names %2.", {"A note", "Una"}) == "A note names Una.");
    CHECK(filled("%2 of %1", {"100%2", "5%"}) == "5% of 100%2");
    CHECK(filled("100% of %3, %", {"a"}) == "100% of %3, %");
    CHECK(filled("", {"a"}).empty());
}
