#pragma once

#include "core/document/Document.h"
#include "core/office/BarsPicture.h"

#include <pugixml.hpp>

#include <string>

namespace core::office {

/// A4 without margins of 2 cm, in twentieths of a point.
inline constexpr int textWidth = 9638;

/// A picture in line with the text of `paragraph`, as wide as the page. `number` is its place among
/// the pictures, from 1 on.
void addPicture(pugi::xml_node paragraph, const BarsPicture& picture, std::size_t number,
                const std::string& alternative);

/// The band and the wash of a callout, for the properties of a paragraph in it.
void addBox(pugi::xml_node properties, document::Tone tone);

/// The size of the pages, their margins and their foot.
void addPage(pugi::xml_node body);

} // namespace core::office
