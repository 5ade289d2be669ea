#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// RFC 4648, with padding, in one line.
std::string toBase64(std::string_view bytes);

/// The bytes of base64 text, which may have white space in it. Nothing when it is something else.
std::optional<std::string> fromBase64(std::string_view text);

} // namespace core
