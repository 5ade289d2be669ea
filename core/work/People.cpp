#include "core/work/People.h"

#include "core/support/Ascii.h"
#include "core/support/Text.h"

#include <algorithm>

namespace core {

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
    const std::string shown = trimmed(name);
    const std::string called = shown.empty() ? std::string(unnamedAssessor) : shown;
    // The first half of an id is the time; the other half makes it unlike all others.
    return {slug(called, "assessor") + "-" + toString(ids.next()).substr(16), called};
}

Member memberNamed(const std::vector<Member>& panel, std::string_view name)
{
    const std::string wanted = toNfc(trimmed(name));
    const auto named = std::find_if(panel.begin(), panel.end(), [&](const Member& member) {
        return toNfc(trimmed(member.name)) == wanted;
    });
    if (named != panel.end()) {
        return *named;
    }
    const auto isTaken = [&](const PersonId& id) {
        return std::any_of(panel.begin(), panel.end(),
                           [&](const Member& member) { return member.id == id; });
    };
    Member member;
    member.name = trimmed(name);
    const std::string base = slug(wanted, "assessor");
    member.id = base;
    for (int number = 2; isTaken(member.id); ++number) {
        member.id = base + "-" + std::to_string(number);
    }
    return member;
}

Member memberFor(const std::vector<Member>& panel, const Person& owner)
{
    const auto known = std::find_if(panel.begin(), panel.end(),
                                    [&](const Member& member) { return member.id == owner.id; });
    if (known != panel.end()) {
        return *known;
    }
    Member member;
    member.id = owner.id;
    member.name = owner.name;
    return member;
}

} // namespace core
