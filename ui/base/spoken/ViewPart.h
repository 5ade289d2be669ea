#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

class QAbstractItemView;

namespace ui {

/// What assistive technology meets in a list or a table, instead of what Qt 6.4 makes of them.
/// There a row can be selected and not opened, says that it has the keyboard while its view has
/// not, and no heading is one.
///
/// The children are the headings of the columns, then the cells row by row; of a list they are its
/// rows. What is edited in place of a row comes last.
class ViewPart : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    /// Only for lists and tables; see `fits`.
    explicit ViewPart(QAbstractItemView* view);
    ~ViewPart() override;

    static bool fits(const QObject* object);

    /// Which child the cell or row of `index` is.
    int childOf(const QModelIndex& index) const;
    /// What Qt means by the number of a child that its views send with events.
    QModelIndex indexOfEvent(int child) const;

    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface*> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int) const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

private:
    QAbstractItemView* view() const;
    QModelIndex index(int row, int column) const;
    int headings() const;
    QAccessibleInterface* headingPart(int column) const;
    QAccessibleInterface* rowPart(const QModelIndex& index) const;

    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_rows;
    mutable QHash<int, QAccessible::Id> m_headings;
};

} // namespace ui
