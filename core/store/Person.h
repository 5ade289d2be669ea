#pragma once

#include "core/assessment/Ids.h"

#include <string>

namespace core {

/// The person whose casebook this is.
struct Person {
    PersonId id;
    std::string name;
};

} // namespace core
