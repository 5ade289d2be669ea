#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace ui {

// How FlatStyle draws what has several parts. Everything is in the colours of Theme and grows with
// the text.

/// A rounded box with one border, which is thick and in the accent where the keyboard is.
void paintFieldBox(const QStyleOption& option, QPainter& painter);

/// An open arrow in the middle of `area`.
void paintChevron(QPainter& painter, const QRect& area, Qt::ArrowType direction, int textHeight,
                  const QColor& colour);

/// A bar without buttons at its ends: only the part to hold.
void paintScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QRect& slider);
/// Where the parts of such a bar are.
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);

void paintComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QRect& arrow);
void paintSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QRect& up,
                  const QRect& down);

/// Words over a line, which is thick under the tab that is shown.
void paintTab(const QStyleOptionTab& option, QPainter& painter);

void paintProgressGroove(const QStyleOptionProgressBar& option, QPainter& painter);
/// As much of the bar as is done; a third in the middle while that is not known.
void paintProgress(const QStyleOptionProgressBar& option, QPainter& painter);

} // namespace ui
