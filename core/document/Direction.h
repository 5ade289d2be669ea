#pragma once

#include "core/document/Document.h"

#include <optional>
#include <string_view>

namespace core::document {

/// The code point at `at`, which moves behind it; `text` is UTF-8.
char32_t takeLetter(std::string_view text, std::size_t& at);

/// Whether `letter` is written from right to left; nothing for letters without a direction.
std::optional<bool> isRightToLeft(char32_t letter);

/// Whether the first letter of `text` that has a direction is written from right to left, and so
/// the text as a whole.
bool runsRightToLeft(const Text& text);

} // namespace core::document
