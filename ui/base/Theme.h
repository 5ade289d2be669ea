#pragma once

#include "core/support/Tone.h"

#include <QColor>
#include <QPalette>

#include <string_view>

namespace ui {

using core::Tone;
using core::toneOf;

/// The colours of one tone. `text` on `fill` has a contrast of at least 4.5 to 1.
struct Tint {
    QColor fill;
    QColor text;
    QColor border;
    QColor block; ///< A small solid block without words, at least 3 to 1 against the page.
};

/// The colours that a QPalette has no role for, for a light or a dark window.
struct Theme {
    bool dark = false;
    Tint good;
    Tint caution;
    Tint bad;
    Tint information;
    Tint neutral;
    QColor muted;    ///< Text of less weight; still 4.5 to 1 on Base and on Window.
    QColor line;     ///< Hairlines between panes and rows.
    QColor edge;     ///< The border of fields and buttons, 3 to 1.
    QColor accent;   ///< Focus, the chosen item, the main button.
    QColor onAccent; ///< Text on `accent`.
    QColor chosen;   ///< Behind the chosen row.

    const Tint& tint(Tone tone) const;
    const Tint& tint(std::string_view colour) const { return tint(toneOf(colour)); }

    /// Light or dark by how light the palette's window is: Qt 6.4 does not tell otherwise.
    static const Theme& of(const QPalette& palette);
};

/// The palettes that Standpoint brings.
QPalette lightPalette();
QPalette darkPalette();
bool isDark(const QPalette& palette);

} // namespace ui
