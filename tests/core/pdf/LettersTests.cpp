#include "core/pdf/LineBreaks.h"
#include "core/pdf/PdfWriter.h"
#include "core/pdf/TextLayout.h"
#include "core/pdf/Unicode.h"
#include "core/support/Text.h"
#include "tests/core/pdf/PdfReading.h"
#include "tests/core/pdf/SampleDocuments.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace core;
using samples::documentOf;
using samples::paragraph;

namespace {

std::string readBackText(const std::string& text)
{
    const auto reading = readBack(documentOf({paragraph(text)}));
    CHECK(reading.problems.empty());
    return reading.root.text;
}

} // namespace

TEST_CASE("letters read back as they were written")
{
    for (const char* text :
         {"office affluent", "Ŵyn, tŷ, gẁn, ẃ ac ẅ", "7\u00A0December, 3\u202Fkm",
          "“Quotes” – dashes…", "Привет, Ελλάδα", "☎ ✓ → ≥ €", "≥ 100 % of a\u2011b", "𝛼 and 😀",
          "Flag 🇬🇧 ok", "🇬🇧🇫🇷🇬"}) {
        CHECK(readBackText(text) == text);
    }
}

TEST_CASE("lines break around flags and never inside them")
{
    const auto breaks = pdf::breaksAfter(U"a \U0001F1EC\U0001F1E7\U0001F1EB\U0001F1F7 b", "en");
    using pdf::Break;
    CHECK(breaks == std::vector<Break>{Break::Never, Break::Allowed, Break::Never, Break::Allowed,
                                       Break::Never, Break::Never, Break::Allowed, Break::Must});
}

TEST_CASE("whatever is written reads back, however scripts, marks and breaks are mixed")
{
    const std::u32string alphabet =
        U"aefijlw WAV.,-/1250 \u0301\u0302\u0308\u05D0\u05D1\u05E9\u05B8\u0627"
        U"\u0644\u0645\u064E\u0661 \u00A0\u00AD\u200D\uFE0F\u2764"
        U"\U0001F1EC\U0001F1E7\U0001F98A\U0001F469\U0001F3FD\u0E01\u0E33\u1100\u1161\n";
    const auto letter = rc::gen::elementOf(alphabet);
    CHECK(rc::check([&] {
        const auto letters = *rc::gen::container<std::u32string>(letter);
        const std::string text = toUtf8(letters);
        const auto written = pdf::writePdf(documentOf({paragraph(text)}));
        RC_ASSERT(written);
        const auto reading = readPdf(written->bytes);
        RC_ASSERT(reading.problems == "");
        std::u32string expected = toCodePoints(toNfc(text));
        std::erase(expected, U'\u00AD');
        std::replace(expected.begin(), expected.end(), U'\n', U' ');
        std::u32string read = toCodePoints(reading.root.text);
        // What stands for the second glyph of a letter that is drawn with two.
        std::erase(read, U'\u200B');
        RC_LOG() << pdf::toUtf16Hex(letters) << " read as " << pdf::toUtf16Hex(read);
        RC_ASSERT((pdf::decomposed(read) == pdf::decomposed(expected)));
    }));
}

TEST_CASE("letters and their marks read as one, in whichever form they came")
{
    CHECK(readBackText("e\u0301 w\u0302") == "\u00E9 \u0175");
    CHECK(readBackText("j\u0301 m\u0302") == "j\u0301 m\u0302");
}

TEST_CASE("scripts from right to left read in their own order")
{
    CHECK(readBackText("Hebrew שלום עולם here") == "Hebrew שלום עולם here");
    CHECK(readBackText("Arabic مرحبا بالعالم here") == "Arabic مرحبا بالعالم here");
}

TEST_CASE("letters that no font has are told, shown as replaced and read as themselves")
{
    const std::string text = "A fox \U0001F98A and \u1B05.";
    // Which other fonts a machine has is chance, so there are none here.
    pdf::PdfOptions options;
    options.fonts.others.clear();
    const auto written =
        pdf::writePdf(documentOf({paragraph(text), paragraph("\U0001F98A")}), options);
    REQUIRE(written);
    CHECK(written->missingLetters == std::vector<std::string>{"\u1B05", "\U0001F98A"});
    const auto reading = readPdf(written->bytes);
    CHECK(reading.problems.empty());
    CHECK(reading.root.kids[0].text == text);
}

