#include "ui/start/AssessmentFilter.h"

#include "ui/base/Text.h"
#include "ui/start/AssessmentTable.h"

#include <algorithm>
#include <tuple>

namespace ui {

bool takesIn(const Show& show, const core::AssessmentSummary& listed, const AssessmentTable& table)
{
    switch (show.what) {
    case Show::What::All: return true;
    case Show::What::InProgress: return table.isInProgress(listed);
    case Show::What::WithOpenActions: return listed.openRecommendations > 0;
    case Show::What::Overdue: return table.isOverdue(listed);
    case Show::What::Standard:
        return std::find(listed.standards.begin(), listed.standards.end(), show.id) !=
               listed.standards.end();
    case Show::What::Phase: break;
    }
    return listed.phase == show.id;
}

AssessmentFilter::AssessmentFilter(AssessmentTable& table, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    setSourceModel(&table);
    // Names that arrive later do not move rows about.
    setDynamicSortFilter(false);
}

void AssessmentFilter::show(const Show& show)
{
    m_show = show;
    invalidateFilter();
}

void AssessmentFilter::setFilter(const core::ListFilter& filter)
{
    m_filter = filter;
    invalidateFilter();
}

void AssessmentFilter::setWords(const QString& words)
{
    m_words = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

const core::AssessmentSummary& AssessmentFilter::listed(const QModelIndex& index) const
{
    return m_table.at(mapToSource(index).row());
}

bool AssessmentFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return takesIn(m_show, m_table.at(row), m_table) &&
           core::takesIn(m_filter, m_table.at(row), m_table.today()) &&
           std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return m_table.searchable(row).contains(word); });
}

bool AssessmentFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const core::AssessmentSummary& a = m_table.at(left.row());
    const core::AssessmentSummary& b = m_table.at(right.row());
    switch (left.column()) {
    case AssessmentTable::Held:
        // What has no day yet is still to come.
        return std::tuple(!a.date, a.date, b.service) < std::tuple(!b.date, b.date, a.service);
    case AssessmentTable::Points:
        return a.settled * std::max(b.points, 1) < b.settled * std::max(a.points, 1);
    case AssessmentTable::Actions: return a.openRecommendations < b.openRecommendations;
    case AssessmentTable::Service:
    case AssessmentTable::Organisation: {
        const auto& one = left.column() == AssessmentTable::Service ? a.service : a.organisation;
        const auto& other = left.column() == AssessmentTable::Service ? b.service : b.organisation;
        return fromUtf8(one).compare(fromUtf8(other), Qt::CaseInsensitive) < 0;
    }
    case AssessmentTable::Phase: return std::tie(a.phase, a.type) < std::tie(b.phase, b.type);
    case AssessmentTable::Standard: return a.standards < b.standards;
    default: return a.outcome < b.outcome;
    }
}

} // namespace ui
