#include "tests/ui/accessibility/Contrast.h"
#include "ui/base/Theme.h"

#include <catch2/catch.hpp>

#include <array>
#include <string>
#include <vector>

namespace {

struct Named {
    std::string name;
    QColor colour;
};

constexpr std::array tones{ui::Tone::Good, ui::Tone::Caution, ui::Tone::Bad, ui::Tone::Information,
                           ui::Tone::Neutral};

/// What words and controls may stand on.
std::vector<Named> grounds(const QPalette& palette)
{
    const ui::Theme& theme = ui::Theme::of(palette);
    std::vector<Named> all{{"window", palette.color(QPalette::Window)},
                           {"base", palette.color(QPalette::Base)},
                           {"alternate", palette.color(QPalette::AlternateBase)},
                           {"button", palette.color(QPalette::Button)},
                           {"tool tip", palette.color(QPalette::ToolTipBase)},
                           {"chosen", theme.chosen}};
    for (const auto tone : tones) {
        all.push_back(
            {"fill of tone " + std::to_string(static_cast<int>(tone)), theme.tint(tone).fill});
    }
    return all;
}

/// What words are written in, wherever they stand.
std::vector<Named> inks(const QPalette& palette)
{
    std::vector<Named> all{{"muted", ui::Theme::of(palette).muted}};
    for (const auto& [name, role] :
         {std::pair("window text", QPalette::WindowText), std::pair("text", QPalette::Text),
          std::pair("button text", QPalette::ButtonText),
          std::pair("tool tip text", QPalette::ToolTipText),
          std::pair("bright text", QPalette::BrightText),
          std::pair("placeholder", QPalette::PlaceholderText), std::pair("link", QPalette::Link),
          std::pair("visited link", QPalette::LinkVisited)}) {
        all.push_back({name, palette.color(role)});
    }
    return all;
}

void check(const Named& one, const Named& other, double least)
{
    INFO(one.name << " on " << other.name);
    CHECK(contrast(one.colour, other.colour) >= least);
}

} // namespace

TEST_CASE("all words can be read in all colours, wherever they stand: 4.5 to 1, or 7 where high "
          "contrast was asked for")
{
    for (const ui::Scheme scheme : ui::allSchemes) {
        INFO("scheme " << static_cast<int>(scheme));
        const QPalette palette = ui::paletteOf(scheme);
        const ui::Theme& theme = ui::Theme::of(palette);
        const double least = theme.highContrast ? 7 : 4.5;
        for (const Named& ground : grounds(palette)) {
            for (const Named& ink : inks(palette)) {
                check(ink, ground, least);
            }
            // Nobody has to be able to read it, and yet everybody can.
            check({"disabled", palette.color(QPalette::Disabled, QPalette::WindowText)}, ground,
                  4.5);
        }
        for (const auto tone : tones) {
            const ui::Tint& tint = theme.tint(tone);
            const Named words{"words of tone " + std::to_string(static_cast<int>(tone)), tint.text};
            check(words, {"its fill", tint.fill}, least);
            for (const Named& ground : grounds(palette)) {
                if (!ground.name.starts_with("fill")) {
                    check(words, ground, least);
                }
            }
        }
        check({"words", theme.onAccent}, {"accent", theme.accent}, least);
        check({"words", palette.color(QPalette::HighlightedText)},
              {"highlight", palette.color(QPalette::Highlight)}, least);
    }
}

TEST_CASE("edges of controls, marks and what shows the keyboard stand out by 3 to 1 everywhere")
{
    for (const ui::Scheme scheme : ui::allSchemes) {
        INFO("scheme " << static_cast<int>(scheme));
        const QPalette palette = ui::paletteOf(scheme);
        const ui::Theme& theme = ui::Theme::of(palette);
        for (const Named& ground : grounds(palette)) {
            check({"edge", theme.edge}, ground, 3);
            check({"accent", theme.accent}, ground, 3);
            if (!ground.name.starts_with("fill")) {
                for (const auto tone : tones) {
                    check({"mark of tone " + std::to_string(static_cast<int>(tone)),
                           theme.tint(tone).block},
                          ground, 3);
                }
            }
        }
        check({"what shows the keyboard", theme.onAccent}, {"accent", theme.accent}, 3);
        check({"highlight", palette.color(QPalette::Highlight)},
              {"base", palette.color(QPalette::Base)}, 3);
    }
}

TEST_CASE("the theme is known by its palette, and another palette by how light it is")
{
    for (const ui::Scheme scheme : ui::allSchemes) {
        QPalette palette = ui::paletteOf(scheme);
        const ui::Theme& theme = ui::Theme::of(palette);
        CHECK(theme.highContrast ==
              (scheme == ui::Scheme::BlackOnWhite || scheme == ui::Scheme::WhiteOnBlack));
        CHECK(theme.dark == ui::isDark(palette));
        CHECK(theme.highContrast == ui::isHighContrast(palette));
        // Parts of a window have a ground of their own.
        palette.setColor(QPalette::Window, theme.bad.fill);
        CHECK(&ui::Theme::of(palette) == &theme);
    }
    QPalette foreign(QColor(0xEF, 0xF0, 0xF1));
    CHECK(&ui::Theme::of(foreign) == &ui::Theme::of(ui::paletteOf(ui::Scheme::Light)));
    foreign = QPalette(QColor(0x20, 0x20, 0x20));
    CHECK(&ui::Theme::of(foreign) == &ui::Theme::of(ui::paletteOf(ui::Scheme::Dark)));
}

TEST_CASE("level colours have tones, and a colour that nobody knows is neutral")
{
    CHECK(ui::toneOf("green") == ui::Tone::Good);
    CHECK(ui::toneOf("amber") == ui::Tone::Caution);
    CHECK(ui::toneOf("red") == ui::Tone::Bad);
    CHECK(ui::toneOf("blue") == ui::Tone::Information);
    CHECK(ui::toneOf("mauve") == ui::Tone::Neutral);
}
