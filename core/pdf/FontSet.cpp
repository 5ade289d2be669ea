#include "core/pdf/FontSet.h"

#include "core/pdf/Unicode.h"
#include "core/support/Result.h"
#include "core/support/Text.h"

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
    , m_unopened(files.others.rbegin(), files.others.rend())
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
    if (Font* other = otherFor(grapheme)) {
        return other;
    }
    std::copy_if(grapheme.begin(), grapheme.end(), std::inserter(m_missing, m_missing.end()),
                 [](char32_t letter) { return !isIgnorable(letter); });
    return nullptr;
}

Font* FontSet::otherFor(std::u32string_view grapheme)
{
    for (Font& font : m_others) {
        if (hasAll(font, grapheme)) {
            return &font;
        }
    }
    while (!m_unopened.empty()) {
        const std::filesystem::path path = std::move(m_unopened.back());
        m_unopened.pop_back();
        std::error_code error;
        if (!std::filesystem::exists(path, error)) {
            continue;
        }
        try {
            m_others.emplace_back(path);
        } catch (const Failure&) {
            continue; // A report is no worse off than without this font.
        }
        if (hasAll(m_others.back(), grapheme)) {
            return &m_others.back();
        }
    }
    return nullptr;
}

std::vector<const Font*> FontSet::all() const
{
    std::vector<const Font*> fonts{&m_regular, &m_bold, &m_fallback};
    for (const Font& font : m_others) {
        fonts.push_back(&font);
    }
    return fonts;
}

Font& FontSet::replacementFont()
{
    return m_fallback;
}

std::string FontSet::resourceName(const Font& font) const
{
    const auto fonts = all();
    const auto place = std::find(fonts.begin(), fonts.end(), &font) - fonts.begin();
    return "/F" + std::to_string(place + 1);
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
