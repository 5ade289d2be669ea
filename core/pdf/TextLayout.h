#pragma once

#include "core/document/Document.h"
#include "core/pdf/FontSet.h"
#include "core/pdf/Stylesheet.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace core::pdf {

/// Glyphs of one font and one run of text, placed on a line. Lengths are points.
struct GlyphRun {
    const Shaped* shaped = nullptr;
    const Font* font = nullptr;
    std::size_t run = 0;    ///< Index into the text that was laid out.
    bool isHyphen = false;  ///< Put in at a soft hyphen: seen, not read.
    std::uint8_t level = 0; ///< Of embedding; odd runs from right to left.
    double size = 0;
    double before = 0; ///< Room at its left and right inside `width`: the padding of a badge.
    double after = 0;
    double x = 0; ///< From the start of the line.
    double width = 0;
};

struct Line {
    std::vector<GlyphRun> glyphRuns; ///< In reading order.
    double width = 0;                ///< Without the space at its end.
};

/// Breaks `text` into lines of at most `width` points. A word that is longer than a line is broken
/// where it must be. Text that is empty has no lines.
std::vector<Line> layOut(const document::Text& text, const TextStyle& style,
                         const std::string& language, double width, FontSet& fonts);

/// The width below which a word of `text` would have to be broken.
double widestWord(const document::Text& text, const TextStyle& style, const std::string& language,
                  FontSet& fonts);

/// The width of the widest line.
double widthOf(const std::vector<Line>& lines);

} // namespace core::pdf
