#include "ui/widgets/cards/CardList.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace ui {

namespace {

/// The layouts around a new part settle one after the other, each in a turn of the event loop.
constexpr std::chrono::milliseconds settled{30};

} // namespace

CardList::CardList(CardsModel* model, CardFrame frame, QWidget* parent)
    : QListView(parent)
    , m_cards(model)
    , m_delegate(new CardDelegate(frame, this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CardList::followCard);
    connect(model, &QAbstractItemModel::modelReset, this, &CardList::followCard);
}

void CardList::openEditor(const QModelIndex& index, InPlaceEditor* editor)
{
    closeEditor();
    m_editor = editor;
    m_edited = m_cards->idAt(index);
    editor->setParent(viewport());
    m_delegate->setEditor(index, editor);
    updateEditorGeometries();
    editor->installEventFilter(this);
    editor->show();
    scheduleDelayedItemsLayout();
    reveal(editor);
}

void CardList::mark(std::map<std::string, std::vector<TextPart>> marks)
{
    if (!m_cards.isNull()) {
        m_cards->setMarks(std::move(marks));
        // Marked words are wider.
        scheduleDelayedItemsLayout();
    }
}

void CardList::reveal(const QModelIndex& index)
{
    m_cards->showMarked(index);
    // Where the machine is busy, they take longer; who has gone on meanwhile is left alone.
    for (const auto after : {settled, settled * 6}) {
        QTimer::singleShot(after, this, [this, card = QPersistentModelIndex(index)] {
            if (card == currentIndex()) {
                scrollTo(card);
            }
        });
    }
}

void CardList::reveal(QWidget* part)
{
    // Neither waits for the other: a part of the pane may outlive the list.
    QTimer::singleShot(settled, this, [this, part = QPointer<QWidget>(part)] {
        if (!m_pane.isNull() && !part.isNull()) {
            executeDelayedItemsLayout();
            m_pane->ensureWidgetVisible(part);
        }
    });
}

void CardList::closeEditor()
{
    // Hiding it makes the editor lose the focus and ask to be closed once more.
    QWidget* editor = m_editor;
    m_editor = nullptr;
    m_edited.clear();
    if (editor == nullptr) {
        return;
    }
    const bool hadFocus = editor->isAncestorOf(window()->focusWidget());
    editor->removeEventFilter(this);
    m_delegate->setEditor({}, nullptr);
    editor->hide();
    editor->deleteLater();
    scheduleDelayedItemsLayout();
    if (hadFocus) {
        setFocus();
    }
}

QModelIndex CardList::editedCard() const
{
    return m_cards.isNull() ? QModelIndex() : m_cards->index(m_cards->rowOf(m_edited));
}

void CardList::followCard()
{
    if (m_editor.isNull()) {
        return;
    }
    if (const QModelIndex card = editedCard(); card.isValid()) {
        m_delegate->setEditor(card, m_editor);
        return;
    }
    m_editor->retire();
    closeEditor();
}

QSize CardList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, std::max(1, contentsSize().height())};
}

QSize CardList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void CardList::doItemsLayout()
{
    QListView::doItemsLayout();
    updateGeometry();
}

void CardList::updateEditorGeometries()
{
    QListView::updateEditorGeometries();
    if (!m_editor.isNull()) {
        m_editor->setGeometry(visualRect(editedCard()));
    }
}

void CardList::scrollTo(const QModelIndex& index, ScrollHint)
{
    if (m_pane.isNull() || !index.isValid()) {
        return;
    }
    executeDelayedItemsLayout();
    QWidget* content = m_pane->widget();
    const QRect card = visualRect(index).translated(viewport()->mapTo(content, QPoint()));
    QScrollBar* bar = m_pane->verticalScrollBar();
    const int height = m_pane->viewport()->height();
    if (card.top() < bar->value() || card.height() > height) {
        bar->setValue(card.top());
    } else if (card.bottom() > bar->value() + height) {
        bar->setValue(card.bottom() - height + 1);
    }
}

bool CardList::scrolledInsideCard(int key)
{
    // A card higher than the pane is read with the arrow keys before they go on to the next one.
    if (m_pane.isNull() || !currentIndex().isValid() ||
        (key != Qt::Key_Down && key != Qt::Key_Up)) {
        return false;
    }
    const QRect card =
        visualRect(currentIndex()).translated(viewport()->mapTo(m_pane->widget(), QPoint()));
    QScrollBar* bar = m_pane->verticalScrollBar();
    const int height = m_pane->viewport()->height();
    if (card.height() <= height) {
        return false;
    }
    const int step = fontMetrics().height() * 4;
    if (key == Qt::Key_Down && card.bottom() >= bar->value() + height) {
        bar->setValue(bar->value() + step);
        return true;
    }
    if (key == Qt::Key_Up && card.top() < bar->value()) {
        bar->setValue(std::max(card.top(), bar->value() - step));
        return true;
    }
    return false;
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        copy(index);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ShiftModifier) && foldOrUnfold(index)) {
            return;
        }
        [[fallthrough]];
    case Qt::Key_F2:
        if (index.isValid() && !m_readOnly) {
            emit editAsked(index);
            return;
        }
        break;
    case Qt::Key_Delete:
        if (index.isValid() && !m_readOnly) {
            emit removeAsked(index);
            return;
        }
        break;
    default: break;
    }
    if (!scrolledInsideCard(event->key())) {
        QListView::keyPressEvent(event);
    }
}

void CardList::openRow(const QModelIndex& row)
{
    if (m_readOnly) {
        emit activated(row);
    } else {
        emit editAsked(row);
    }
}

void CardList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
}

bool CardList::foldOrUnfold(const QModelIndex& index)
{
    if (m_cards->hasMore(index)) {
        m_cards->showMore(index);
        return true;
    }
    if (m_cards->isUnfolded(index)) {
        m_cards->foldAgain(index);
        return true;
    }
    return false;
}

bool CardList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::LayoutRequest) {
        m_delegate->editorResized();
        scheduleDelayedItemsLayout();
    }
    return QListView::eventFilter(watched, event);
}

void CardList::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && !m_readOnly) {
        emit editAsked(index);
    }
}

void CardList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid()) {
        return;
    }
    menuOf(index)->popup(event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(index).center()));
}

QMenu* CardList::menuOf(const QModelIndex& index)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept(index);
    if (m_cards->hasMore(index)) {
        menu->addAction(tr("Show &more"), this, [this, kept] { m_cards->showMore(kept); });
    }
    if (m_cards->isUnfolded(index)) {
        menu->addAction(tr("Show &less"), this, [this, kept] { m_cards->foldAgain(kept); });
    }
    if (!m_readOnly) {
        menu->addAction(tr("&Edit"), this, [this, kept] { emit editAsked(kept); });
    }
    const QKeySequence copyKey(QKeySequence::Copy);
    menu->addAction(tr("&Copy") + u'\t' + copyKey.toString(QKeySequence::NativeText), this,
                    [this, kept] { copy(kept); });
    if (!m_readOnly) {
        emit menuAsked(menu, index);
        menu->addAction(tr("&Remove"), this, [this, kept] { emit removeAsked(kept); });
    }
    return menu;
}

void CardList::copy(const QModelIndex& index) const
{
    if (index.isValid()) {
        QGuiApplication::clipboard()->setText(m_cards->wordsAt(index));
    }
}

void CardList::letDrag()
{
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setDefaultDropAction(Qt::MoveAction);
}

} // namespace ui
