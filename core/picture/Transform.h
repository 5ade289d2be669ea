#pragma once

#include "core/document/Document.h"

#include <string_view>

namespace core::picture {

using document::Picture;

/// x' = a x + c y + e and y' = b x + d y + f, as SVG writes it.
struct Transform {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    Picture::Point operator()(Picture::Point point) const;
    /// First `inner`, then this one.
    Transform operator*(const Transform& inner) const;
};

/// "translate(3) rotate(45)". Throws Failure for what it does not know.
Transform transformOf(std::string_view text);

} // namespace core::picture
