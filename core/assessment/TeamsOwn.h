#pragma once

#include <string_view>

namespace core {

/// Whether two names mean the same service, so that a team's assessment of itself can be shown
/// beside the panel's: the same letters, whatever their case, with white space around them or not.
bool isSameService(std::string_view one, std::string_view other);

} // namespace core
