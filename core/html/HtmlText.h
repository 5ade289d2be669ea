#pragma once

#include "core/document/Document.h"

#include <string>
#include <string_view>

namespace core::html {

/// `text` with the characters that mean something in HTML written as references, for text and for
/// attributes in double quotes.
std::string escaped(std::string_view text);

/// ` dir="rtl"` for a text that runs from right to left; nothing for others.
std::string direction(const document::Text& text);

/// Runs as phrasing content.
std::string inlined(const document::Text& text);

/// The class of a tone: "caution".
std::string_view className(document::Tone tone);

/// "#1d70b8".
std::string hex(unsigned rgb);

/// ` name="value"`, or nothing for an empty value.
std::string attribute(std::string_view name, std::string_view value);

} // namespace core::html
