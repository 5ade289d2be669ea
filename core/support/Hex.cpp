#include "core/support/Hex.h"

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
    if (letter >= '0' && letter <= '9') {
        return static_cast<unsigned>(letter - '0');
    }
    if (letter >= 'a' && letter <= 'f') {
        return static_cast<unsigned>(letter - 'a') + 10;
    }
    if (letter >= 'A' && letter <= 'F') {
        return static_cast<unsigned>(letter - 'A') + 10;
    }
    return std::nullopt;
}

} // namespace core
