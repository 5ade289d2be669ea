#include "core/support/NameWords.h"

#include "core/support/Text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace core {

namespace {

using Word = std::u32string;
using Words = std::vector<Word>;

/// Letters that are no letter with an accent to Unicode, and are one to who cannot type them.
constexpr std::array<std::pair<char32_t, std::u32string_view>, 8> plainLetters{{{U'ø', U"o"},
                                                                                {U'ł', U"l"},
                                                                                {U'đ', U"d"},
                                                                                {U'ð', U"d"},
                                                                                {U'þ', U"th"},
                                                                                {U'æ', U"ae"},
                                                                                {U'œ', U"oe"},
                                                                                {U'ı', U"i"}}};

/// Without accents and the difference between capital and small letters.
std::u32string plain(std::string_view name)
{
    const std::string text = printable(name);
    const auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                       UTF8PROC_CASEFOLD | UTF8PROC_IGNORE | UTF8PROC_STRIPMARK);
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto size = static_cast<utf8proc_ssize_t>(text.size());
    const auto length = utf8proc_decompose(bytes, size, nullptr, 0, options);
    if (length <= 0) {
        return toCodePoints(text);
    }
    std::vector<utf8proc_int32_t> letters(static_cast<std::size_t>(length));
    utf8proc_decompose(bytes, size, letters.data(), length, options);
    std::u32string result;
    for (const utf8proc_int32_t letter : letters) {
        const auto known = std::ranges::find(plainLetters, static_cast<char32_t>(letter),
                                             &std::pair<char32_t, std::u32string_view>::first);
        if (known != plainLetters.end()) {
            result += known->second;
        } else {
            result += static_cast<char32_t>(letter);
        }
    }
    return result;
}

bool isIn(std::u32string_view letters, char32_t letter)
{
    return letters.find(letter) != std::u32string_view::npos;
}

/// "Müller" is written "Muller" and "Mueller".
Word withoutUmlauts(const Word& word)
{
    Word result;
    for (const char32_t letter : word) {
        if (letter != U'e' || result.empty() || !isIn(U"aou", result.back())) {
            result += letter;
        }
    }
    return result;
}

bool isTitle(const Word& word)
{
    static const std::array titles{U"dr",        U"mr",  U"mrs",  U"ms",  U"miss", U"mx",  U"prof",
                                   U"professor", U"sir", U"dame", U"rev", U"phd",  U"msc", U"bsc",
                                   U"ba",        U"ma",  U"mba",  U"obe", U"mbe",  U"cbe"};
    return std::ranges::any_of(titles, [&](const char32_t* one) { return word == one; });
}

Words wordsOf(std::u32string_view text)
{
    Words words;
    Word word;
    const auto end = [&] {
        if (!word.empty()) {
            words.push_back(std::move(word));
        }
        word.clear();
    };
    for (const char32_t letter : text) {
        if (isIn(U" \t\n\r.-\u2010\u2012\u2013\u2014/_", letter)) {
            end();
        } else if (!isIn(U"'\u2018\u2019\u02BC`\u00B4\"", letter)) {
            word += letter;
        }
    }
    end();
    if (std::ranges::any_of(words, [](const Word& one) { return !isTitle(one); })) {
        std::erase_if(words, isTitle);
    } else if (words.size() > 1) {
        words.clear();
    }
    return words;
}

std::u32string withoutBrackets(const std::u32string& text)
{
    std::u32string result;
    int depth = 0;
    for (const char32_t letter : text) {
        if (isIn(U"([", letter)) {
            ++depth;
            result += U' ';
        } else if (isIn(U")]", letter)) {
            depth = std::max(depth - 1, 0);
        } else if (depth == 0) {
            result += letter;
        }
    }
    return result;
}

/// The first name first, also where the surname was written first, before a comma.
Words inOrder(const std::u32string& text)
{
    Words surname;
    std::size_t begin = 0;
    bool isFirst = true;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(U',', begin), text.size());
        Words part = wordsOf(std::u32string_view(text).substr(begin, end - begin));
        if (std::ranges::all_of(part, isTitle)) {
            part.clear();
        }
        if (isFirst) {
            surname = std::move(part);
        } else if (!part.empty()) {
            part.insert(part.end(), surname.begin(), surname.end());
            return part;
        }
        isFirst = false;
        begin = end + 1;
    }
    return surname;
}

} // namespace

Word joinedUp(const Words& words)
{
    return std::accumulate(words.begin(), words.end(), Word());
}

std::vector<std::u32string> nameWords(std::string_view name)
{
    Words words = inOrder(withoutBrackets(plain(name)));
    std::ranges::transform(words, words.begin(), withoutUmlauts);
    return words;
}

} // namespace core
