#include "core/document/Palette.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::document;

TEST_CASE("text stands out from what is behind it")
{
    namespace palette = core::document::palette;
    constexpr double readable = 4.5;
    CHECK(contrast(palette::ink, palette::paper) > 7);
    CHECK(contrast(palette::quiet, palette::paper) >= readable);
    CHECK(contrast(palette::link, palette::paper) >= readable);
    for (const Tone tone : allTones) {
        const auto colours = document::coloursOf(tone);
        CHECK(contrast(colours.dark, colours.tint) >= readable);
        CHECK(contrast(palette::ink, colours.wash) >= 7);
        CHECK(contrast(palette::quiet, colours.wash) >= readable);
        CHECK(contrast(palette::link, colours.wash) >= readable);
    }
    CHECK(contrast(palette::paper, Colour{0}) == Approx(21));
}

TEST_CASE("a colour is read from six digits, and comes out as it went in")
{
    CHECK(colourFromHex("#1d70b8") == Colour{0x1D70B8});
    CHECK(colourFromHex("#1D70B8") == Colour{0x1D70B8});
    CHECK(toHex(Colour{0x00A1FF}) == "00a1ff");
    for (const std::string_view other : {"1d70b8", "#1d70b", "#1d70b8 ", "#1d70g8", "blue", ""}) {
        CHECK_FALSE(colourFromHex(other));
    }
}

TEST_CASE("the colours of a scale are tones, and unknown ones are neutral")
{
    CHECK(toneOf("green") == Tone::Good);
    CHECK(toneOf("amber") == Tone::Caution);
    CHECK(toneOf("red") == Tone::Bad);
    CHECK(toneOf("blue") == Tone::Information);
    CHECK(toneOf("grey") == Tone::Neutral);
    CHECK(toneOf("mauve") == Tone::Neutral);
}
