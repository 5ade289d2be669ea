#pragma once

#include <string>
#include <string_view>

namespace core {

/// `text` in double quotes, as YAML reads it back. It is UTF-8.
std::string yamlQuoted(std::string_view text);

} // namespace core
