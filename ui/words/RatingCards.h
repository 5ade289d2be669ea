#pragma once

#include "core/assessment/Rules.h"
#include "ui/widgets/cards/Card.h"

#include <vector>

namespace ui {

/// `ratings` for reading only; with the point of each where they are of several. It hides nothing:
/// see core::ratingsFor.
std::vector<CardRow> ratingCards(const core::Assessment& assessment, const core::Editions& editions,
                                 const std::vector<core::Rating>& ratings, bool withPoints);

/// The same in brief: one card for each point that has ratings, with whom said what.
std::vector<CardRow> briefRatingCards(const core::Assessment& assessment,
                                      const core::Editions& editions,
                                      const std::vector<core::Rating>& ratings);

} // namespace ui
