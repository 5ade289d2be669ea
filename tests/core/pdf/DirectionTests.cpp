#include "core/pdf/TextLayout.h"
#include "core/support/Text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;
using document::plain;
using document::Run;
using document::Text;

namespace {

/// The letters of each line as they stand on paper, from left to right.
std::vector<std::string> onPaper(const Text& text, double width = 500)
{
    pdf::FontSet fonts(pdf::defaultFonts());
    std::vector<std::string> lines;
    for (const pdf::Line& line : layOut(text, pdf::stylesheet::cell(), "en", width, fonts)) {
        std::vector<std::pair<double, std::u32string>> letters;
        for (const pdf::GlyphRun& run : line.glyphRuns) {
            for (const pdf::Glyph& glyph : run.shaped->glyphs) {
                letters.emplace_back(run.x + glyph.x * run.size / 1000,
                                     run.font->encodedGlyphs()[glyph.code].letters);
            }
        }
        std::stable_sort(letters.begin(), letters.end(), [](const auto& one, const auto& other) {
            return one.first < other.first;
        });
        std::string shown;
        for (const auto& [x, letter] : letters) {
            shown += toUtf8(letter);
        }
        lines.push_back(shown);
    }
    return lines;
}

std::string lineOnPaper(const Text& text)
{
    const auto lines = onPaper(text);
    REQUIRE(lines.size() == 1);
    return lines.front();
}

Run linkTo(const std::string& address, const std::string& text)
{
    Run run;
    run.text = text;
    run.address = address;
    return run;
}

} // namespace

TEST_CASE("words from right to left stand in that order among words from left to right")
{
    CHECK(lineOnPaper(plain("see אבג דהו now")) == "see והד גבא now");
    CHECK(lineOnPaper(plain("see אבג 12 now")) == "see 12 גבא now");
}

TEST_CASE("text from right to left begins on the right, and numbers and names in it stay readable")
{
    CHECK(lineOnPaper(plain("אבג GOV UK דהו")) == "והד GOV UK גבא");
    CHECK(lineOnPaper(plain("אבג 12.50 דהו")) == "והד 12.50 גבא");
    CHECK(lineOnPaper(plain("אבג (דהו)")) == ")והד( גבא"); // The brackets are drawn turned.
    CHECK(lineOnPaper(plain("ب ٣٤ ت")) == "ت ٣٤ ب");
}

TEST_CASE("an address in text from right to left keeps its order to the last sign")
{
    const std::string address = "https://example.org/a-1/?b=2/";
    CHECK(lineOnPaper({plain("אב ").front(), linkTo(address, address), plain(" גד").front()}) ==
          "דג " + address + " בא");
}

TEST_CASE("space at the end of a line stands at its end")
{
    // Two lines, the first of which ends inside the Hebrew words.
    const auto lines = onPaper(plain("one אבגדהוזחט אבגדהוזחט"), 90);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == "one טחזוהדגבא ");
    const auto turned = onPaper(plain("אבג one two three four"), 90);
    REQUIRE(turned.size() == 2);
    CHECK(turned[0] == " one two three גבא");
}
