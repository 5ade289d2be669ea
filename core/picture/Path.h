#pragma once

#include "core/document/Document.h"

#include <string_view>
#include <vector>

namespace core::picture {

/// The outlines of the data of an SVG path. Throws Failure where it makes no sense.
std::vector<document::Picture::Outline> outlinesOf(std::string_view pathData);

} // namespace core::picture
