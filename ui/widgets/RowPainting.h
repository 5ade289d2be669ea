#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace ui {

/// The ground of a row in our lists and tables: the tint of a chosen row, a frame in the cell that
/// has the keyboard, and a hairline below.
void paintGround(QPainter& painter, const QStyleOptionViewItem& option);

} // namespace ui
