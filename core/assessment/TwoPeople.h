#pragma once

#include "core/assessment/Ids.h"

#include <algorithm>
#include <compare>

namespace core {

/// Two members of a panel, in whatever order they are given.
class TwoPeople {
public:
    TwoPeople(const PersonId& one, const PersonId& other)
        : m_one(std::min(one, other))
        , m_other(std::max(one, other))
    {
    }

    const PersonId& one() const { return m_one; } ///< The one with the lesser id.
    const PersonId& other() const { return m_other; }

    friend auto operator<=>(const TwoPeople&, const TwoPeople&) = default;

private:
    PersonId m_one;
    PersonId m_other;
};

} // namespace core
