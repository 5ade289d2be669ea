#pragma once

#include "ui/assessment/points/PointRows.h"
#include "ui/widgets/cards/CardsModel.h"

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

    // Cards of notes may be dropped onto the rows of points.
    QStringList mimeTypes() const override { return {CardsModel::dragType}; }
    Qt::DropActions supportedDropActions() const override
    {
        return Qt::MoveAction | Qt::CopyAction;
    }
    bool canDropMimeData(const QMimeData* dragged, Qt::DropAction action, int row, int column,
                         const QModelIndex& onto) const override;
    bool dropMimeData(const QMimeData* dragged, Qt::DropAction action, int row, int column,
                      const QModelIndex& onto) override;

signals:
    /// A note was dropped onto these points, or onto the whole service. It `stays` where it was.
    void noteDropped(const std::string& note, const std::vector<core::PointRef>& onto, bool stays);

private:
    QString spoken(const PointRow& row) const;

    std::vector<PointRow> m_rows;
};

} // namespace ui
