#pragma once

#include "core/document/Colour.h"
#include "core/support/Tone.h"

/// The colours of documents on light paper, in every format.
namespace core::document::palette {

inline constexpr Colour paper{0xFFFFFF};
inline constexpr Colour ink{0x1F2328};
inline constexpr Colour quiet{0x57606A}; ///< For text of less weight, on paper and on washes.
inline constexpr Colour link{0x1D4F91};
inline constexpr Colour hairline{0xDFE2E6}; ///< Between the rows of a table on paper.
inline constexpr Colour rule{0xC3C9D0};     ///< Under the head of a table, above a footer.
inline constexpr Colour edge{0x8A929B};     ///< Around a table whose rows are parted by rules.

} // namespace core::document::palette

namespace core::document {

using core::Tone;

/// What a tone looks like. Words on `tint` are `dark`; words on `wash` are ink or quiet.
struct ToneColours {
    Colour tint; ///< Fills labels and segments of bars.
    Colour dark;
    Colour wash; ///< Fills callouts.
    Colour band; ///< At the start edge of a callout, and wherever no words stand on it.
};

ToneColours coloursOf(Tone tone);

} // namespace core::document
