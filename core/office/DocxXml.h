#pragma once

#include <pugixml.hpp>

#include <string>

namespace core::office {

/// The outermost element of a part, with the names that parts use.
pugi::xml_node addRoot(pugi::xml_document& xml, const char* name);

/// A part as it stands in the file.
std::string written(const pugi::xml_document& xml);

/// Appends an element with one attribute.
pugi::xml_node addElement(pugi::xml_node parent, const char* name, const char* attribute,
                          const std::string& value);

} // namespace core::office
