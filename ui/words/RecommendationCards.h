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

} // namespace ui
