#pragma once

#include <cstddef>

namespace core {

/// The most that a file which somebody else made may hold.
inline constexpr std::size_t mostEdits = 500'000;
inline constexpr std::size_t mostReplaced = 10'000;                    ///< By one edit.
inline constexpr std::size_t longestHouseStyle = std::size_t{2} << 20; ///< In bytes.

inline constexpr std::size_t longestRetentionRules = std::size_t{64} << 10; ///< In bytes.

} // namespace core
