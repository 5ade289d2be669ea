#pragma once

#include "ui/base/spoken/OpensRows.h"
#include "ui/widgets/grid/GridModel.h"
#include "ui/widgets/grid/GridWidths.h"

#include <QTableView>

#include <set>

namespace ui {

/// A table of rows to walk through with the keyboard: one row is chosen, Enter opens it, Tab leaves
/// the table. Words wrap; one column takes the room that the others leave.
class Grid : public QTableView, public OpensRows {
    Q_OBJECT

public:
    /// `name` is what a screen reader calls it.
    Grid(const QString& name, const QStringList& columns, int wideColumn,
         QWidget* parent = nullptr);

    void setColumns(const QStringList& columns, int wideColumn);
    /// For many narrow columns: headings of several words stand on two lines also where there is
    /// room for one.
    void breakHeadings();
    /// These are hidden where there is no room for all: the page tells of the chosen row what is in
    /// them, and each row does where it is spoken.
    void setGivingWay(std::set<int> columns);
    /// Takes the rows over; the chosen one stays chosen, or its neighbour when it is gone.
    void setRows(std::vector<GridRow> rows);
    const std::vector<GridRow>& rows() const { return m_model->rows(); }

    /// The chosen row's; empty when there is none.
    std::string chosenId() const;
    /// False when there is no such row.
    bool choose(const std::string& id);
    /// Goes on by `step` rows; stays at the ends.
    void step(int step);

    void openRow(const QModelIndex&) override { emit openAsked(chosenId()); }

    /// Makes the table as high as its rows, for a page that scrolls as a whole.
    void fitToRows();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chose();                          ///< Another row is chosen now.
    void openAsked(const std::string& id); ///< Enter or a double click on a row.

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ColumnNeed needOf(int column) const;
    void hideGivingWay(bool hidden);
    void arrange();
    int heightOfRows() const;

    GridModel* m_model;
    int m_wide;
    bool m_fits = false;
    bool m_settingRows = false;
    bool m_brokenHeadings = false;
    std::set<int> m_givingWay;
};

} // namespace ui
