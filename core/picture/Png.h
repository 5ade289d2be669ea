#pragma once

#include "core/document/Document.h"
#include "core/support/Result.h"

#include <cstddef>
#include <string>
#include <string_view>

/// Pictures of pixels, such as the logo that an organisation brings.
namespace core::picture {

/// The largest file that is read.
inline constexpr std::size_t largestBytes = std::size_t{1} << 20;
/// The most pixels that a side may have.
inline constexpr unsigned longestSide = 4000;

/// A PNG as pixels on white, and its bytes without metadata. The alternative is left empty. A
/// Problem for whatever else the bytes are, which says how to make a PNG: a drawing (SVG) is a
/// program that strangers send in packs, and not every format of a report could show all of it.
Result<document::Picture> readPng(std::string_view bytes);

/// The pixels of `picture` as PNG. The same pixels give the same bytes.
std::string toPng(const document::Picture& picture);

} // namespace core::picture
