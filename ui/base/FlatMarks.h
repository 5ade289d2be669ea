#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QWidget;

namespace ui {

// The small signs that FlatStyle draws, in the colours of Theme.

/// A small triangle at the end of the head, in the middle of its height: down for the greatest
/// first.
void paintSortArrow(const QStyleOptionHeader& option, QPainter& painter, const QWidget* widget);
void paintArrow(const QStyleOption& option, QPainter& painter, Qt::ArrowType direction);
void paintCheckMark(const QStyleOption& option, QPainter& painter);
void paintRadioMark(const QStyleOption& option, QPainter& painter);

} // namespace ui
