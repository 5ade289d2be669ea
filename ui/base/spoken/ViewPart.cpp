#include "ui/base/spoken/ViewPart.h"

#include "ui/base/spoken/HeadingPart.h"
#include "ui/base/spoken/RowPart.h"

#include <QComboBox>
#include <QListView>
#include <QTableView>

#include <utility>

namespace ui {

ViewPart::ViewPart(QAbstractItemView* view)
    : QAccessibleWidget(view, qobject_cast<QTableView*>(view) != nullptr ? QAccessible::Table
                                                                         : QAccessible::List)
{
}

ViewPart::~ViewPart()
{
    for (const QAccessible::Id id : std::as_const(m_rows)) {
        QAccessible::deleteAccessibleInterface(id);
    }
    for (const QAccessible::Id id : std::as_const(m_headings)) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

bool ViewPart::fits(const QObject* object)
{
    return qobject_cast<const QListView*>(object) != nullptr ||
           qobject_cast<const QTableView*>(object) != nullptr;
}

QAbstractItemView* ViewPart::view() const
{
    return static_cast<QAbstractItemView*>(widget());
}

int ViewPart::headings() const
{
    const auto* table = qobject_cast<const QTableView*>(widget());
    return table != nullptr ? columnCount() : 0;
}

QModelIndex ViewPart::index(int row, int column) const
{
    if (const auto* list = qobject_cast<const QListView*>(widget())) {
        column = list->modelColumn();
    }
    return view()->model() != nullptr ? view()->model()->index(row, column, view()->rootIndex())
                                      : QModelIndex();
}

int ViewPart::childOf(const QModelIndex& index) const
{
    const int column = headings() > 0 ? index.column() : 0;
    return headings() + index.row() * columnCount() + column;
}

QModelIndex ViewPart::indexOfEvent(int child) const
{
    if (headings() == 0) {
        return index(child, 0);
    }
    // Qt counts a heading of each row, and a row of headings.
    const int columns = columnCount() + 1;
    return index(child / columns - 1, child % columns - 1);
}

QAccessibleInterface* ViewPart::parent() const
{
    const QWidget* frame = widget()->parentWidget();
    if (frame != nullptr && frame->inherits("QComboBoxPrivateContainer")) {
        return QAccessible::queryAccessibleInterface(frame->parentWidget());
    }
    return QAccessibleWidget::parent();
}

int ViewPart::childCount() const
{
    const bool isEditing = !view()
                                ->viewport()
                                ->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)
                                .isEmpty();
    return headings() + rowCount() * columnCount() + (isEditing ? 1 : 0);
}

QAccessibleInterface* ViewPart::child(int at) const
{
    if (at < 0 || at >= childCount()) {
        // Qt asks by its own count, and complains on the terminal, before SpokenEvents is asked.
        return rowPart(indexOfEvent(at));
    }
    if (at < headings()) {
        return headingPart(at);
    }
    const int cell = at - headings();
    return cell < rowCount() * columnCount()
               ? rowPart(index(cell / columnCount(), cell % columnCount()))
               : QAccessible::queryAccessibleInterface(view()->viewport());
}

QAccessibleInterface* ViewPart::headingPart(int column) const
{
    if (const auto known = m_headings.constFind(column); known != m_headings.constEnd()) {
        return QAccessible::accessibleInterface(*known);
    }
    auto* made = new HeadingPart(view(), column);
    m_headings.insert(column, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* ViewPart::rowPart(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    const QPersistentModelIndex kept(index);
    if (const auto known = m_rows.constFind(kept); known != m_rows.constEnd()) {
        return QAccessible::accessibleInterface(*known);
    }
    auto* made = new RowPart(view(), index);
    m_rows.insert(kept, QAccessible::registerAccessibleInterface(made));
    return made;
}

int ViewPart::indexOfChild(const QAccessibleInterface* child) const
{
    if (const auto* row = dynamic_cast<const RowPart*>(child)) {
        return row->isValid() ? childOf(row->index()) : -1;
    }
    if (const auto* heading = dynamic_cast<const HeadingPart*>(child)) {
        return heading->column();
    }
    return child != nullptr && child->object() == view()->viewport() ? childCount() - 1 : -1;
}

QAccessibleInterface* ViewPart::childAt(int x, int y) const
{
    return rowPart(view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface* ViewPart::focusChild() const
{
    return view()->hasFocus() ? rowPart(view()->currentIndex()) : nullptr;
}

void* ViewPart::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface* ViewPart::cellAt(int row, int column) const
{
    return rowPart(index(row, column));
}

int ViewPart::selectedCellCount() const
{
    return static_cast<int>(selectedCells().size());
}

QList<QAccessibleInterface*> ViewPart::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    if (view()->selectionModel() != nullptr) {
        for (const QModelIndex& one : view()->selectionModel()->selectedIndexes()) {
            cells << rowPart(one);
        }
    }
    return cells;
}

QString ViewPart::columnDescription(int column) const
{
    return headings() > 0 ? spokenHeading(*view(), column) : QString();
}

int ViewPart::selectedRowCount() const
{
    return static_cast<int>(selectedRows().size());
}

int ViewPart::columnCount() const
{
    const auto* table = qobject_cast<const QTableView*>(widget());
    return table != nullptr && table->model() != nullptr
               ? table->model()->columnCount(table->rootIndex())
               : 1;
}

int ViewPart::rowCount() const
{
    return view()->model() != nullptr ? view()->model()->rowCount(view()->rootIndex()) : 0;
}

QList<int> ViewPart::selectedRows() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isRowSelected(row)) {
            rows << row;
        }
    }
    return rows;
}

bool ViewPart::isRowSelected(int row) const
{
    return view()->selectionModel() != nullptr &&
           view()->selectionModel()->isSelected(index(row, 0));
}

bool ViewPart::selectRow(int row)
{
    const QModelIndex wanted = index(row, 0);
    if (!wanted.flags().testFlag(Qt::ItemIsSelectable)) {
        return false;
    }
    view()->setCurrentIndex(wanted);
    return true;
}

void ViewPart::modelChange(QAccessibleTableModelChangeEvent*)
{
    // The others follow their rows by themselves.
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        if (row.key().isValid() && row.key().model() == view()->model()) {
            ++row;
        } else {
            QAccessible::deleteAccessibleInterface(*row);
            row = m_rows.erase(row);
        }
    }
}

} // namespace ui
