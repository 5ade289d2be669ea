#include "core/spelling/WordPlaces.h"

#include "core/support/Letters.h"

#include <algorithm>

namespace core {

namespace {

using Text = std::u16string_view;

constexpr std::size_t longestWord = 60;

bool isIn(Text units, char16_t unit)
{
    return units.find(unit) != Text::npos;
}

bool isBlank(char16_t unit)
{
    return isIn(u" \t\n\r\v\f\u0085\u00A0\u202F\u2028\u2029\u3000", unit) ||
           (unit >= 0x2000 && unit <= 0x200A);
}

bool isApostrophe(char16_t unit)
{
    return unit == u'\'' || unit == u'\u2019';
}

bool isWordUnit(char16_t unit)
{
    // Half of a character beyond the first plane; such words are left out as a whole.
    const bool isSurrogate = unit >= 0xD800 && unit < 0xE000;
    return isSurrogate || isLetter(unit) || isMark(unit);
}

/// Without the punctuation that may stand around a word.
Text bare(Text chunk)
{
    while (!chunk.empty() && isIn(u"([{<\"'\u201C\u2018\u00AB*_", chunk.front())) {
        chunk.remove_prefix(1);
    }
    while (!chunk.empty() && isIn(u".,;:!?)]}>\"'\u201D\u2019\u00BB*_\u2026", chunk.back())) {
        chunk.remove_suffix(1);
    }
    return chunk;
}

bool hasDotInside(Text chunk)
{
    for (std::size_t at = 1; at + 1 < chunk.size(); ++at) {
        if (chunk[at] == u'.' && isLetter(chunk[at - 1]) && isLetter(chunk[at + 1])) {
            return true;
        }
    }
    return false;
}

/// What stands between two blanks and is an address, a path, a mark or a number.
bool isNoProse(Text whole)
{
    if (whole.front() == u'>' && whole.size() > 1 && isLetter(whole[1])) {
        return true;
    }
    const Text chunk = bare(whole);
    if (chunk.empty()) {
        return true;
    }
    return isIn(u"#/~", chunk.front()) || std::ranges::count(chunk, u'/') > 1 ||
           std::ranges::any_of(
               chunk, [](char16_t unit) { return isIn(u"@\\_=", unit) || isDigit(unit); }) ||
           hasDotInside(chunk);
}

/// Whether a dictionary of words could have it.
bool isWord(Text word)
{
    std::size_t inPart = 0;
    std::size_t letters = 0;
    for (const char16_t unit : word) {
        if (isHyphen(unit)) {
            inPart = 0;
            continue;
        }
        if (isApostrophe(unit) || isMark(unit)) {
            continue;
        }
        if (!isLatin(unit) || (inPart > 0 && isCapital(unit))) {
            return false;
        }
        ++inPart;
        ++letters;
    }
    return letters > 1 && word.size() <= longestWord;
}

void addWords(Text text, std::size_t from, std::size_t to, std::vector<WordPlace>& places)
{
    for (std::size_t at = from; at < to;) {
        if (!isWordUnit(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at + 1;
        while (end < to &&
               (isWordUnit(text[end]) || ((isApostrophe(text[end]) || isHyphen(text[end])) &&
                                          end + 1 < to && isWordUnit(text[end + 1])))) {
            ++end;
        }
        if (isWord(text.substr(at, end - at))) {
            places.push_back({at, end - at});
        }
        at = end;
    }
}

} // namespace

bool isHyphen(char16_t unit)
{
    return unit == u'-' || unit == u'\u2010' || unit == u'\u2011';
}

std::vector<WordPlace> wordsToCheck(Text text)
{
    std::vector<WordPlace> places;
    for (std::size_t at = 0; at < text.size();) {
        if (isBlank(text[at])) {
            ++at;
            continue;
        }
        const auto end = static_cast<std::size_t>(
            std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), isBlank) -
            text.begin());
        if (!isNoProse(text.substr(at, end - at))) {
            addWords(text, at, end, places);
        }
        at = end;
    }
    return places;
}

} // namespace core
