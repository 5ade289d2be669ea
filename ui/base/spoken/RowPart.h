#pragma once

#include "ui/base/spoken/ItemPart.h"

#include <QAccessibleActionInterface>
#include <QAccessibleTableCellInterface>
#include <QPersistentModelIndex>

namespace ui {

/// One row of a list, or one cell of a table, as assistive technology meets it: it can be chosen
/// and opened, and it has the keyboard only where its view has.
///
/// In a list, what cannot be chosen is a heading. The arrow keys pass it, so the rows on either
/// side of it say which part they begin or end.
///
/// In a table, Qt::AccessibleTextRole of a row's first cell says the whole row, which screen
/// readers make of the cells themselves: here each cell says its own words.
class RowPart : public ItemPart,
                public QAccessibleTableCellInterface,
                public QAccessibleActionInterface {
public:
    RowPart(QAbstractItemView* view, const QModelIndex& index);

    const QPersistentModelIndex& index() const { return m_index; }

    bool isValid() const override;
    QString text(QAccessible::Text which) const override;
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface*> columnHeaderCells() const override;
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_index.column(); }
    int rowIndex() const override { return m_index.row(); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

    QStringList actionNames() const override;
    void doAction(const QString& action) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    bool isHeading() const;
    bool canBeTicked() const;
    bool hasKeyboard() const;
    /// The heading above, where this row is the first or the last below it.
    QString partBegunOrEnded() const;
    QString nameInTable() const;

    QPersistentModelIndex m_index;
};

} // namespace ui
