#include "core/spelling/WordPlaces.h"

#include <catch2/catch.hpp>

#include <string>

using namespace core;

namespace {

/// The words with strokes between them.
std::u16string checked(std::u16string_view text)
{
    std::u16string all;
    for (const WordPlace& place : wordsToCheck(text)) {
        all += (all.empty() ? u"" : u"|") + std::u16string(text.substr(place.at, place.length));
    }
    return all;
}

} // namespace

TEST_CASE("words are found between blanks, punctuation and strokes")
{
    CHECK(checked(u"The team (all five) “tried” it, and/or not.\nTwice!") ==
          u"The|team|all|five|tried|it|and|or|not|Twice");
    CHECK(checked(u"who\u2019s the users' well-known co-design \u2013 yes\u2026") ==
          u"who\u2019s|the|users|well-known|co-design|yes");
    CHECK(checked(u"T\u0177 a gwasanaeth caf\u0065\u0301") == u"T\u0177|gwasanaeth|cafe\u0301");
    CHECK(checked(u"").empty());
    CHECK(checked(u" \u2019 - '' ").empty());
}

TEST_CASE("places are counted in units of UTF-16")
{
    const auto places = wordsToCheck(u"\U0001F600 so\U0001F600 wel");
    REQUIRE(places.size() == 1);
    CHECK(places.front() == WordPlace{8, 3});
}

TEST_CASE("addresses, paths, marks, references and abbreviations are no words to check")
{
    for (const std::u16string text : {u"https://exampel.org/wrod?a=b",
                                      u"www.exampel.org",
                                      u"exampel.gov.uk.",
                                      u"a.wrod@exampel.org",
                                      u"/home/wrod/fiel",
                                      u"C:\\wrod\\fiel",
                                      u"reprot.pdf",
                                      u"~/wrod",
                                      u"#W6",
                                      u"##6",
                                      u"/told",
                                      u">taem",
                                      u"W6",
                                      u"gds-2019/5",
                                      u"42",
                                      u"2nd",
                                      u"10am",
                                      u"NHS",
                                      u"APIs",
                                      u"GovTech",
                                      u"iPhone",
                                      u"snake_wrod",
                                      u"x",
                                      u"\u6f22\u5b57",
                                      u"\u0434\u043e\u043c"}) {
        INFO(std::string(text.begin(), text.end()));
        CHECK(checked(text).empty());
    }
    CHECK(checked(u"! Concern raised #6 /told >team") == u"Concern|raised");
    CHECK(checked(std::u16string(61, u'x')).empty());
}
