#include "ui/base/Theme.h"

#include <catch2/catch.hpp>

#include <cmath>

namespace {

// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
           0.0722 * part(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

TEST_CASE("every colour for words can be read, in a light and in a dark window")
{
    for (const QPalette& palette : {ui::lightPalette(), ui::darkPalette()}) {
        const ui::Theme& theme = ui::Theme::of(palette);
        const QColor base = palette.color(QPalette::Base);
        const QColor window = palette.color(QPalette::Window);
        for (const auto tone : {ui::Tone::Good, ui::Tone::Caution, ui::Tone::Bad,
                                ui::Tone::Information, ui::Tone::Neutral}) {
            const ui::Tint& tint = theme.tint(tone);
            CHECK(contrast(tint.text, tint.fill) >= 4.5);
            CHECK(contrast(tint.block, base) >= 3);
        }
        for (const QColor& ground : {base, window, theme.chosen}) {
            CHECK(contrast(theme.muted, ground) >= 4.5);
            CHECK(contrast(palette.color(QPalette::Text), ground) >= 7);
        }
        for (const QColor& ground : {base, window}) {
            CHECK(contrast(theme.edge, ground) >= 2.8);
            CHECK(contrast(theme.accent, ground) >= 3);
            CHECK(contrast(palette.color(QPalette::PlaceholderText), ground) >= 4.5);
            CHECK(contrast(palette.color(QPalette::Link), ground) >= 4.5);
        }
        CHECK(contrast(theme.onAccent, theme.accent) >= 4.5);
        CHECK(contrast(palette.color(QPalette::HighlightedText),
                       palette.color(QPalette::Highlight)) >= 4.5);
    }
}

TEST_CASE("the theme follows the palette's lightness")
{
    CHECK_FALSE(ui::Theme::of(ui::lightPalette()).dark);
    CHECK(ui::Theme::of(ui::darkPalette()).dark);
}

TEST_CASE("level colours have tones, and a colour that nobody knows is neutral")
{
    CHECK(ui::toneOf("green") == ui::Tone::Good);
    CHECK(ui::toneOf("amber") == ui::Tone::Caution);
    CHECK(ui::toneOf("red") == ui::Tone::Bad);
    CHECK(ui::toneOf("blue") == ui::Tone::Information);
    CHECK(ui::toneOf("mauve") == ui::Tone::Neutral);
}
