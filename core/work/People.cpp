#include "core/work/People.h"

#include "core/assessment/AudienceView.h"
#include "core/support/Ascii.h"
#include "core/support/Digest.h"
#include "core/support/NameKey.h"
#include "core/support/Text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace core {

namespace {

Member newMember(PersonId id, std::string_view name)
{
    Member member;
    member.id = std::move(id);
    member.name = trimmed(name);
    return member;
}

} // namespace

bool isNamed(std::string_view name)
{
    return !nameKey(name).empty() && !sameName(name, unnamedAssessor);
}

std::string slug(std::string_view text, std::string_view otherwise)
{
    constexpr std::size_t longest = 40;
    std::string result;
    for (const char letter : text) {
        if (isAsciiLetterOrDigit(letter)) {
            result += asciiLower(letter);
        } else if (!result.empty() && result.back() != '-') {
            result += '-';
        }
        if (result.size() == longest) {
            break;
        }
    }
    while (!result.empty() && result.back() == '-') {
        result.pop_back();
    }
    return result.empty() ? std::string(otherwise) : result;
}

Person newPerson(std::string_view name, IdSource& ids)
{
    // The first half of an id is the time; the other half makes it unlike all others.
    return {"person-" + toString(ids.next()).substr(16), isNamed(name) ? trimmed(name) : ""};
}

std::vector<Member> namesakesOf(const std::vector<Member>& members, std::string_view name)
{
    std::vector<Member> namesakes;
    std::copy_if(members.begin(), members.end(), std::back_inserter(namesakes),
                 [&](const Member& member) { return sameName(member.name, name); });
    return namesakes;
}

std::string listed(const std::vector<Member>& members)
{
    std::string text;
    for (const Member& member : members) {
        text += (text.empty() ? "" : ", ") + member.name + " (" + member.id + ")";
    }
    return text;
}

Result<Member> memberNamed(const Assessment& assessment, std::string_view who)
{
    if (const Member* known = assessment.everMember(PersonId(who))) {
        return *known;
    }
    auto namesakes = namesakesOf(assessment.panel, who);
    if (namesakes.size() > 1) {
        return Problem{"several on the panel have this name: " + listed(namesakes) +
                           ". Name one by their id.",
                       {}};
    }
    if (namesakes.empty()) {
        // Who has left and comes back is who they were.
        namesakes = namesakesOf(assessment.formerly, who);
    }
    if (!namesakes.empty()) {
        return namesakes.back();
    }
    const std::string said = "Standpoint member\n" + assessment.id + "\n" + nameKey(who);
    const PersonId base = "person-" + sha256Hex(said).substr(0, 16);
    const auto& same = assessment.samePeople;
    if (std::ranges::find(same, base, &SamePerson::person) != same.end()) {
        return *assessment.everMember(base);
    }
    PersonId id = base;
    for (int number = 2; assessment.everMember(id) != nullptr; ++number) {
        // A member of this id goes by another name now.
        id = base + "-" + std::to_string(number);
    }
    return newMember(std::move(id), who);
}

Member memberFor(const Assessment& assessment, const CasebookOwner& owner)
{
    for (const PersonId& id : {owner.self.value_or(owner.person.id), owner.person.id}) {
        if (const Member* known = assessment.everMember(id)) {
            return *known;
        }
    }
    return newMember(owner.person.id, owner.person.name);
}

bool isToBeAsked(const Assessment& assessment, const CasebookOwner& owner)
{
    if (owner.self || assessment.everMember(owner.person.id) != nullptr) {
        return false;
    }
    return std::any_of(assessment.panel.begin(), assessment.panel.end(),
                       [](const Member& member) { return member.id != panelAuthor; });
}

} // namespace core
