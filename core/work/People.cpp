#include "core/work/People.h"

#include "core/assessment/AudienceView.h"
#include "core/support/Ascii.h"
#include "core/support/NameKey.h"
#include "core/support/Text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace core {

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

Member newMember(PersonId id, std::string_view name)
{
    Member member;
    member.id = std::move(id);
    member.name = trimmed(name);
    return member;
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

Result<std::optional<Member>> knownMember(const Assessment& assessment, std::string_view who)
{
    if (const Member* known = assessment.everMember(PersonId(who))) {
        return std::optional(*known);
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
    return namesakes.empty() ? std::nullopt : std::optional(namesakes.back());
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
