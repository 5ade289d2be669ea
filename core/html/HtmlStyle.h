#pragma once

#include <string_view>

namespace core::html {

/// The style sheet of a report. Text keeps a contrast of at least 4.5 to 1 in light and in dark.
extern const std::string_view style;

} // namespace core::html
