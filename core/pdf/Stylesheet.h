#pragma once

#include "core/document/Document.h"
#include "core/document/Drawing.h"
#include "core/document/Palette.h"

namespace core::pdf {

/// How text looks. Lengths are points (1/72 inch).
struct TextStyle {
    double size = 0;
    double lead = 0; ///< From line to line.
    bool strong = false;
    document::Colour colour = document::palette::ink;
};

/// A rectangle in points from the top left corner of the page; y grows downwards.
struct Box {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// The page and the measures on it, in points from its top left corner: the one place to change the
/// look of every report.
namespace stylesheet {

inline constexpr double pageWidth = 595.28; ///< A4.
inline constexpr double pageHeight = 841.89;
inline constexpr double left = 48;
inline constexpr double right = pageWidth - 48;
inline constexpr double top = 46;
inline constexpr double bottom = pageHeight - 60;
inline constexpr double footerRule = pageHeight - 43;
inline constexpr double footerText = pageHeight - 38;

inline constexpr double paragraphGap = 6;
inline constexpr double itemGap = 2;
inline constexpr double blockGap = 10; ///< Around tables, figures and callouts.
inline constexpr double indent = 15;   ///< Of a list's items; less where little width is left.
inline constexpr double leastWidth = 120;
inline constexpr double labelPadding = 2; ///< At the sides of an item's bullet or number.

inline constexpr double ruled = 24; ///< From line to line of what is written by hand.

inline constexpr double calloutBand = 6;
inline constexpr double calloutPadding = 12;
inline constexpr double cellPaddingX = 6;
inline constexpr double cellPaddingY = 4.5;

inline constexpr double badgePadding = 5;
inline constexpr double badgeSize = 0.88; ///< Of the size of the text it stands in.
inline constexpr double badgeRadius = 2;

/// Space above a heading; under it.
double gapAbove(int level);
double gapUnder(int level);

TextStyle heading(int level);
TextStyle paragraph(document::Paragraph::Role role);
TextStyle cell();
TextStyle columnHead();
TextStyle caption();
TextStyle footer();
/// Of words in a drawing, in the dark colour of `tone` where they stand on it.
TextStyle inDrawing(document::Drawing::Words::Role role, document::Tone tone);

/// From the top of a line to its baseline.
double baseline(const TextStyle& style);

} // namespace stylesheet

} // namespace core::pdf
