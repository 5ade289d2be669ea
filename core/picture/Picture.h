#pragma once

#include "core/document/Document.h"
#include "core/support/Result.h"

#include <cstddef>
#include <string>
#include <string_view>

/// Reads pictures that people bring, such as the logo of their organisation.
namespace core::picture {

/// The largest file that is read.
inline constexpr std::size_t largestBytes = std::size_t{1} << 20;
/// The most pixels that a side may have.
inline constexpr unsigned longestSide = 4000;

/// A PNG, as pixels on white; or an SVG of plain shapes (path, rect, circle, ellipse, line,
/// polyline, polygon, and g with a transform) filled or drawn in plain colours. What an SVG may
/// have besides (text, pictures, gradients, style sheets, scripts) is refused with the name of the
/// element, because a report could not show it everywhere alike. The alternative is left empty.
Result<document::Picture> read(std::string_view bytes);

} // namespace core::picture
