#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core::pdf {

/// UTF-16, big end first, as hexadecimal digits: the form PDF wants for what a glyph stands for.
std::string toUtf16Hex(std::u32string_view letters);

/// The letters taken apart into base and marks (normalization form D).
std::u32string decomposed(std::u32string_view letters);

/// Whether the letter steers others and draws nothing by itself, as joiners and variation selectors
/// do.
bool isIgnorable(char32_t letter);

/// Whether Unicode leaves the letter's meaning to private agreement.
bool isPrivateUse(char32_t letter);

/// For every letter whether what a person sees as one character starts with it.
std::vector<bool> graphemeStarts(std::u32string_view letters);

} // namespace core::pdf
