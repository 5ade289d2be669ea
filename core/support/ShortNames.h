#pragma once

#include <string>
#include <vector>

namespace core {

/// Which first names one person may go by. See names/FORMAT.md.
class ShortNames {
public:
    ShortNames() = default;
    /// Lists of names as people write them, those of one person in each.
    explicit ShortNames(const std::vector<std::vector<std::string>>& lists);

    /// Whether one person may go by both, which are as nameWords gives them.
    bool areOnePersons(const std::u32string& one, const std::u32string& other) const;
    /// Whether somebody whose first name may begin with this letter goes by `name`.
    bool mayBegin(const std::u32string& name, char32_t initial) const;

private:
    std::vector<std::vector<std::u32string>> m_lists;
};

} // namespace core
