#include "core/support/ShortNames.h"

#include "core/support/NameWords.h"

#include <algorithm>

namespace core {

ShortNames::ShortNames(const std::vector<std::vector<std::string>>& lists)
{
    for (const auto& list : lists) {
        std::vector<std::u32string> folded;
        for (const std::string& name : list) {
            folded.push_back(joinedUp(nameWords(name)));
        }
        m_lists.push_back(std::move(folded));
    }
}

bool ShortNames::areOnePersons(const std::u32string& one, const std::u32string& other) const
{
    return std::ranges::any_of(m_lists, [&](const auto& list) {
        return std::ranges::find(list, one) != list.end() &&
               std::ranges::find(list, other) != list.end();
    });
}

bool ShortNames::mayBegin(const std::u32string& name, char32_t initial) const
{
    return std::ranges::any_of(m_lists, [&](const auto& list) {
        return std::ranges::find(list, name) != list.end() &&
               std::ranges::any_of(
                   list, [&](const std::u32string& one) { return one.front() == initial; });
    });
}

} // namespace core
