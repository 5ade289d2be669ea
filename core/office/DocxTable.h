#pragma once

#include "core/document/Document.h"

#include <pugixml.hpp>

#include <string>
#include <vector>

namespace core::office {

/// The widths of the columns, in twentieths of a point: as the table shares its width out, but none
/// so narrow that a date would break.
std::vector<int> columnWidths(const document::Table& table);

/// What a table says of itself before its rows; `name` is what screen readers call it.
void addTableProperties(pugi::xml_node node, const document::Table& table, std::string name);

} // namespace core::office
