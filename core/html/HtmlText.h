#pragma once

#include "core/document/Document.h"

#include <string>
#include <string_view>

namespace core::html {

/// ` dir="rtl"` for a text that runs from right to left; nothing for others.
std::string direction(const document::Text& text);

/// Runs as phrasing content.
std::string inlined(const document::Text& text);

/// ` name="value"`, or nothing for an empty value.
std::string attribute(std::string_view name, std::string_view value);

} // namespace core::html
