#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core::document {

/// A colour of sRGB, 0xRRGGBB.
struct Colour {
    unsigned rgb = 0;

    constexpr unsigned red() const { return rgb >> 16U & 0xFFU; }
    constexpr unsigned green() const { return rgb >> 8U & 0xFFU; }
    constexpr unsigned blue() const { return rgb & 0xFFU; }

    friend bool operator==(const Colour&, const Colour&) = default;
};

/// "1d70b8".
std::string toHex(Colour colour);

/// The colour of "#1d70b8", in capital or small letters; nothing for any other text.
std::optional<Colour> colourFromHex(std::string_view text);

/// How far two colours are apart for the eye, 1 to 21 (WCAG 2.2, contrast ratio). Text wants 4.5.
double contrast(Colour one, Colour other);

} // namespace core::document
