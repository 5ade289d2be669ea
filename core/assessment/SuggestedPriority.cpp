#include "core/assessment/SuggestedPriority.h"

#include <algorithm>

namespace core {

namespace {

std::optional<Priority> suggestedBy(const Assessment& assessment, const Editions& editions,
                                    const PointRef& point)
{
    const Outcome* outcome = assessment.outcome(point);
    const Standard* edition = editionOf(editions, point.edition);
    if (outcome == nullptr || edition == nullptr) {
        return std::nullopt;
    }
    const auto& levels = scaleOf(assessment, *edition).levels;
    const auto at = std::ranges::find(levels, outcome->outcome, &Level::id);
    if (at == levels.end() || levels.size() < 2) {
        return std::nullopt;
    }
    return at + 1 == levels.end() ? Priority::Must
           : at == levels.begin() ? Priority::Could
                                  : Priority::Should;
}

} // namespace

std::optional<Priority> suggestedPriority(const Assessment& assessment, const Editions& editions,
                                          const std::vector<PointRef>& points)
{
    std::optional<Priority> suggested;
    for (const PointRef& point : points) {
        const auto one = suggestedBy(assessment, editions, point);
        // The values stand in the order of how much they matter.
        if (one && (!suggested || *one < *suggested)) {
            suggested = one;
        }
    }
    return suggested;
}

} // namespace core
