#pragma once

#include "core/support/Tone.h"

#include <QColor>
#include <QPalette>

#include <array>
#include <string_view>

namespace ui {

using core::Tone;
using core::toneOf;

/// The colour schemes that Standpoint brings.
enum class Scheme { Light, Dark, BlackOnWhite, WhiteOnBlack };
inline constexpr std::array allSchemes{Scheme::Light, Scheme::Dark, Scheme::BlackOnWhite,
                                       Scheme::WhiteOnBlack};

/// The colours of one tone.
struct Tint {
    QColor fill;
    QColor text; ///< 4.5 to 1 on `fill` and wherever else words stand.
    QColor border;
    QColor block; ///< A mark without words, 3 to 1 wherever marks stand.
};

/// The colours that a QPalette has no role for. ThemeTests holds every pair that can meet to its
/// contrast: 4.5 to 1 for words, 7 in the schemes of high contrast, and 3 to 1 for the edges of
/// controls and for what shows where the keyboard is.
struct Theme {
    bool dark = false;
    bool highContrast = false;
    Tint good;
    Tint caution;
    Tint bad;
    Tint information;
    Tint neutral;
    QColor muted;    ///< Text of less weight.
    QColor line;     ///< Hairlines between panes and rows, which nobody needs to see.
    QColor edge;     ///< The border of fields and buttons.
    QColor accent;   ///< Focus, the chosen item, the main button.
    QColor onAccent; ///< Text on `accent`.
    QColor chosen;   ///< Behind the chosen row.

    const Tint& tint(Tone tone) const;
    const Tint& tint(std::string_view colour) const { return tint(toneOf(colour)); }

    /// The theme of a palette of ours, or of one that was made from it; of another one, light or
    /// dark by how light its window is: Qt 6.4 does not tell otherwise.
    static const Theme& of(const QPalette& palette);
};

QPalette paletteOf(Scheme scheme);
bool isDark(const QPalette& palette);
/// Whether a palette that the system gave is one of high contrast: nothing but black and white.
bool isHighContrast(const QPalette& palette);

} // namespace ui
