#pragma once

#include "ui/assessment/points/PointRows.h"

#include <QAbstractListModel>

namespace ui {

/// The points of the open assessment as a flat list in which section lines cannot be chosen.
class PointsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Shows `rows`. Where they are the same rows as before, only what they say changes, and
    /// whoever is on one of them stays there.
    void setRows(std::vector<PointRow> rows);

    const PointRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const std::vector<PointRow>& rows() const { return m_rows; }
    /// The row that holds `point`, -1 for none.
    int rowOf(const core::PointRef& point) const;
    /// The row with the notes about the whole service, -1 for none.
    int wholeServiceRow() const;
    /// The next row that can be chosen after `row`, in steps of 1 or -1; -1 when there is none.
    int next(int row, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString spoken(const PointRow& row) const;

    std::vector<PointRow> m_rows;
};

} // namespace ui
