#pragma once

#include "core/document/Document.h"
#include "core/pdf/FontSet.h"
#include "core/pdf/Stylesheet.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace core::pdf {

/// What follows a run of letters: more of the word, or a place where a line may end, may end
/// with a hyphen, or must end.
enum class After { Word, Break, Hyphen, Must };

/// Letters that are shaped together: one run, one font, one direction, no break inside.
struct TextRun {
    std::u32string letters;
    Font* font = nullptr; ///< None for letters that no font has.
    std::size_t run = 0;
    std::uint8_t level = 0;
    After after = After::Word;
};

/// Cuts a text into runs, in reading order. Soft hyphens are gone from their letters, tabs and
/// line feeds are spaces, and control characters are left out.
std::vector<TextRun> textRunsOf(const document::Text& text, const TextStyle& style,
                                const std::string& language, FontSet& fonts);

} // namespace core::pdf
