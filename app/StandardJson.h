#pragma once

#include "core/standards/Standard.h"

#include <nlohmann/json.hpp>

#include <string>

namespace app {

/// An edition with everything in it, for --json. With a phase, points have that phase's prompts
/// only.
nlohmann::ordered_json toJson(const core::Standard& standard, const std::string& phase);

} // namespace app
