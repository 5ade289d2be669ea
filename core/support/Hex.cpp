#include "core/support/Hex.h"

#include "core/support/Ascii.h"

namespace core {

std::string toHex(std::uint32_t number, int digits)
{
    std::string text(static_cast<std::size_t>(digits), '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit) {
        *digit = "0123456789abcdef"[number & 0xFU];
        number >>= 4U;
    }
    return text;
}

std::optional<unsigned> hexDigit(char letter)
{
    if (isAsciiDigit(letter)) {
        return static_cast<unsigned>(letter - '0');
    }
    if (const char small = asciiLower(letter); small >= 'a' && small <= 'f') {
        return static_cast<unsigned>(small - 'a') + 10;
    }
    return std::nullopt;
}

} // namespace core
