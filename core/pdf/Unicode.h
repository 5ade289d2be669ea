#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core::pdf {

/// The code points of `utf8`; each byte that is not UTF-8 becomes U+FFFD.
std::u32string toCodePoints(std::string_view utf8);

std::string toUtf8(std::u32string_view letters);

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

/// Embedding levels of the Unicode bidirectional algorithm. In text that runs from left to right at
/// large: 0 for such text, 1 for letters from right to left, 2 for numbers among these. In text
/// that runs from right to left: 1 for such text, 2 for letters from left to right and numbers.
/// Simplified: explicit embeddings and isolates are not obeyed.
std::vector<std::uint8_t> embeddingLevels(std::u32string_view letters, bool rightToLeft = false);

} // namespace core::pdf
