#pragma once

#include "core/document/Document.h"

namespace core::pdf {

/// A colour of sRGB, each part 0 to 255.
struct Colour {
    int red = 0;
    int green = 0;
    int blue = 0;

    friend bool operator==(const Colour&, const Colour&) = default;
};

constexpr Colour fromHex(unsigned rgb)
{
    return {static_cast<int>(rgb >> 16U & 0xFFU), static_cast<int>(rgb >> 8U & 0xFFU),
            static_cast<int>(rgb & 0xFFU)};
}

namespace palette {

inline constexpr Colour paper = fromHex(0xFFFFFF);
inline constexpr Colour ink = fromHex(0x1D2128);
inline constexpr Colour quiet =
    fromHex(0x59616D); ///< For text of less weight, on paper and on washes.
inline constexpr Colour link = fromHex(0x1A4F9C);
inline constexpr Colour rule = fromHex(0xDFE2E6); ///< Between the rows of a table.
inline constexpr Colour strongRule =
    fromHex(0xBFC4CB); ///< Under the head of a table, above a footer.

} // namespace palette

/// What a tone looks like. Words on `tint` are `dark`; words on `wash` are ink or quiet.
struct ToneColours {
    Colour tint; ///< Fills labels and segments of bars.
    Colour dark;
    Colour wash; ///< Fills callouts.
    Colour band; ///< At the start edge of a callout.
};

ToneColours coloursOf(document::Tone tone);

/// How far two colours are apart for the eye, 1 to 21 (WCAG 2.2, contrast ratio). Text wants 4.5.
double contrast(Colour one, Colour other);

} // namespace core::pdf
