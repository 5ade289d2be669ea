#pragma once

#include <string_view>
#include <vector>

namespace core {

/// The one of `known` that somebody who wrote `word` most likely meant; empty when none is near.
/// Few letters may differ, and of short words fewer.
std::string_view nearestOf(std::string_view word, const std::vector<std::string_view>& known);

} // namespace core
