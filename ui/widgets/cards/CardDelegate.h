#pragma once

#include "ui/widgets/cards/Card.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

namespace ui {

/// How cards are kept apart from each other.
enum class CardFrame {
    Rule, ///< A hairline below each.
    Box,  ///< A border around each.
};

/// Draws cards: sign and initials at the start, wrapped text with chips, the time at the end.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CardDelegate(CardFrame frame, QObject* parent);

    /// While a card is edited in place, its row is as high as the editor.
    void setEditor(const QModelIndex& index, QWidget* editor);
    /// The height of the edited row should be asked for again.
    void editorResized();

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Places;
    /// Lays the card out in `width`, and draws it with its top left at `topLeft` if there is a
    /// painter.
    int layOut(const Card& card, const QFont& font, const QPalette& palette, int width,
               QPainter* painter, const QPoint& topLeft) const;

    CardFrame m_frame;
    QPersistentModelIndex m_edited;
    QPointer<QWidget> m_editor;
};

} // namespace ui
