#include "core/picture/Outlines.h"

namespace core::picture {

using Point = Picture::Point;

namespace {

/// How far the control points of a Bézier curve stand off for a quarter of a circle.
constexpr double kappa = 0.5522847498;

} // namespace

Picture::Outline polygon(const std::vector<Point>& corners, bool closed)
{
    Picture::Outline outline;
    outline.closed = closed;
    for (const Point& corner : corners) {
        if (outline.points.empty()) {
            outline.points.push_back(corner);
        } else {
            const Point last = outline.points.back();
            outline.points.insert(outline.points.end(), {last, corner, corner});
        }
    }
    return outline;
}

Picture::Outline ellipse(double x, double y, double rx, double ry)
{
    const double kx = rx * kappa;
    const double ky = ry * kappa;
    return {{{x + rx, y},
             {x + rx, y + ky},
             {x + kx, y + ry},
             {x, y + ry},
             {x - kx, y + ry},
             {x - rx, y + ky},
             {x - rx, y},
             {x - rx, y - ky},
             {x - kx, y - ry},
             {x, y - ry},
             {x + kx, y - ry},
             {x + rx, y - ky},
             {x + rx, y}},
            true};
}

} // namespace core::picture
