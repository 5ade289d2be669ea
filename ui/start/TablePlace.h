#pragma once

#include "core/assessment/Ids.h"

#include <vector>

class QTableView;

namespace ui {

class AssessmentFilter;

/// What is chosen in the list of assessments and how far it is scrolled, for when the list was read
/// again: whoever reads it stays where they are.
class TablePlace {
public:
    /// Both outlive this.
    TablePlace(QTableView& view, const AssessmentFilter& filter);

    void comeBack() const;

private:
    QTableView& m_view;
    const AssessmentFilter& m_filter;
    std::vector<core::AssessmentId> m_chosen;
    int m_scrolled;
};

} // namespace ui
