#include "core/assessment/Capacity.h"

#include <algorithm>
#include <cassert>

namespace core {

bool isWhole(std::optional<Reader> cutFor)
{
    return cutFor.value_or(Reader::Panel) == Reader::Panel;
}

Capacity capacityOf(Role role)
{
    return role == Role::Lead ? Capacity::Lead
           : isWatching(role) ? Capacity::Watching
                              : Capacity::Assessor;
}

Capacity capacityOf(Reader reader)
{
    assert(reader != Reader::Panel);
    return reader == Reader::Team      ? Capacity::Team
           : reader == Reader::Sponsor ? Capacity::Sponsor
                                       : Capacity::Public;
}

bool isDeputy(const Assessment& assessment, const PersonId& person)
{
    const Member* member = assessment.member(person);
    const Member* lead = member != nullptr ? assessment.member(member->standsInFor) : nullptr;
    return lead != nullptr && lead->role == Role::Lead && !lead->absence.empty() &&
           member->absence.empty();
}

Capacity capacityOf(const Assessment& assessment, const PersonId& person,
                    std::optional<Reader> cutFor)
{
    if (!isWhole(cutFor)) {
        return capacityOf(*cutFor);
    }
    const bool isLed = std::any_of(assessment.panel.begin(), assessment.panel.end(),
                                   [](const Member& member) { return member.role == Role::Lead; });
    const Member* member = assessment.member(person);
    return !isLed || isDeputy(assessment, person) ? Capacity::Lead
           : member == nullptr                    ? Capacity::Assessor
                                                  : capacityOf(member->role);
}

Reader answeringAs(std::optional<Reader> cutFor)
{
    return cutFor.value_or(Reader::Panel);
}

} // namespace core
