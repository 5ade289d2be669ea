#pragma once

#include "core/assessment/Coverage.h"
#include "ui/widgets/grid/GridModel.h"

namespace ui {

QStringList memberColumns();
std::vector<GridRow> memberRows(const core::Assessment& assessment, const core::Editions& editions);

/// The points that nobody on the panel can judge, with what they would need.
QStringList uncoveredColumns();
std::vector<GridRow> uncoveredRows(const core::Assessment& assessment,
                                   const core::Editions& editions);

/// What is missing on the panel, in sentences; says so when nothing is.
QString coverageInWords(const core::Assessment& assessment, const core::Editions& editions);

/// The roles of the service team, named by their words in files.
QStringList teamColumns();
std::vector<GridRow> teamRows(const core::Assessment& assessment);
const core::TeamRole* teamRole(const core::Assessment& assessment, core::ServiceRole role);

} // namespace ui
