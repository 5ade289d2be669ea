#pragma once

#include <QString>
#include <QWidget>

#include <vector>

/// A text that somebody sees or hears.
struct ShownText {
    QString text;
    QString of; ///< The part that says it, for whoever looks for it.
};

/// All texts of a window or dialog as it is shown: on screen, in its menus, in tips and for screen
/// readers.
std::vector<ShownText> shownTexts(QWidget& top);
