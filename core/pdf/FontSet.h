#pragma once

#include "core/pdf/Font.h"
#include "core/pdf/Fonts.h"

#include <deque>
#include <set>
#include <string>
#include <vector>

namespace core::pdf {

/// The fonts of one document, and the letters that none of them has.
class FontSet {
public:
    /// Throws Failure when a font cannot be read.
    explicit FontSet(const Fonts& files);

    /// The first of the wanted, the fallback and the other fonts that has all of `grapheme`.
    /// Nothing, and the letters are noted as missing, when none has.
    Font* fontFor(std::u32string_view grapheme, bool strong);

    /// The font that draws the replacement character.
    Font& replacementFont();

    Font& plain(bool strong) { return strong ? m_bold : m_regular; }

    std::vector<const Font*> all() const;

    /// The name that pages know a font by: "/F1".
    std::string resourceName(const Font& font) const;

    std::vector<std::string> missingLetters() const;

private:
    Font* otherFor(std::u32string_view grapheme);

    Font m_regular;
    Font m_bold;
    Font m_fallback;
    std::deque<Font> m_others;                     ///< Those that have been opened.
    std::vector<std::filesystem::path> m_unopened; ///< The next one last.
    std::set<char32_t> m_missing;
};

} // namespace core::pdf
