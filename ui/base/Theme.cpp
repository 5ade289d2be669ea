#include "ui/base/Theme.h"

#include <array>

namespace ui {

namespace {

/// Each colour in the light theme and in the dark one, side by side.
Theme themeOf(bool dark)
{
    const auto colour = [dark](QRgb inLight, QRgb inDark) {
        return QColor(dark ? inDark : inLight);
    };
    const auto tint = [&](std::array<QRgb, 4> inLight, std::array<QRgb, 4> inDark) {
        return Tint{colour(inLight[0], inDark[0]), colour(inLight[1], inDark[1]),
                    colour(inLight[2], inDark[2]), colour(inLight[3], inDark[3])};
    };
    return {.dark = dark,
            .good = tint({0xD9EDDF, 0x14532D, 0xA9D3B6, 0x3A8158},
                         {0x173F28, 0x9BE0B3, 0x2C6B46, 0x4CA873}),
            .caution = tint({0xFCE8C5, 0x6F4300, 0xE9C583, 0xC08414},
                            {0x4A320A, 0xF5CC86, 0x7A571C, 0xCF9A3A}),
            .bad = tint({0xF8D7D4, 0x8A1A14, 0xE5A9A4, 0xC44A44},
                        {0x57211D, 0xF7BDB7, 0x8A3B35, 0xD9665F}),
            .information = tint({0xDAE8F6, 0x17426F, 0xA9C8E6, 0x3B72AD},
                                {0x17344F, 0xA5CFF6, 0x2D5A85, 0x5A97D6}),
            .neutral = tint({0xE4E7EA, 0x424A52, 0xC5CBD1, 0x8A939C},
                            {0x2F363D, 0xCBD2D9, 0x4A535C, 0x77818B}),
            .muted = colour(0x58626C, 0xA2ABB4),
            .line = colour(0xDDE1E5, 0x30373E),
            .edge = colour(0x8A939C, 0x76808A),
            .accent = colour(0x1F4D7A, 0x6BB3F2),
            .onAccent = colour(0xFFFFFF, 0x0B1520),
            .chosen = colour(0xE3ECF6, 0x22374A)};
}

struct Ground {
    QRgb window, base, alternate, text, button, highlight, highlighted, placeholder, link, light,
        mid, dark, shadow, disabled;
};

QPalette paletteOf(const Ground& ground)
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground.window);
    palette.setColor(QPalette::Base, ground.base);
    palette.setColor(QPalette::AlternateBase, ground.alternate);
    palette.setColor(QPalette::ToolTipBase, ground.base);
    palette.setColor(QPalette::Button, ground.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, ground.text);
        palette.setColor(QPalette::Disabled, role, ground.disabled);
    }
    palette.setColor(QPalette::Highlight, ground.highlight);
    palette.setColor(QPalette::HighlightedText, ground.highlighted);
    palette.setColor(QPalette::PlaceholderText, ground.placeholder);
    palette.setColor(QPalette::Link, ground.link);
    palette.setColor(QPalette::LinkVisited, ground.link);
    palette.setColor(QPalette::Light, ground.light);
    palette.setColor(QPalette::Midlight, ground.light);
    palette.setColor(QPalette::Mid, ground.mid);
    palette.setColor(QPalette::Dark, ground.dark);
    palette.setColor(QPalette::Shadow, ground.shadow);
    return palette;
}

} // namespace

const Tint& Theme::tint(Tone tone) const
{
    switch (tone) {
    case Tone::Good: return good;
    case Tone::Caution: return caution;
    case Tone::Bad: return bad;
    case Tone::Information: return information;
    case Tone::Neutral: break;
    }
    return neutral;
}

const Theme& Theme::of(const QPalette& palette)
{
    static const Theme light = themeOf(false);
    static const Theme dark = themeOf(true);
    return isDark(palette) ? dark : light;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QPalette lightPalette()
{
    return paletteOf({.window = 0xF3F5F7,
                      .base = 0xFFFFFF,
                      .alternate = 0xF8F9FA,
                      .text = 0x1B2127,
                      .button = 0xFFFFFF,
                      .highlight = 0x1F4D7A,
                      .highlighted = 0xFFFFFF,
                      .placeholder = 0x616B75,
                      .link = 0x1A5391,
                      .light = 0xFFFFFF,
                      .mid = 0xB8BFC6,
                      .dark = 0x8A939C,
                      .shadow = 0x59626B,
                      .disabled = 0x7B858E});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x14181C,
                      .base = 0x1C2126,
                      .alternate = 0x20262C,
                      .text = 0xE9EDF0,
                      .button = 0x262D34,
                      .highlight = 0x2F6EA8,
                      .highlighted = 0xFFFFFF,
                      .placeholder = 0x9AA4AD,
                      .link = 0x7FBDF7,
                      .light = 0x38414A,
                      .mid = 0x4A535C,
                      .dark = 0x0C0F12,
                      .shadow = 0x050607,
                      .disabled = 0x7B858E});
}

} // namespace ui
