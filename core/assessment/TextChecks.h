#pragma once

#include "core/support/Result.h"

#include <optional>
#include <string_view>

namespace core {

/// What is wrong with text that somebody typed or pasted: bad UTF-8, control characters, or more
/// than fits one record (1 MB). Nothing when it may be kept.
std::optional<Problem> faultOfText(std::string_view text);

/// Throws that fault as a Failure.
void mustBeText(std::string_view text);

} // namespace core
