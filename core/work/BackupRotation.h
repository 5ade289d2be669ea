#pragma once

#include "core/support/Time.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace core {

/// When a copy was made, and how much room it takes.
struct DatedCopy {
    Timestamp at;
    std::uintmax_t bytes = 0;
};

/// Which of `copies` make way: all but the last ten, then the last of each day for two weeks, then
/// the last of each week for half a year, and the oldest of these where they take more than
/// `mostBytes`. The newest always stays. Gives their places, in order.
///
/// The order of time is that of `copies` where two have the same. One that is later than `now` was
/// made while the clock was wrong, and counts as older than those that are not.
std::vector<std::size_t> copiesToDrop(const std::vector<DatedCopy>& copies, Timestamp now,
                                      std::uintmax_t mostBytes);

} // namespace core
