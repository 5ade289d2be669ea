#pragma once

#include <string_view>

namespace core::document {

/// Whether writers make a link of `address`: a web page or a mail address. Anything else,
/// "javascript:" above all, stays text.
bool mayLink(std::string_view address);

} // namespace core::document
