#include "core/document/Direction.h"

namespace core::document {

namespace {

bool isOfRightToLeft(char32_t letter)
{
    return (letter >= 0x590 && letter < 0x900) || (letter >= 0xFB1D && letter < 0xFE00) ||
           (letter >= 0xFE70 && letter < 0xFF00) || (letter >= 0x10800 && letter < 0x11000) ||
           (letter >= 0x1E800 && letter < 0x1F000);
}

bool isLeftToRight(char32_t letter)
{
    const bool isAscii = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    return isAscii || (letter >= 0xC0 && letter < 0x2000 && !isOfRightToLeft(letter)) ||
           (letter >= 0x2C00 && letter < 0xD800);
}

} // namespace

char32_t takeLetter(std::string_view text, std::size_t& at)
{
    const auto first = static_cast<unsigned char>(text[at++]);
    int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    char32_t letter = first < 0x80 ? first : first & (0x3F >> more);
    for (; more > 0 && at < text.size(); --more) {
        letter = (letter << 6) | (static_cast<unsigned char>(text[at++]) & 0x3F);
    }
    return letter;
}

std::optional<bool> isRightToLeft(char32_t letter)
{
    if (isOfRightToLeft(letter)) {
        return true;
    }
    return isLeftToRight(letter) ? std::optional(false) : std::nullopt;
}

bool runsRightToLeft(const Text& text)
{
    for (const Run& run : text) {
        for (std::size_t at = 0; at < run.text.size();) {
            if (const auto direction = isRightToLeft(takeLetter(run.text, at))) {
                return *direction;
            }
        }
    }
    return false;
}

} // namespace core::document
