#include "core/support/Letters.h"

#include "core/support/Text.h"

#include <utf8proc.h>

namespace core {

namespace {

utf8proc_category_t categoryOf(char32_t character)
{
    return utf8proc_category(static_cast<utf8proc_int32_t>(character));
}

} // namespace

bool isLetter(char32_t character)
{
    const auto category = categoryOf(character);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool isMark(char32_t character)
{
    return categoryOf(character) == UTF8PROC_CATEGORY_MN;
}

bool isDigit(char32_t character)
{
    const auto category = categoryOf(character);
    return category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO;
}

bool isCapital(char32_t character)
{
    return categoryOf(character) == UTF8PROC_CATEGORY_LU;
}

bool isLatin(char32_t letter)
{
    // Basic Latin to Latin Extended-B, and Latin Extended Additional.
    return letter < 0x250 || (letter >= 0x1E00 && letter < 0x1F00);
}

std::string toUtf8(std::u16string_view text)
{
    std::u32string letters;
    letters.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at];
        const bool isHigh = unit >= 0xD800 && unit < 0xDC00;
        if (isHigh && at + 1 < text.size() && text[at + 1] >= 0xDC00 && text[at + 1] < 0xE000) {
            letters +=
                static_cast<char32_t>(0x10000 + ((unit - 0xD800) << 10) + (text[++at] - 0xDC00));
        } else {
            letters += unit >= 0xD800 && unit < 0xE000 ? U'\uFFFD' : static_cast<char32_t>(unit);
        }
    }
    return toUtf8(letters);
}

std::u16string toUtf16(std::string_view utf8)
{
    std::u16string text;
    for (const char32_t letter : toCodePoints(utf8)) {
        if (letter < 0x10000) {
            text += static_cast<char16_t>(letter);
        } else {
            text += static_cast<char16_t>(0xD800 + ((letter - 0x10000) >> 10));
            text += static_cast<char16_t>(0xDC00 + ((letter - 0x10000) & 0x3FF));
        }
    }
    return text;
}

} // namespace core
