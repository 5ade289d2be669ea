#pragma once

#include <string>
#include <string_view>

namespace core {

/// `text` as XML and HTML hold it between elements and in attributes: printable, with the
/// characters that mean something there as references.
std::string xmlEscaped(std::string_view text);

} // namespace core
