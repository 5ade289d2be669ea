#include "core/pdf/FontSet.h"

#include "core/pdf/Unicode.h"
#include "core/support/Result.h"

#include <algorithm>

namespace core::pdf {

namespace {

constexpr char32_t replacementCharacter = 0xFFFD;

bool hasAll(const Font& font, std::u32string_view letters)
{
    return std::all_of(letters.begin(), letters.end(), [&](char32_t letter) {
        return isIgnorable(letter) || (!isPrivateUse(letter) && font.has(letter));
    });
}

} // namespace

FontSet::FontSet(const Fonts& files)
    : m_regular(files.regular)
    , m_bold(files.bold)
    , m_fallback(files.fallback)
{
    if (!m_fallback.has(replacementCharacter)) {
        throw Failure(
            {"The fallback font has no replacement character (U+FFFD).", files.fallback.string()});
    }
}

Font* FontSet::fontFor(std::u32string_view grapheme, bool strong)
{
    Font& wanted = plain(strong);
    if (hasAll(wanted, grapheme)) {
        return &wanted;
    }
    if (hasAll(m_fallback, grapheme)) {
        return &m_fallback;
    }
    std::copy_if(grapheme.begin(), grapheme.end(), std::inserter(m_missing, m_missing.end()),
                 [](char32_t letter) { return !isIgnorable(letter); });
    return nullptr;
}

Font& FontSet::replacementFont()
{
    return m_fallback;
}

std::string FontSet::resourceName(const Font& font) const
{
    return &font == &m_regular ? "/F1" : &font == &m_bold ? "/F2" : "/F3";
}

std::vector<std::string> FontSet::missingLetters() const
{
    std::vector<std::string> letters;
    for (const char32_t letter : m_missing) {
        letters.push_back(toUtf8(std::u32string_view(&letter, 1)));
    }
    return letters;
}

} // namespace core::pdf
