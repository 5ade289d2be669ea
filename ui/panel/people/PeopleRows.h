#pragma once

#include "core/assessment/Coverage.h"
#include "core/assessment/SamePeople.h"
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

/// What would come of it if `person` were one person with another member, for people to agree to.
QString joiningInWords(const core::Assessment& assessment, const core::PersonId& person,
                       const core::Joining& joined);
/// The name of a member before they were one person with another one.
QString nameBefore(const core::Ledger& ledger, const core::PersonId& person);

} // namespace ui
