#include "core/pdf/Unicode.h"

#include "core/support/Hex.h"

#include <utf8proc.h>

#include <array>
#include <cstdlib>
#include <memory>

namespace core::pdf {

namespace {

constexpr char32_t replacementCharacter = 0xFFFD;

utf8proc_int32_t number(char32_t letter)
{
    return static_cast<utf8proc_int32_t>(letter);
}

enum class Strength { Left, Right, Number, Neutral };

Strength strengthOf(char32_t letter)
{
    switch (utf8proc_get_property(number(letter))->bidi_class) {
    case UTF8PROC_BIDI_CLASS_L: return Strength::Left;
    case UTF8PROC_BIDI_CLASS_R:
    case UTF8PROC_BIDI_CLASS_AL: return Strength::Right;
    case UTF8PROC_BIDI_CLASS_EN:
    case UTF8PROC_BIDI_CLASS_AN: return Strength::Number;
    default: return Strength::Neutral;
    }
}

} // namespace

std::u32string toCodePoints(std::string_view utf8)
{
    std::u32string letters;
    letters.reserve(utf8.size());
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(utf8.data());
    for (std::size_t at = 0; at < utf8.size();) {
        utf8proc_int32_t letter = 0;
        const auto length =
            utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(utf8.size() - at), &letter);
        letters += length > 0 ? static_cast<char32_t>(letter) : replacementCharacter;
        at += length > 0 ? static_cast<std::size_t>(length) : 1;
    }
    return letters;
}

std::string toUtf8(std::u32string_view letters)
{
    std::string utf8;
    for (const char32_t letter : letters) {
        std::array<utf8proc_uint8_t, 4> bytes{};
        const auto length = utf8proc_encode_char(number(letter), bytes.data());
        utf8.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
    }
    return utf8;
}

std::string toUtf16Hex(std::u32string_view letters)
{
    std::string hex;
    for (const char32_t letter : letters) {
        if (letter < 0x10000) {
            hex += toHex(letter, 4);
        } else {
            hex += toHex(0xD800U + ((letter - 0x10000U) >> 10U), 4);
            hex += toHex(0xDC00U + ((letter - 0x10000U) & 0x3FFU), 4);
        }
    }
    return hex;
}

std::u32string decomposed(std::u32string_view letters)
{
    const std::string utf8 = toUtf8(letters);
    utf8proc_uint8_t* mapped = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                     static_cast<utf8proc_ssize_t>(utf8.size()), &mapped,
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(mapped, &std::free);
    if (length < 0) {
        return std::u32string(letters);
    }
    return toCodePoints({reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)});
}

bool isIgnorable(char32_t letter)
{
    return utf8proc_get_property(number(letter))->ignorable != 0;
}

bool isPrivateUse(char32_t letter)
{
    return utf8proc_category(number(letter)) == UTF8PROC_CATEGORY_CO;
}

std::vector<bool> graphemeStarts(std::u32string_view letters)
{
    std::vector<bool> starts(letters.size(), true);
    utf8proc_int32_t state = 0;
    for (std::size_t i = 1; i < letters.size(); ++i) {
        starts[i] =
            utf8proc_grapheme_break_stateful(number(letters[i - 1]), number(letters[i]), &state);
    }
    return starts;
}

namespace {

/// In text that runs from right to left: what runs the other way stands out of it.
std::vector<std::uint8_t> levelsFromRight(std::u32string_view letters)
{
    std::vector<std::uint8_t> levels(letters.size(), 1);
    bool left = false;
    std::size_t undecided = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const Strength strength = strengthOf(letters[i]);
        if (strength == Strength::Neutral) {
            continue;
        }
        if (strength == Strength::Right) {
            left = false;
        } else {
            for (std::size_t k = left ? undecided : i; k <= i; ++k) {
                levels[k] = 2;
            }
            left = left || strength == Strength::Left;
        }
        undecided = i + 1;
    }
    return levels;
}

} // namespace

std::vector<std::uint8_t> embeddingLevels(std::u32string_view letters, bool rightToLeft)
{
    if (rightToLeft) {
        return levelsFromRight(letters);
    }
    std::vector<std::uint8_t> levels(letters.size(), 0);
    bool right = false;
    std::size_t undecided = 0; // Neutral letters take the direction that both their sides have.
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const Strength strength = strengthOf(letters[i]);
        if (strength == Strength::Neutral) {
            continue;
        }
        if (strength == Strength::Right || (strength == Strength::Number && right)) {
            levels[i] = strength == Strength::Right ? 1 : 2;
            for (std::size_t k = undecided; right && k < i; ++k) {
                levels[k] = 1;
            }
            right = true;
        } else {
            right = false;
        }
        undecided = i + 1;
    }
    return levels;
}

} // namespace core::pdf
