#pragma once

#include <string>
#include <vector>

namespace core::pdf {

enum class Break : char { Never, Allowed, Must };

/// For every letter whether a line may or must end after it (Unicode line breaking algorithm).
/// Never inside what a person sees as one character. The last letter's is Must.
std::vector<Break> breaksAfter(const std::u32string& letters, const std::string& language);

} // namespace core::pdf
