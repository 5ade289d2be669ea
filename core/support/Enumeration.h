#pragma once

#include <cstddef>
#include <string_view>

namespace core {

/// Whether an enumeration has a name for `value`: of one without a name the compiler tells the
/// number, "(core::Owner)7".
template <auto value>
constexpr bool hasName()
{
    constexpr std::string_view told = __PRETTY_FUNCTION__;
    constexpr std::string_view before = "value = ";
    return told[told.find(before) + before.size()] != '(';
}

/// How many values an enumeration has that counts from nought without a gap. What has a row for
/// each value is held to it by a static_assert.
template <typename Enum, std::size_t from = 0>
constexpr std::size_t countOf()
{
    if constexpr (hasName<static_cast<Enum>(from)>()) {
        return countOf<Enum, from + 1>();
    } else {
        return from;
    }
}

} // namespace core
