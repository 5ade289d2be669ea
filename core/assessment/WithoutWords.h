#pragma once

#include "core/assessment/Edit.h"

#include <string_view>

namespace core {

/// What stands where words were redacted, and in place of a name.
inline constexpr std::string_view redactedWords = "[redacted]";
inline constexpr std::string_view redactedName = "Redacted person";

/// The change without anything that somebody wrote in words of their own, nor a name or a file.
/// What is chosen from a list stays: outcomes, kinds, points, audiences, days. The change itself
/// where it has no words; done twice it gives the same as once.
Change withoutWords(Change change);

} // namespace core
