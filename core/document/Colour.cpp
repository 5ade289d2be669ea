#include "core/document/Colour.h"

#include "core/support/Hex.h"

#include <algorithm>
#include <cmath>

namespace core::document {

namespace {

double linear(unsigned part)
{
    const double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour)
{
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) +
           0.0722 * linear(colour.blue());
}

} // namespace

std::string toHex(Colour colour)
{
    return core::toHex(colour.rgb, 6);
}

std::optional<Colour> colourFromHex(std::string_view text)
{
    if (text.size() != 7 || text[0] != '#') {
        return std::nullopt;
    }
    Colour colour;
    for (const char letter : text.substr(1)) {
        const auto digit = hexDigit(letter);
        if (!digit) {
            return std::nullopt;
        }
        colour.rgb = colour.rgb << 4U | *digit;
    }
    return colour;
}

double contrast(Colour one, Colour other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace core::document
