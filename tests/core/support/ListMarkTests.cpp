#include "core/support/ListMark.h"

#include <catch2/catch.hpp>

#include <string>

using namespace core;

namespace {

std::string restOf(const std::string& line)
{
    return line.substr(listMarkOf(line).length);
}

} // namespace

TEST_CASE("an item is known by the signs of people, of Word and of Google Docs")
{
    for (const std::string sign : {"- ", "* ", "• ", "•\t", "·\t", "● ", "‣ ", "– ", "— ",
                                   "\uF0B7\t", "○ ", "◦ ", "o\t", "▪ ", "■ ", "§\t", "\uF0A7\t"}) {
        INFO(sign);
        CHECK(listMarkOf(sign + "item").kind == ListMark::Kind::Bullet);
        CHECK(restOf(sign + "item") == "item");
    }
    CHECK(listMarkOf("•\tone").level == 0);
    CHECK(listMarkOf("o\tone").level == 1);
    CHECK(listMarkOf("▪\tone").level == 2);
}

TEST_CASE("numbers of up to three digits count, before a blank or a tab")
{
    CHECK(listMarkOf("1. one").number == 1);
    CHECK(listMarkOf("12)\ttwelve").number == 12);
    CHECK(restOf("12)\ttwelve") == "twelve");
    CHECK(listMarkOf("2019. That year").kind == ListMark::Kind::None);
    CHECK(listMarkOf("3.5 seconds").kind == ListMark::Kind::None);
}

TEST_CASE("words that begin with such a letter are words")
{
    for (const char* words :
         {"o is a letter", "§ 5 says", "-5 degrees", "–", "one", "", "*bold*", "1.", "•"}) {
        INFO(words);
        CHECK(listMarkOf(words).kind == ListMark::Kind::None);
        CHECK(listMarkOf(words).length == 0);
    }
}
