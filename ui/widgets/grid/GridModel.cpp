#include "ui/widgets/grid/GridModel.h"

#include <algorithm>

namespace ui {

GridModel::GridModel(QStringList columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void GridModel::setColumns(const QStringList& columns)
{
    if (columns == m_columns) {
        return;
    }
    beginResetModel();
    m_columns = columns;
    m_rows.clear();
    endResetModel();
}

void GridModel::setHeadingsBroken(bool broken)
{
    if (broken != m_brokenHeadings) {
        m_brokenHeadings = broken;
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

QString GridModel::broken(const QString& heading)
{
    // At the space that is nearest to the middle.
    const auto middle = heading.size() / 2;
    const auto before = heading.lastIndexOf(u' ', middle);
    const auto after = heading.indexOf(u' ', middle);
    const bool isBefore = after < 0 || (before >= 0 && middle - before <= after - middle);
    const auto at = isBefore ? before : after;
    return at < 0 ? heading : heading.left(at) + u'\n' + heading.mid(at + 1);
}

bool GridModel::setRows(std::vector<GridRow> rows)
{
    if (rows == m_rows) {
        return false;
    }
    if (std::ranges::equal(rows, m_rows, {}, &GridRow::id, &GridRow::id)) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return false;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    return true;
}

int GridModel::rowOf(const std::string& id) const
{
    const auto found = std::ranges::find(m_rows, id, &GridRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString GridModel::spoken(const GridRow& row) const
{
    if (!row.spoken.isEmpty()) {
        return row.spoken;
    }
    QStringList parts;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const QString& text = row.cells[i].text;
        const QString& column = m_columns[static_cast<qsizetype>(i)];
        if (!text.isEmpty()) {
            parts << (column.isEmpty() || i == 0 ? text : column + QStringLiteral(": ") + text);
        }
    }
    return parts.join(QStringLiteral(", "));
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    const GridRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const GridCell& cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::AccessibleTextRole: return index.column() == 0 ? spoken(row) : cell.text;
    case CellRole: return QVariant::fromValue(cell);
    default: return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const QString heading = m_columns.value(section);
    switch (role) {
    case Qt::DisplayRole: return m_brokenHeadings ? broken(heading) : heading;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return heading;
    default: return {};
    }
}

} // namespace ui
