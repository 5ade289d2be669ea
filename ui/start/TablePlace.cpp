#include "ui/start/TablePlace.h"

#include "ui/start/AssessmentFilter.h"

#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace ui {

TablePlace::TablePlace(QTableView& view, const AssessmentFilter& filter)
    : m_view(view)
    , m_filter(filter)
    , m_scrolled(view.verticalScrollBar()->value())
{
    for (const QModelIndex& row : view.selectionModel()->selectedRows()) {
        m_chosen.push_back(filter.listed(row).id);
    }
}

void TablePlace::comeBack() const
{
    QItemSelection chosen;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        if (std::ranges::find(m_chosen, m_filter.listed(index).id) != m_chosen.end()) {
            chosen.select(index, index);
        }
    }
    if (!chosen.isEmpty()) {
        m_view.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect |
                                                    QItemSelectionModel::Rows);
    }
    if (!m_chosen.empty()) {
        m_view.verticalScrollBar()->setValue(m_scrolled);
    }
}

} // namespace ui
