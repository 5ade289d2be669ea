#pragma once

#include <string>

namespace core::html {

/// The style sheet of a report. Text keeps a contrast of at least 4.5 to 1 in light and in dark.
std::string styleSheet();

} // namespace core::html
