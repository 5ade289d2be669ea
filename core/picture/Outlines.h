#pragma once

#include "core/document/Document.h"

#include <array>
#include <string_view>
#include <vector>

namespace core::picture {

using document::Picture;

/// x' = a x + c y + e and y' = b x + d y + f, as SVG writes it.
struct Transform {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    Picture::Point operator()(Picture::Point point) const;
    /// First `inner`, then this one.
    Transform operator*(const Transform& inner) const;
};

/// Reads numbers from the attributes of an SVG: "0,0 12.5-3e1".
class Numbers {
public:
    explicit Numbers(std::string_view text) : m_text(text) {}

    bool atEnd();
    /// Whether a number comes next, and not a letter.
    bool hasNumber();
    /// Throws Failure where no number is next.
    double next();
    /// A flag of an arc, which may stand without space before the next number.
    bool flag();
    char letter();

private:
    void skip();

    std::string_view m_text;
};

/// The outlines of a path's data. Throws Failure where it makes no sense.
std::vector<Picture::Outline> outlinesOf(std::string_view pathData);

Picture::Outline polygon(const std::vector<Picture::Point>& corners, bool closed);
Picture::Outline ellipse(double x, double y, double radiusX, double radiusY);

/// "translate(3) rotate(45)". Throws Failure for what it does not know.
Transform transformOf(std::string_view text);

} // namespace core::picture
