#include "core/assessment/Duties.h"

#include "core/assessment/Agreement.h"

#include <algorithm>

namespace core {

bool mayLead(const Assessment& assessment, const PersonId& person)
{
    const auto leads = [](const Member& member) { return member.role == Role::Lead; };
    const Member* member = assessment.member(person);
    return (member != nullptr && leads(*member)) ||
           std::none_of(assessment.panel.begin(), assessment.panel.end(), leads);
}

bool mayConfirm(const Assessment& assessment, const PersonId& person)
{
    const Member* member = assessment.member(person);
    return member != nullptr && isCounted(*member);
}

bool mayRate(const Assessment& assessment, const PersonId& person, const PointRef& point)
{
    return !isRevealed(assessment, point) ||
           std::none_of(assessment.ratings.begin(), assessment.ratings.end(),
                        [&](const Rating& rating) {
                            return rating.assessor == person && rating.point == point &&
                                   !rating.outcome.empty();
                        });
}

bool needsCastingVote(const Assessment& assessment, const Editions& editions, const PointRef& point)
{
    if (!isRevealed(assessment, point)) {
        return false;
    }
    const auto all = pointRatings(assessment, editions);
    return std::any_of(all.begin(), all.end(), [&](const PointRatings& ratings) {
        return ratings.point == point && ratings.isSplit();
    });
}

} // namespace core
