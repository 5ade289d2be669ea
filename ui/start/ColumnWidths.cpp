#include "ui/start/ColumnWidths.h"

#include "ui/base/Targets.h"
#include "ui/start/AssessmentTable.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <array>

namespace ui {

namespace {

struct ColumnLimits {
    int least; ///< In letters; a column with less says nothing.
    int most;  ///< In letters; 0 for what its content needs.
};

/// By AssessmentTable::Column.
constexpr std::array<ColumnLimits, AssessmentTable::columns> columnLimits{{
    {20, 0},  // Service
    {14, 0},  // Organisation
    {12, 22}, // Phase
    {12, 22}, // Standard
    {15, 0},  // Held
    {10, 21}, // Points
    {14, 0},  // Result
    {12, 16}, // Actions
}};

/// What is hidden first.
constexpr std::array leastFirst{AssessmentTable::Organisation, AssessmentTable::Standard,
                                AssessmentTable::Points,       AssessmentTable::Held,
                                AssessmentTable::Phase,        AssessmentTable::Actions};

std::size_t at(int column)
{
    return static_cast<std::size_t>(column);
}

} // namespace

void fitColumns(QTableView& view)
{
    // The first rows tell enough; measuring ten thousand would be felt.
    view.horizontalHeader()->setResizeContentsPrecision(60);
    view.verticalHeader()->setDefaultSectionSize(
        std::max(leastTarget, view.fontMetrics().height() * 2));
    for (int column = 0; column < AssessmentTable::columns; ++column) {
        view.setColumnHidden(column, false);
    }
    view.resizeColumnsToContents();
    const int letter = view.fontMetrics().averageCharWidth();
    std::array<int, AssessmentTable::columns> wanted{};
    std::array<int, AssessmentTable::columns> width{};
    int used = 0;
    for (int column = 0; column < AssessmentTable::columns; ++column) {
        const ColumnLimits& limits = columnLimits[at(column)];
        const int content = view.columnWidth(column);
        wanted[at(column)] = limits.most > 0 ? std::min(content, limits.most * letter) : content;
        width[at(column)] = std::min(wanted[at(column)], limits.least * letter);
        used += width[at(column)];
    }
    const int room = view.viewport()->width();
    for (const auto column : leastFirst) {
        if (used <= room) {
            break;
        }
        view.setColumnHidden(column, true);
        used -= width[at(column)];
        width[at(column)] = wanted[at(column)] = 0;
    }
    // What is left goes to the columns that would be cut, the long ones last.
    const auto give = [&](int column, int most) {
        const int more = std::clamp(wanted[at(column)] - width[at(column)], 0, std::max(most, 0));
        width[at(column)] += more;
        used += more;
    };
    for (int column = AssessmentTable::Phase; column < AssessmentTable::columns; ++column) {
        give(column, room - used);
    }
    give(AssessmentTable::Service, (room - used) * 6 / 10);
    give(AssessmentTable::Organisation, room - used);
    give(AssessmentTable::Service, room - used);
    for (int column = 0; column < AssessmentTable::columns; ++column) {
        if (width[at(column)] > 0) {
            view.setColumnWidth(column, width[at(column)]);
        }
    }
}

} // namespace ui
