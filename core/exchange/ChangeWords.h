#pragma once

#include "core/assessment/Edit.h"

#include <string_view>

namespace core {

/// The word of an aspect that Describe may change.
std::string_view aspectWord(Aspect aspect);

} // namespace core
