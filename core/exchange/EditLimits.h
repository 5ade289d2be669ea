#pragma once

#include "core/assessment/Edit.h"
#include "core/support/Result.h"

#include <optional>

namespace core {

/// What keeps an edit from being kept and handed over (core/support/Limits.h): a text that is too
/// long or no text, a time in no year, a name of a thousand letters. Everybody who takes edits in
/// asks this, so that whatever one of them takes all others take as well.
std::optional<Problem> beyondLimits(const Edit& edit);

} // namespace core
