#pragma once

#include "ui/base/spoken/OpensRows.h"
#include "ui/widgets/InPlaceEditor.h"
#include "ui/widgets/cards/CardDelegate.h"
#include "ui/widgets/cards/CardsModel.h"

#include <QListView>
#include <QPointer>
#include <QScrollArea>

class QMenu;

namespace ui {

/// A list of cards that is as high as its content, for a pane that scrolls as a whole. A card can
/// be replaced by an editor in its place.
///
/// The editor is a child of the list and none of the view's index widgets: those are deleted by the
/// view when it likes, and shown again by it after whoever opened them let go.
class CardList : public QListView, public OpensRows {
    Q_OBJECT

public:
    /// `pane` scrolls so that the current card can be seen.
    CardList(CardsModel* model, CardFrame frame, QWidget* parent = nullptr);
    void scrollIn(QScrollArea* pane) { m_pane = pane; }
    /// The cards are only read: nothing offers to change them.
    void setReadOnly() { m_readOnly = true; }
    /// Cards may be dragged out of the list, to where somebody knows CardsModel::dragType.
    void letDrag();

    /// Puts `editor` in the place of a card; it belongs to the list from then on, and stays with
    /// the card's record. When that leaves the list, the editor retires and is closed.
    void openEditor(const QModelIndex& index, InPlaceEditor* editor);
    void closeEditor();
    /// Scrolls the pane so that `part` of it can be seen, once the layout has settled.
    void reveal(QWidget* part);
    /// The same for the card of `index`, which may be new.
    void reveal(const QModelIndex& index);
    /// Marks words in the texts of these records, and in no others.
    void mark(std::map<std::string, std::vector<TextPart>> marks);
    bool isEditing() const { return !m_editor.isNull(); }
    /// Asks to edit the card; what is only read is activated.
    void openRow(const QModelIndex& row) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    void editAsked(const QModelIndex& index);
    void removeAsked(const QModelIndex& index);
    /// The menu of a card is about to be shown: whoever knows what the card is about adds to it.
    void menuAsked(QMenu* menu, const QModelIndex& index);

protected:
    void doItemsLayout() override;
    void updateEditorGeometries() override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QModelIndex editedCard() const;
    void followCard();
    bool scrolledInsideCard(int key);
    /// False where the card is short.
    bool foldOrUnfold(const QModelIndex& index);
    void copy(const QModelIndex& index) const;
    QMenu* menuOf(const QModelIndex& index);

    QPointer<CardsModel> m_cards;
    CardDelegate* m_delegate;
    QPointer<QScrollArea> m_pane;
    QPointer<InPlaceEditor> m_editor;
    std::string m_edited; ///< The record in whose place the editor is.
    bool m_readOnly = false;
};

} // namespace ui
