#pragma once

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace ui {

/// Where in the handbook something is told: a page, and a heading of it. The pages are written in
/// English, and so are their headings.
struct HandbookPlace {
    QString page;
    QString heading; ///< Empty for the beginning of the page.
};

/// A page of the window, or a dialog, says where the handbook tells what it is for.
void tellHandbookPlace(QWidget& shown, const HandbookPlace& place);
/// The same where that depends on how things stand when it is asked for. `place` may use `shown`.
void tellHandbookPlace(QWidget& shown, std::function<HandbookPlace()> place);

/// What the widget, or the nearest one that it is in up to its window, has said; nothing where none
/// has.
std::optional<HandbookPlace> handbookPlaceOf(const QWidget& shown);

} // namespace ui
