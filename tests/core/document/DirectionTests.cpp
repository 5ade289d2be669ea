#include "core/document/Direction.h"

#include <catch2/catch.hpp>

using namespace core::document;
using Levels = std::vector<std::uint8_t>;

namespace {

Run linkTo(const std::string& address, const std::string& text)
{
    Run run;
    run.text = text;
    run.address = address;
    return run;
}

/// The levels of the letters of `text`, whose runs are of ASCII or one Hebrew letter.
Levels levelsOf(const Text& text)
{
    std::u32string letters;
    std::vector<std::size_t> runs;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isHebrew = text[i].text == "\u05D0";
        letters += isHebrew ? U"\u05D0" : std::u32string(text[i].text.begin(), text[i].text.end());
        runs.resize(letters.size(), i);
    }
    return embeddingLevels(letters, runs, text);
}

} // namespace

TEST_CASE("text runs as its first letter with a direction does")
{
    CHECK(runsRightToLeft(plain("(1) שלום, world")));
    CHECK(runsRightToLeft(plain("مرحبا")));
    CHECK_FALSE(runsRightToLeft(plain("world, שלום")));
    CHECK_FALSE(runsRightToLeft(plain("12 / 2027")));
    CHECK_FALSE(runsRightToLeft({}));
    CHECK(isRightToLeft(U'\u05D0') == true);
    CHECK(isRightToLeft(U'w') == false);
    CHECK(isRightToLeft(U'\u0175') == false);
    CHECK_FALSE(isRightToLeft(U'7'));
    CHECK_FALSE(isRightToLeft(U'('));
}

TEST_CASE("in text from left to right, words from right to left stand together with their space")
{
    CHECK(embeddingLevels(U"a \u05D0 \u05D1 b", false) == Levels{0, 0, 1, 1, 1, 0, 0});
    CHECK(embeddingLevels(U"\u05D0 12", false) == Levels{1, 1, 2, 2});
    CHECK(embeddingLevels(U"12 a", false) == Levels{0, 0, 0, 0});
}

TEST_CASE("in text from right to left, what runs the other way stands out")
{
    CHECK(embeddingLevels(U"\u05D0 ab 1", true) == Levels{1, 1, 2, 2, 2, 2});
    CHECK(embeddingLevels(U"\u05D0 12.\u05D1", true) == Levels{1, 1, 2, 2, 1, 1});
    CHECK(embeddingLevels(U"ab \u05D0", true) == Levels{2, 2, 1, 1});
    CHECK(embeddingLevels(U"\u0627 \u0661\u0662", true) == Levels{1, 1, 2, 2});
}

TEST_CASE("brackets go with the words around them")
{
    CHECK(embeddingLevels(U"a (\u05D0) b", false) == Levels{0, 0, 0, 1, 0, 0, 0});
    CHECK(embeddingLevels(U"\u05D0 (ab) \u05D0", true) == Levels{1, 1, 1, 2, 2, 1, 1, 1});
}

TEST_CASE("a line feed ends what stands out")
{
    CHECK(embeddingLevels(U"\u05D0 \n 1", false) == Levels{1, 0, 0, 0, 0});
    CHECK(embeddingLevels(U"", false).empty());
}

TEST_CASE("a link is one thing, and a shown address runs from left to right to its end")
{
    const Run hebrew = plain("\u05D0").front();
    const std::string address = "http://a.b/";
    const auto levels = levelsOf({hebrew, linkTo(address, "http://a.b/"), hebrew});
    CHECK(levels == Levels{1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1});
    // A number after Hebrew is no part of a link's own words.
    CHECK(levelsOf({plain("x").front(), hebrew, linkTo(address, "1")}) == Levels{0, 1, 2});
    CHECK(levelsOf({plain("x").front(), linkTo(address, "y 1")}) == Levels{0, 0, 0, 0});
}
