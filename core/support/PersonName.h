#pragma once

#include "core/support/ShortNames.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Somebody's name, read as people write names: to ask whether two of them may be of one person,
/// and never to decide it.
class PersonName {
public:
    /// `name` is UTF-8. Titles, what stands in brackets and letters after the name are no part of
    /// it.
    explicit PersonName(std::string_view name);

    /// Whether the two may be of one person: spelt alike, or apart only in accents, hyphens, the
    /// order of first name and surname, initials, a short form, a name left out, or one letter of a
    /// long name. Names with different numbers in them are not.
    bool isNear(const PersonName& other, const ShortNames& shortNames) const;

private:
    std::vector<std::u32string> m_words; ///< The first name first. Folded.
    std::string m_digits;
};

} // namespace core
