#pragma once

#include "core/document/Document.h"

#include <pugixml.hpp>

#include <string>

namespace core::office {

/// A4 without margins of 2 cm, in twentieths of a point.
inline constexpr int textWidth = 9638;

/// The same in English metric units.
inline constexpr int fullWidth = textWidth * 635;

/// A picture in line with the text of `paragraph`. `number` is its place among the pictures, from 1
/// on; `width` is in English metric units.
void addPicture(pugi::xml_node paragraph, const document::Picture& picture, std::size_t number,
                int width = fullWidth);

/// The band and the wash of a callout, for the properties of a paragraph in it.
void addBox(pugi::xml_node properties, document::Tone tone);

/// The size of the pages, their margins and their foot.
void addPage(pugi::xml_node body);

} // namespace core::office
