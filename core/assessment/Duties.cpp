#include "core/assessment/Duties.h"

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

} // namespace core
