#include "ui/assessment/outcome/OutcomeSets.h"

#include <algorithm>

namespace ui {

namespace {

core::Outcome recordedAt(const Session& session, const core::PointRef& point)
{
    const core::Outcome* outcome = session.assessment().outcome(point);
    return outcome != nullptr ? *outcome : core::Outcome{point, {}, {}};
}

bool haveSameWords(const core::Outcome& a, const core::Outcome& b)
{
    return a.reason == b.reason && a.reasonFor == b.reasonFor;
}

bool isOpen(const core::Outcome& outcome)
{
    return outcome.outcome.empty() && outcome.reason.empty();
}

std::vector<OutcomePart> outcomeParts(const Session& session,
                                      const std::vector<core::PointRef>& points,
                                      const ScaleOfPoint& scaleOf)
{
    std::vector<OutcomePart> parts;
    for (const core::PointRef& point : points) {
        if (core::pointOf(session.editions(), point) == nullptr) {
            continue;
        }
        const core::Scale& scale = scaleOf(point);
        const core::Outcome here = recordedAt(session, point);
        const auto same = std::ranges::find_if(parts, [&](const OutcomePart& part) {
            const core::Outcome there = recordedAt(session, part.points.front());
            return here.outcome == there.outcome && haveSameWords(here, there) &&
                   std::ranges::equal(scale.levels, part.scale.levels, {}, &core::Level::id,
                                      &core::Level::id);
        });
        if (same != parts.end()) {
            same->points.push_back(point);
        } else {
            parts.push_back({{point}, scale});
        }
    }
    return parts;
}

} // namespace

std::vector<std::vector<OutcomePart>> outcomeSets(const Session& session,
                                                  const std::vector<core::PointRef>& points,
                                                  const ScaleOfPoint& scaleOf, bool apart)
{
    const auto mayChange = [&](const OutcomePart& part) {
        return std::ranges::all_of(part.points, [&](const core::PointRef& point) {
            return session.may(core::outcomeRecord(point), core::Settle{});
        });
    };
    const auto shareReason = [&](const OutcomePart& one, const OutcomePart& other) {
        const core::Outcome a = recordedAt(session, one.points.front());
        const core::Outcome b = recordedAt(session, other.points.front());
        return mayChange(one) == mayChange(other) &&
               (isOpen(a) || isOpen(b) || haveSameWords(a, b));
    };
    std::vector<std::vector<OutcomePart>> sets;
    for (OutcomePart& part : outcomeParts(session, points, scaleOf)) {
        const auto fits = std::ranges::find_if(sets, [&](const auto& set) {
            return std::ranges::all_of(
                set, [&](const OutcomePart& other) { return shareReason(other, part); });
        });
        if (fits != sets.end() && !apart) {
            fits->push_back(std::move(part));
        } else {
            sets.push_back({std::move(part)});
        }
    }
    return sets;
}

} // namespace ui
