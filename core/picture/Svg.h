#pragma once

#include "core/document/Document.h"

#include <string_view>

namespace core::picture {

/// The shapes of an SVG. Throws Failure when it has something else.
document::Picture readSvg(std::string_view bytes);

} // namespace core::picture
