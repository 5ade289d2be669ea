#include "ui/widgets/cards/CardsModel.h"

#include <algorithm>
#include <set>

namespace ui {

void CardsModel::setRows(const std::vector<CardRow>& rows)
{
    std::set<std::string> stay;
    for (const CardRow& row : rows) {
        stay.insert(row.id);
    }
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (!stay.contains(m_rows[static_cast<std::size_t>(i)].id)) {
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }
    if (!keepsOrder(rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int at = static_cast<int>(i);
        if (i >= m_rows.size() || m_rows[i].id != rows[i].id) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, rows[i]);
            endInsertRows();
        } else if (m_rows[i] != rows[i]) {
            m_rows[i] = rows[i];
            emit dataChanged(index(at), index(at));
        }
    }
}

bool CardsModel::keepsOrder(const std::vector<CardRow>& rows) const
{
    auto at = rows.begin();
    return std::ranges::all_of(m_rows, [&](const CardRow& row) {
        at = std::find_if(at, rows.end(), [&](const CardRow& other) { return other.id == row.id; });
        return at != rows.end();
    });
}

int CardsModel::rowOf(const std::string& id) const
{
    const auto found = std::ranges::find(m_rows, id, &CardRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::string CardsModel::idAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].id : std::string();
}

int CardsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CardsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const CardRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.card.text;
    case Qt::AccessibleTextRole: return row.spoken;
    case CardRole: return QVariant::fromValue(row.card);
    case IdRole: return QString::fromStdString(row.id);
    default: return {};
    }
}

} // namespace ui
