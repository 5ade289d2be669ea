#pragma once

#include "core/assessment/Agreement.h"
#include "ui/widgets/grid/GridModel.h"

#include <vector>

namespace ui {

class SelfAssessed;

/// Columns and rows of one's own ratings: first the points that one leads, then those that one
/// contributes to. A row is named by its first point.
QStringList ownColumns();
std::vector<GridRow> ownRows(const core::Assessment& assessment, const core::Editions& editions,
                             const core::PersonId& person);

/// Columns and rows of the whole panel's, as `person` may see them: of points that are not revealed
/// only who has rated. Those that differ most come first.
QStringList panelColumns(const core::Assessment& assessment, bool withTeam);
std::vector<GridRow> panelRows(const core::Assessment& assessment, const core::Editions& editions,
                               const core::PersonId& person, const SelfAssessed& team);

/// "2 Green, 1 Amber"
QString votesInWords(const core::Editions& editions, const core::PointRatings& ratings);

} // namespace ui
