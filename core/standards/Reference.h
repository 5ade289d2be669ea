#pragma once

#include "core/standards/Standard.h"
#include "core/tree/SourceLocation.h"

namespace core {

/// A place in a standard's text that names another edition or a point of one.
struct Reference {
    SourceLocation place;
    PointRef point; ///< The number is 0 where only the edition is named.
};

} // namespace core