TEST_CASE("letters that the usual fonts lack are drawn from others, where the machine has them")
{
    const std::string text = "नमस्ते and ไทย";
    pdf::PdfOptions options;
    options.fonts.others.clear();
    REQUIRE_FALSE(pdf::writePdf(documentOf({paragraph(text)}), options)->missingLetters.empty());

    const auto all = pdf::defaultFonts().others;
    const auto has = [&](const std::string& name) {
        return std::any_of(all.begin(), all.end(), [&](const std::filesystem::path& path) {
            return path.filename() == name && std::filesystem::exists(path);
        });
    };
    if (!has("NotoSansDevanagari-Regular.ttf") || !has("NotoSansThai-Regular.ttf")) {
        WARN("Skipped: fonts-noto-core is not installed.");
        return;
    }
    const auto written = pdf::writePdf(documentOf({paragraph(text)}));
    REQUIRE(written);
    CHECK(written->missingLetters.empty());
    const auto reading = readPdf(written->bytes);
    CHECK(reading.problems.empty());
    CHECK(reading.root.text == text);
}

TEST_CASE("other fonts that are not there or are no fonts are passed over")
{
    pdf::PdfOptions options;
    options.fonts.others = {"/nowhere.ttf", __FILE__};
    const auto written = pdf::writePdf(documentOf({paragraph("A \u1B05.")}), options);
    REQUIRE(written);
    CHECK(written->missingLetters == std::vector<std::string>{"\u1B05"});
}

TEST_CASE("private letters, whose meaning nobody knows, read as replaced")
{
    CHECK(readBackText("a\uE000b") == "a\uFFFDb");
}

TEST_CASE("soft hyphens are not read, whether a line ends at them or not")
{
    std::string word;
    std::string whole;
    for (int i = 0; i < 60; ++i) {
        word += "syllab\u00AD";
        whole += "syllab";
    }
    const auto reading = readBack(documentOf({paragraph("in\u00ADter " + word + "le")}));
    CHECK(reading.root.text == "inter " + whole + "le");
    CHECK(reading.artifacts[0].find("-") != std::string::npos);
}

TEST_CASE("a word longer than a line is broken, not lost and not cut off")
{
    const std::string address = "https://example.org/" + std::string(127, 'w');
    CHECK(readBackText(address) == address);

    document::Table table;
    table.columns = {{document::plain("Address"), 1}, {document::plain("Rest"), 30}};
    table.rows = {{document::plain(address), document::plain("x")}};
    const auto reading = readBack(documentOf({{table, {}}}));
    CHECK(elementsOf(reading, "TD")[0].text == address);
}

TEST_CASE("line feeds and tabs part words, and other controls vanish")
{
    CHECK(readBackText("one\ntwo\tthree\x01!") == "one two three!");
    CHECK(readBackText("one\r\ntwo") == "one two");
    CHECK(readBackText("\uFEFFmark") == "mark");
}

TEST_CASE("bytes that are no text are replaced, and what is around them stays")
{
    CHECK(readBackText("good\xFF"
                       "bad")
              .find("good") == 0);
}

TEST_CASE("lines may not end inside what a person sees as one character")
{
    const auto family = toCodePoints("👨‍👩‍👧 a");
    const auto breaks = pdf::breaksAfter(family, "en");
    for (std::size_t i = 0; i + 3 < family.size(); ++i) {
        CHECK(breaks[i] == pdf::Break::Never);
    }
    CHECK(breaks[family.size() - 2] == pdf::Break::Allowed);
}

TEST_CASE("a word of many lines is shaped with work that grows as it does, and fits its lines")
{
    constexpr double width = 400;
    for (const std::size_t length : {std::size_t{20'000}, std::size_t{40'000}}) {
        pdf::FontSet fonts(pdf::defaultFonts());
        std::string word;
        std::uint32_t seed = 7;
        while (word.size() < length) {
            seed = seed * 1664525 + 1013904223;
            word += static_cast<char>('a' + (seed >> 24) % 26);
        }
        const auto lines = pdf::layOut(document::plain(word), pdf::TextStyle{}, "en", width, fonts);
        std::size_t shaped = 0;
        for (const pdf::Font* font : fonts.all()) {
            shaped += font->lettersShaped();
        }
        CHECK(shaped <= 3 * length);
        std::size_t glyphs = 0;
        for (const pdf::Line& line : lines) {
            CHECK(line.width <= width + 1);
            for (const pdf::GlyphRun& one : line.glyphRuns) {
                glyphs += one.shaped->glyphs.size();
            }
        }
        CHECK(glyphs > length / 2);
    }
}
