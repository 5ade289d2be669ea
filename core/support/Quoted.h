#pragma once

#include <string>
#include <string_view>

namespace core {

/// Adds `text` to `out` in double quotes, as JSON and YAML read it back. Bytes that are not UTF-8
/// become U+FFFD.
void addQuoted(std::string& out, std::string_view text);

/// `text` in double quotes, by itself.
std::string inDoubleQuotes(std::string_view text);

/// `text` in double quotes for a message: cut when long, and nothing but ASCII, so that it cannot
/// steer a terminal.
std::string inQuotes(std::string_view text);

} // namespace core
