#include "ui/base/Theme.h"

#include <algorithm>

namespace ui {

namespace {

/// A colour in each scheme, in the order of `allSchemes`.
struct InSchemes {
    std::array<QRgb, allSchemes.size()> colours;
    QColor in(Scheme scheme) const { return QColor(colours[static_cast<std::size_t>(scheme)]); }
};

struct TintInSchemes {
    InSchemes fill, text, border, block;
    Tint in(Scheme scheme) const
    {
        return {fill.in(scheme), text.in(scheme), border.in(scheme), block.in(scheme)};
    }
};

constexpr TintInSchemes goodColours{{{0xD9EDDF, 0x173F28, 0xFFFFFF, 0x000000}},
                                    {{0x14532D, 0x9BE0B3, 0x003D16, 0x8CFFB0}},
                                    {{0xA9D3B6, 0x2C6B46, 0x003D16, 0x8CFFB0}},
                                    {{0x2F734C, 0x4CA873, 0x00541F, 0x4DF084}}};

constexpr TintInSchemes cautionColours{{{0xFCE8C5, 0x4A320A, 0xFFFFFF, 0x000000}},
                                       {{0x6F4300, 0xF5CC86, 0x4D2E00, 0xFFD78A}},
                                       {{0xE9C583, 0x7A571C, 0x4D2E00, 0xFFD78A}},
                                       {{0x99660A, 0xCF9A3A, 0x5E3900, 0xFFB938}}};

constexpr TintInSchemes badColours{{{0xF8D7D4, 0x57211D, 0xFFFFFF, 0x000000}},
                                   {{0x8A1A14, 0xF7BDB7, 0x7A0000, 0xFFC0BA}},
                                   {{0xE5A9A4, 0x8A3B35, 0x7A0000, 0xFFC0BA}},
                                   {{0xC0403A, 0xE0746D, 0x9C0000, 0xFF8F86}}};

constexpr TintInSchemes informationColours{{{0xDAE8F6, 0x17344F, 0xFFFFFF, 0x000000}},
                                           {{0x17426F, 0xA5CFF6, 0x00306B, 0xB3DCFF}},
                                           {{0xA9C8E6, 0x2D5A85, 0x00306B, 0xB3DCFF}},
                                           {{0x3B72AD, 0x5A97D6, 0x003C85, 0x7CC2FF}}};

constexpr TintInSchemes neutralColours{{{0xE4E7EA, 0x2F363D, 0xFFFFFF, 0x000000}},
                                       {{0x424A52, 0xCBD2D9, 0x000000, 0xFFFFFF}},
                                       {{0xC5CBD1, 0x4A535C, 0x000000, 0xFFFFFF}},
                                       {{0x6A737C, 0x8A949E, 0x333333, 0xCCCCCC}}};

Theme themeOf(Scheme scheme)
{
    const auto colour = [scheme](QRgb light, QRgb dark, QRgb blackOnWhite, QRgb whiteOnBlack) {
        return InSchemes{{light, dark, blackOnWhite, whiteOnBlack}}.in(scheme);
    };
    return {.dark = scheme == Scheme::Dark || scheme == Scheme::WhiteOnBlack,
            .highContrast = scheme == Scheme::BlackOnWhite || scheme == Scheme::WhiteOnBlack,
            .good = goodColours.in(scheme),
            .caution = cautionColours.in(scheme),
            .bad = badColours.in(scheme),
            .information = informationColours.in(scheme),
            .neutral = neutralColours.in(scheme),
            .muted = colour(0x505962, 0xB4BCC4, 0x000000, 0xFFFFFF),
            .line = colour(0xDDE1E5, 0x30373E, 0x000000, 0xFFFFFF),
            .edge = colour(0x6C757E, 0x98A2AC, 0x000000, 0xFFFFFF),
            .accent = colour(0x1F4D7A, 0x6BB3F2, 0x00238A, 0xFFE000),
            .onAccent = colour(0xFFFFFF, 0x0B1520, 0xFFFFFF, 0x000000),
            .chosen = colour(0xE3ECF6, 0x22374A, 0xFFF3A6, 0x00306B)};
}

/// The role that tells our palettes apart. Nothing of ours is painted in it.
constexpr auto markRole = QPalette::Shadow;

QColor markOf(Scheme scheme)
{
    return InSchemes{{0x59626B, 0x050607, 0x000001, 0x000002}}.in(scheme);
}

Scheme schemeOf(const QPalette& palette)
{
    const QColor marked = palette.color(markRole);
    const auto* found = std::ranges::find(allSchemes, marked, markOf);
    if (found != allSchemes.end()) {
        return *found;
    }
    return isDark(palette) ? Scheme::Dark : Scheme::Light;
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
    static const std::array themes{themeOf(Scheme::Light), themeOf(Scheme::Dark),
                                   themeOf(Scheme::BlackOnWhite), themeOf(Scheme::WhiteOnBlack)};
    return themes[static_cast<std::size_t>(schemeOf(palette))];
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

bool isHighContrast(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor words = palette.color(QPalette::WindowText);
    const auto isEither = [](const QColor& one) {
        return one == QColor(Qt::black) || one == QColor(Qt::white);
    };
    return isEither(ground) && isEither(words) && ground != words &&
           palette.color(QPalette::Button) == ground && palette.color(QPalette::Base) == ground;
}

QPalette paletteOf(Scheme scheme)
{
    QPalette palette;
    const auto set = [&](std::initializer_list<QPalette::ColorRole> roles,
                         const InSchemes& colours) {
        for (const QPalette::ColorRole role : roles) {
            palette.setColor(role, colours.in(scheme));
        }
    };
    set({QPalette::Window}, {{0xF3F5F7, 0x14181C, 0xFFFFFF, 0x000000}});
    set({QPalette::Base, QPalette::ToolTipBase}, {{0xFFFFFF, 0x1C2126, 0xFFFFFF, 0x000000}});
    set({QPalette::AlternateBase}, {{0xF8F9FA, 0x20262C, 0xFFFFFF, 0x000000}});
    set({QPalette::Button}, {{0xFFFFFF, 0x262D34, 0xFFFFFF, 0x000000}});
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
         QPalette::BrightText},
        {{0x1B2127, 0xE9EDF0, 0x000000, 0xFFFFFF}});
    set({QPalette::Highlight}, {{0x1F4D7A, 0x2F6EA8, 0x00238A, 0xFFE000}});
    set({QPalette::HighlightedText}, {{0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0x000000}});
    set({QPalette::PlaceholderText}, {{0x545D66, 0xB4BCC4, 0x1F1F1F, 0xE6E6E6}});
    set({QPalette::Link, QPalette::LinkVisited}, {{0x1A5391, 0x7FBDF7, 0x00238A, 0xFFE000}});
    set({QPalette::Light, QPalette::Midlight}, {{0xFFFFFF, 0x38414A, 0x000000, 0xFFFFFF}});
    set({QPalette::Mid}, {{0xB8BFC6, 0x4A535C, 0x000000, 0xFFFFFF}});
    set({QPalette::Dark}, {{0x8A939C, 0x0C0F12, 0x000000, 0xFFFFFF}});
    palette.setColor(markRole, markOf(scheme));
    const QColor disabled = InSchemes{{0x596169, 0xA4ADB5, 0x4A4A4A, 0xB8B8B8}}.in(scheme);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    return palette;
}

} // namespace ui
