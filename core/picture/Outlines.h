#pragma once

#include "core/document/Document.h"

#include <vector>

namespace core::picture {

using document::Picture;

Picture::Outline polygon(const std::vector<Picture::Point>& corners, bool closed);
Picture::Outline ellipse(double x, double y, double radiusX, double radiusY);

} // namespace core::picture
