#pragma once

#include "core/standards/Standard.h"
#include "core/yaml/Fault.h"

namespace core {

/// A place in a standard's text that names another edition or a point of one.
struct Reference {
    Place place;
    PointRef point; ///< The number is 0 where only the edition is named.
};

} // namespace core
