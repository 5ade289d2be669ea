#pragma once

#include "core/json/Json.h"
#include "core/standards/Standard.h"

#include <string>

namespace app {

/// An edition with everything in it, for --json. With a phase, points have that phase's prompts
/// only.
core::Json toJson(const core::Standard& standard, const std::string& phase);

} // namespace app
