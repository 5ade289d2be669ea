#pragma once

#include "core/report/Wording.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a layout calls the heading of `phrase`: "done-well". Empty where a layout cannot change it.
std::string_view headingId(Phrase phrase);

/// All of them.
std::vector<std::string> headingIds();

} // namespace core
