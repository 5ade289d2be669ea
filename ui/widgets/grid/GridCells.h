#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Draws the cells of a Grid: words that wrap in their column, and badges.
class GridCells : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// As high as the words are in the width of the option.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The width of the words in one line.
    static int naturalWidth(const QFont& font, const QModelIndex& index);
    /// Of their longest word, or of the badge, which does not wrap.
    static int leastWidth(const QFont& font, const QModelIndex& index);
};

} // namespace ui
