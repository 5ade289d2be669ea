#include "core/work/MemberNamed.h"

#include "core/support/Digest.h"
#include "core/support/NameKey.h"
#include "core/work/NearMembers.h"
#include "core/work/People.h"

#include <algorithm>
#include <utility>

namespace core {

Result<Member> memberNamed(const Assessment& assessment, std::string_view who,
                           const NameMatching& matching)
{
    const auto known = knownMember(assessment, who);
    const bool isById = assessment.everMember(PersonId(who)) != nullptr;
    if (!matching.isNew || isById) {
        if (!known) {
            return known.problem();
        }
        if (*known) {
            return **known;
        }
    }
    const std::string said = "Standpoint member\n" + assessment.id + "\n" + nameKey(who);
    const PersonId base = "person-" + sha256Hex(said).substr(0, 16);
    const auto& same = assessment.samePeople;
    const bool isJoined = std::ranges::find(same, base, &SamePerson::person) != same.end();
    if (isJoined && !matching.isNew) {
        return *assessment.everMember(base);
    }
    const auto near = membersNear(assessment, who, matching.shortNames);
    if (!near.empty() && !matching.isNew) {
        return Problem{"nobody on the panel is \"" + std::string(who) + "\", and " + listed(near) +
                           " may be the same person. If so, name them by this id; else say with "
                           "--as-new that it is somebody else.",
                       {}};
    }
    PersonId id = base;
    for (int number = 2; assessment.everMember(id) != nullptr; ++number) {
        // A member of this id goes by another name now.
        id = base + "-" + std::to_string(number);
    }
    return newMember(std::move(id), who);
}

} // namespace core
