#pragma once

#include "core/assessment/Rules.h"
#include "ui/widgets/cards/Card.h"

#include <vector>

namespace ui {

/// The recommendations under any of `points` (under no point, when there are none), in the order in
/// which they were written.
std::vector<CardRow> recommendationCards(const core::Assessment& assessment,
                                         const core::Editions& editions,
                                         const std::vector<core::PointRef>& points);

/// `ratings` for reading only; with the point of each where they are of several. It hides nothing:
/// see core::ratingsFor.
std::vector<CardRow> ratingCards(const core::Assessment& assessment, const core::Editions& editions,
                                 const std::vector<core::Rating>& ratings, bool withPoints);

} // namespace ui
