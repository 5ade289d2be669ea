#pragma once

#include "ui/widgets/cards/CardDelegate.h"
#include "ui/widgets/cards/CardsModel.h"

#include <QListView>
#include <QPointer>
#include <QScrollArea>

namespace ui {

/// A list of cards that is as high as its content, for a pane that scrolls as a whole. A card can
/// be replaced by an editor in its place.
class CardList : public QListView {
    Q_OBJECT

public:
    /// `pane` scrolls so that the current card can be seen.
    CardList(CardsModel* model, CardFrame frame, QWidget* parent = nullptr);
    void scrollIn(QScrollArea* pane) { m_pane = pane; }
    /// The cards are only read: nothing offers to change them.
    void setReadOnly() { m_readOnly = true; }

    /// Puts `editor` in the place of a card; it belongs to the list from then on.
    void openEditor(const QModelIndex& index, QWidget* editor);
    void closeEditor();
    /// Scrolls the pane so that `part` of it can be seen, once the layout has settled.
    void reveal(QWidget* part);
    /// The same for the card of `index`, which may be new.
    void reveal(const QModelIndex& index);
    bool isEditing() const { return !m_editor.isNull(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    void editAsked(const QModelIndex& index);
    void removeAsked(const QModelIndex& index);

protected:
    void doItemsLayout() override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    bool scrolledInsideCard(int key);

    CardDelegate* m_delegate;
    QPointer<QScrollArea> m_pane;
    QPointer<QWidget> m_editor;
    QPersistentModelIndex m_edited;
    bool m_readOnly = false;
};

} // namespace ui
