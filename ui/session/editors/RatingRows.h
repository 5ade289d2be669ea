#pragma once

#include "core/assessment/Agreement.h"
#include "ui/widgets/grid/GridModel.h"

#include <vector>

namespace ui {

class SelfAssessed;

/// The scale that ratings of an edition use: that of its outcomes, and while there are none that of
/// the ratings there are.
const core::Scale& ratingScale(const core::Assessment& assessment, const core::Standard& edition);

/// The points that one person rates in one go: judged together, on scales of the same levels.
std::vector<std::vector<core::PointRef>> ratedTogether(const core::Assessment& assessment,
                                                       const core::Editions& editions);

/// The rating of `point` by `person`; null when there is none.
const core::Rating* ratingOf(const core::Assessment& assessment, const core::PersonId& person,
                             const core::PointRef& point);

/// Columns and rows of one's own ratings; a row is named by its first point.
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

/// The revealed points without an outcome on which all who rated said the same.
std::vector<core::PointRatings> agreedButOpen(const core::Assessment& assessment,
                                              const core::Editions& editions);

} // namespace ui
