#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Draws rows of words in lists and tables in the way of ours: wrapped to the width that there is,
/// the first of several lines heavier, the others muted, and rows that cannot be chosen as
/// headings.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ui
