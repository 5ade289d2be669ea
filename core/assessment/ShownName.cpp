#include "core/assessment/ShownName.h"

#include "core/support/NameKey.h"

#include <algorithm>
#include <set>
#include <vector>

namespace core {

namespace {

/// All whose name is spelt like that of `member`, those on the panel first.
std::vector<const Member*> namesakesOf(const Assessment& assessment, const Member& member)
{
    const std::string key = nameKey(member.name);
    std::vector<const Member*> namesakes;
    for (const auto* members : {&assessment.panel, &assessment.formerly}) {
        for (const Member& other : *members) {
            if (&other == &member || nameKey(other.name) == key) {
                namesakes.push_back(&other);
            }
        }
    }
    return namesakes;
}

template <typename Value>
bool areApart(const std::vector<const Member*>& members, Value Member::*value)
{
    std::set<Value> values;
    return std::all_of(members.begin(), members.end(),
                       [&](const Member* member) { return values.insert(member->*value).second; });
}

} // namespace

ShownName shownNameOf(const Assessment& assessment, const PersonId& person)
{
    const Member* member = assessment.everMember(person);
    if (member == nullptr || member->name.empty()) {
        return {person, {}, {}, 1};
    }
    ShownName shown{member->name, {}, {}, 1};
    const auto namesakes = namesakesOf(assessment, *member);
    if (namesakes.size() < 2) {
        return shown;
    }
    if (areApart(namesakes, &Member::profession)) {
        shown.profession = member->profession;
    } else if (areApart(namesakes, &Member::role)) {
        shown.role = member->role;
    } else {
        const auto place = std::find(namesakes.begin(), namesakes.end(), member);
        shown.number = static_cast<int>(place - namesakes.begin()) + 1;
    }
    return shown;
}

std::string nameOf(const Assessment& assessment, const PersonId& person)
{
    const ShownName shown = shownNameOf(assessment, person);
    const std::string apart = !shown.profession.empty() ? shown.profession
                              : shown.role              ? std::string(toWord(*shown.role))
                              : shown.number > 1        ? std::to_string(shown.number)
                                                        : std::string();
    return apart.empty() ? shown.name : shown.name + " (" + apart + ")";
}

} // namespace core
