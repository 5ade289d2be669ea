#pragma once

#include "core/assessment/Rules.h"

#include <optional>
#include <vector>

namespace core {

/// How much a new recommendation for `points` matters, as far as their outcomes tell: must where
/// one of them is at the worst level of its scale, could where all are at the best, should between.
/// Nothing while none of them is judged on a scale.
std::optional<Priority> suggestedPriority(const Assessment& assessment, const Editions& editions,
                                          const std::vector<PointRef>& points);

} // namespace core
