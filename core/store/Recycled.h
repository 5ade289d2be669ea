#pragma once

#include "core/store/AssessmentSummary.h"

namespace core {

/// An assessment in the recycle bin.
struct Recycled {
    AssessmentSummary summary; ///< As the list would show it.
    Timestamp at;              ///< When it was put there.
};

} // namespace core
