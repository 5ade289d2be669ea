#include "ui/base/spoken/RowPart.h"

#include "ui/base/spoken/HeadingPart.h"
#include "ui/base/spoken/OpensRows.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QTableView>

namespace ui {

namespace {

QString spokenText(const QModelIndex& index)
{
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? index.data().toString() : spoken;
}

bool isHeadingAt(const QModelIndex& index)
{
    return index.isValid() && index.flags() == Qt::NoItemFlags;
}

/// The box whose list this is, where it is one that unfolds.
QComboBox* boxOf(const QAbstractItemView& view)
{
    const QWidget* frame = view.parentWidget();
    return frame != nullptr && frame->inherits("QComboBoxPrivateContainer")
               ? qobject_cast<QComboBox*>(frame->parentWidget())
               : nullptr;
}

void openRowOf(QAbstractItemView& view, const QModelIndex& index)
{
    view.setCurrentIndex(index);
    if (QComboBox* box = boxOf(view)) {
        box->setCurrentIndex(index.row());
        box->hidePopup();
        emit box->activated(index.row());
        emit box->textActivated(box->currentText());
    } else if (auto* opener = dynamic_cast<OpensRows*>(&view)) {
        opener->openRow(index);
    } else {
        emit view.activated(index);
    }
}

} // namespace

RowPart::RowPart(QAbstractItemView* view, const QModelIndex& index) : ItemPart(view), m_index(index)
{
}

bool RowPart::isValid() const
{
    return !m_view.isNull() && m_view->model() == m_index.model() && m_index.isValid();
}

bool RowPart::isHeading() const
{
    return isHeadingAt(m_index);
}

bool RowPart::canBeTicked() const
{
    // Every row of a QListWidget says that it can be.
    return m_index.flags().testFlag(Qt::ItemIsUserCheckable) &&
           m_index.data(Qt::CheckStateRole).isValid();
}

bool RowPart::hasKeyboard() const
{
    return m_view->currentIndex() == m_index &&
           (m_view->hasFocus() || m_view->viewport()->hasFocus());
}

QString RowPart::partBegunOrEnded() const
{
    const auto sibling = [this](int row) { return m_index.sibling(row, m_index.column()); };
    const bool begins = isHeadingAt(sibling(m_index.row() - 1));
    if (!begins && !isHeadingAt(sibling(m_index.row() + 1))) {
        return {};
    }
    for (int row = m_index.row() - 1; row >= 0; --row) {
        if (isHeadingAt(sibling(row))) {
            return spokenText(sibling(row));
        }
    }
    return {};
}

QString RowPart::nameInTable() const
{
    const QString own = m_index.data().toString();
    if (m_index.column() == 0) {
        return own.isEmpty() ? spokenText(m_index) : own;
    }
    const QString words = own.isEmpty() ? spokenText(m_index) : own;
    const QString heading = spokenHeading(*m_view, m_index.column());
    return words.isEmpty() || heading.isEmpty() ? words : heading + QStringLiteral(": ") + words;
}

QString RowPart::text(QAccessible::Text which) const
{
    if (!isValid()) {
        return {};
    }
    const bool isInTable = qobject_cast<const QTableView*>(m_view.data()) != nullptr;
    if (which == QAccessible::Description) {
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    }
    if (which != QAccessible::Name) {
        return {};
    }
    if (isInTable) {
        return nameInTable();
    }
    const QString words = spokenText(m_index);
    const QString part = isHeading() ? QString() : partBegunOrEnded();
    return part.isEmpty() ? words : words + QStringLiteral(". ") + part;
}

QRect RowPart::rect() const
{
    if (!isValid()) {
        return {};
    }
    const QRect row = m_view->visualRect(m_index);
    return row.isNull() ? row : QRect(m_view->viewport()->mapToGlobal(row.topLeft()), row.size());
}

QAccessible::Role RowPart::role() const
{
    if (isValid() && qobject_cast<const QTableView*>(m_view.data()) != nullptr) {
        return QAccessible::Cell;
    }
    return isValid() && isHeading() ? QAccessible::Heading : QAccessible::ListItem;
}

QAccessible::State RowPart::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const Qt::ItemFlags flags = m_index.flags();
    state.disabled = !isHeading() && (!m_view->isEnabled() || !(flags & Qt::ItemIsEnabled));
    state.selectable = flags.testFlag(Qt::ItemIsSelectable);
    state.focusable = !isHeading() && m_view->focusPolicy() != Qt::NoFocus;
    state.selected = isSelected();
    state.focused = hasKeyboard();
    state.active = state.focused;
    if (canBeTicked()) {
        state.checkable = true;
        state.checked = m_index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    const QRect seen = m_view->viewport()->rect();
    state.offscreen = !seen.intersects(m_view->visualRect(m_index));
    state.invisible = !m_view->isVisible();
    return state;
}

void* RowPart::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface) {
        return static_cast<QAccessibleTableCellInterface*>(this);
    }
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                : nullptr;
}

bool RowPart::isSelected() const
{
    return isValid() && m_view->selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface*> RowPart::columnHeaderCells() const
{
    QAccessibleInterface* table = parent();
    const bool isInTable = qobject_cast<const QTableView*>(m_view.data()) != nullptr;
    QAccessibleInterface* heading =
        table != nullptr && isInTable ? table->child(m_index.column()) : nullptr;
    return heading != nullptr ? QList<QAccessibleInterface*>{heading}
                              : QList<QAccessibleInterface*>();
}

QStringList RowPart::actionNames() const
{
    if (!isValid() || isHeading()) {
        return {};
    }
    return {canBeTicked() ? toggleAction() : pressAction(), setFocusAction()};
}

void RowPart::doAction(const QString& action)
{
    if (!isValid() || !actionNames().contains(action)) {
        return;
    }
    if (action == toggleAction()) {
        const bool isTicked = m_index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_view->model()->setData(m_index, isTicked ? Qt::Unchecked : Qt::Checked,
                                 Qt::CheckStateRole);
        return;
    }
    // What is opened may be a dialog, and whoever asked must not wait until it is closed.
    QMetaObject::invokeMethod(
        m_view,
        [view = m_view, index = m_index, isOpened = action == pressAction()] {
            if (view.isNull() || !index.isValid()) {
                return;
            }
            if (isOpened) {
                openRowOf(*view, index);
            } else if (view->isVisible()) {
                view->setCurrentIndex(index);
                view->setFocus();
            }
        },
        Qt::QueuedConnection);
}

} // namespace ui
