#pragma once

#include "ui/base/Theme.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace ui {

/// One cell: words, as they are or as a badge.
struct GridCell {
    enum class Weight { Plain, Strong, Muted };
    QString text;
    std::optional<Tone> badge; ///< The words stand on this tint.
    Weight weight = Weight::Plain;
    friend bool operator==(const GridCell&, const GridCell&) = default;
};

/// A row of the record or point with this name.
struct GridRow {
    std::string id;
    std::vector<GridCell> cells; ///< One for each column.
    QString spoken;              ///< The whole row in words; made from the cells when empty.
    friend bool operator==(const GridRow&, const GridRow&) = default;
};

/// Rows of words and badges for a Grid.
class GridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole };
    explicit GridModel(QStringList columns, QObject* parent = nullptr);

    void setColumns(const QStringList& columns);
    /// Whether headings of several words are shown on two lines.
    void setHeadingsBroken(bool broken);
    /// As it is shown then.
    static QString broken(const QString& heading);
    /// True when rows came, went or changed places, so that a view has to find its place again.
    bool setRows(std::vector<GridRow> rows);
    const std::vector<GridRow>& rows() const { return m_rows; }
    /// -1 when there is no such row.
    int rowOf(const std::string& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spoken(const GridRow& row) const;

    QStringList m_columns;
    bool m_brokenHeadings = false;
    std::vector<GridRow> m_rows;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::GridCell)
