#pragma once

#include "core/document/Document.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace core::document {

/// Whether `letter` is written from right to left; nothing for letters without a direction.
std::optional<bool> isRightToLeft(char32_t letter);

/// Whether the first letter of `text` that has a direction is written from right to left, and so
/// the text as a whole.
bool runsRightToLeft(const Text& text);

/// Embedding levels of the Unicode bidirectional algorithm (UAX 9, rules to I2): even for what runs
/// from left to right, odd for what runs from right to left. `letters` run from right to left at
/// large when `rightToLeft`; after a line feed a paragraph begins.
std::vector<std::uint8_t> embeddingLevels(std::u32string_view letters, bool rightToLeft);

/// The same for the letters of `text`, of which the `runs[i]`th run has the letter `i`. A link is
/// one thing in what surrounds it, and an address that is shown runs from left to right.
std::vector<std::uint8_t> embeddingLevels(std::u32string_view letters,
                                          const std::vector<std::size_t>& runs, const Text& text);

} // namespace core::document
