#pragma once

#include "core/document/Document.h"

#include <optional>

namespace core::office {

/// A picture of bars without words, which stand beside it: two pixels a point. The same bars give
/// the same bytes. None when no bar has anything in it.
std::optional<document::Picture> barsPicture(const document::Bars& bars, double widthInPoints);

} // namespace core::office
