#pragma once

#include "core/support/Time.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace core {

/// A merge that was made into a casebook.
struct MergeRecord {
    std::int64_t number = 0;
    Timestamp at;
    std::string giver; ///< Who handed in what was merged.
    std::string copy;  ///< Where the copy from before it was kept.
    bool undone = false;
    std::size_t edits = 0; ///< That came in with it and are still there.
};

} // namespace core
