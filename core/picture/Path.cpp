#include "core/picture/Path.h"

#include "core/picture/Numbers.h"
#include "core/picture/Transform.h"
#include "core/support/Result.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace core::picture {

namespace {

using Point = Picture::Point;

constexpr std::size_t mostPoints = 200'000;

/// Draws outlines as the letters of a path's data tell.
class Pen {
public:
    explicit Pen(std::string_view data) : m_numbers(data) {}

    std::vector<Picture::Outline> draw()
    {
        while (!m_numbers.atEnd()) {
            m_letter = m_numbers.letter();
            do {
                step();
                if (++m_steps > mostPoints) {
                    throw Failure({"the picture has too many points; make it simpler", {}});
                }
            } while (m_letter != 'Z' && m_letter != 'z' && m_numbers.hasNumber());
        }
        return std::move(m_outlines);
    }

private:
    bool isRelative() const { return m_letter >= 'a'; }

    double x() { return m_numbers.next() + (isRelative() ? m_at.x : 0); }
    double y() { return m_numbers.next() + (isRelative() ? m_at.y : 0); }
    Point point()
    {
        const double px = x();
        return {px, y()};
    }

    void step()
    {
        switch (m_letter & ~0x20) {
        case 'M': move(); return;
        case 'L': line(point()); return;
        case 'H': line({x(), m_at.y}); return;
        case 'V': line({m_at.x, y()}); return;
        case 'C': cubic(); return;
        case 'S': smoothCubic(); return;
        case 'Q': quadratic(); return;
        case 'T': smoothQuadratic(); return;
        case 'A': arc(); return;
        case 'Z': close(); return;
        default:
            throw Failure(
                {std::string("a path has a letter that is none of its: '") + m_letter + "'", {}});
        }
    }

    void move()
    {
        m_at = m_start = point();
        m_outlines.push_back({{m_at}, false});
        m_control.reset();
        // More pairs of numbers are lines.
        m_letter = m_letter == 'm' ? 'l' : 'L';
    }

    Picture::Outline& outline()
    {
        if (m_outlines.empty() || m_outlines.back().closed) {
            m_outlines.push_back({{m_at}, false});
        }
        return m_outlines.back();
    }

    void curve(Point first, Point second, Point end)
    {
        auto& points = outline().points;
        points.insert(points.end(), {first, second, end});
        m_at = end;
    }

    void line(Point end)
    {
        curve(m_at, end, end);
        m_control.reset();
    }

    void cubic()
    {
        const Point first = point();
        const Point second = point();
        curve(first, second, point());
        m_control = second;
        m_controlIsCubic = true;
    }

    Point reflected(bool cubic) const
    {
        if (!m_control || m_controlIsCubic != cubic) {
            return m_at;
        }
        return {2 * m_at.x - m_control->x, 2 * m_at.y - m_control->y};
    }

    void smoothCubic()
    {
        const Point first = reflected(true);
        const Point second = point();
        curve(first, second, point());
        m_control = second;
        m_controlIsCubic = true;
    }

    void quadraticTo(Point control, Point end)
    {
        const auto between = [&](Point from) {
            return Point{from.x + (control.x - from.x) * 2 / 3,
                         from.y + (control.y - from.y) * 2 / 3};
        };
        curve(between(m_at), between(end), end);
        m_control = control;
        m_controlIsCubic = false;
    }

    void quadratic()
    {
        const Point control = point();
        quadraticTo(control, point());
    }

    void smoothQuadratic()
    {
        const Point control = reflected(false);
        quadraticTo(control, point());
    }

    /// As SVG 2, appendix B.2.4, tells: from end points to the centre, then quarter by quarter.
    void arc()
    {
        double rx = std::abs(m_numbers.next());
        double ry = std::abs(m_numbers.next());
        const double turn = m_numbers.next() * std::acos(-1.0) / 180;
        const bool large = m_numbers.flag();
        const bool sweep = m_numbers.flag();
        const Point end = point();
        if (rx == 0 || ry == 0 || (end.x == m_at.x && end.y == m_at.y)) {
            line(end);
            return;
        }
        const double cosine = std::cos(turn);
        const double sine = std::sin(turn);
        const double dx = (m_at.x - end.x) / 2;
        const double dy = (m_at.y - end.y) / 2;
        const double px = cosine * dx + sine * dy;
        const double py = -sine * dx + cosine * dy;
        const double excess = px * px / (rx * rx) + py * py / (ry * ry);
        if (excess > 1) {
            rx *= std::sqrt(excess);
            ry *= std::sqrt(excess);
        }
        const double under = rx * rx * py * py + ry * ry * px * px;
        const double root = std::sqrt(std::max(0.0, (rx * rx * ry * ry - under) / under)) *
                            (large == sweep ? -1 : 1);
        const double ccx = root * rx * py / ry;
        const double ccy = -root * ry * px / rx;
        const Transform place{cosine,
                              sine,
                              -sine,
                              cosine,
                              cosine * ccx - sine * ccy + (m_at.x + end.x) / 2,
                              sine * ccx + cosine * ccy + (m_at.y + end.y) / 2};
        const double from = std::atan2((py - ccy) / ry, (px - ccx) / rx);
        double angle = std::atan2((-py - ccy) / ry, (-px - ccx) / rx) - from;
        const double circle = 2 * std::acos(-1.0);
        if (sweep && angle < 0) {
            angle += circle;
        } else if (!sweep && angle > 0) {
            angle -= circle;
        }
        pieces(from, angle, rx, ry, place);
        m_at = outline().points.back() = end;
        m_control.reset();
    }

    void pieces(double from, double angle, double rx, double ry, const Transform& place)
    {
        const int count =
            std::max(1, static_cast<int>(std::ceil(std::abs(angle) / (std::acos(-1.0) / 2))));
        const double step = angle / count;
        const double reach = 4.0 / 3 * std::tan(step / 4);
        for (int i = 0; i < count; ++i) {
            const double a = from + step * i;
            const double b = a + step;
            curve(place({rx * (std::cos(a) - reach * std::sin(a)),
                         ry * (std::sin(a) + reach * std::cos(a))}),
                  place({rx * (std::cos(b) + reach * std::sin(b)),
                         ry * (std::sin(b) - reach * std::cos(b))}),
                  place({rx * std::cos(b), ry * std::sin(b)}));
        }
    }

    void close()
    {
        if (!m_outlines.empty()) {
            m_outlines.back().closed = true;
        }
        m_at = m_start;
        m_control.reset();
    }

    Numbers m_numbers;
    char m_letter = 'M';
    std::size_t m_steps = 0;
    std::vector<Picture::Outline> m_outlines;
    Point m_at;
    Point m_start;
    std::optional<Point> m_control;
    bool m_controlIsCubic = false;
};

} // namespace

std::vector<Picture::Outline> outlinesOf(std::string_view pathData)
{
    return Pen(pathData).draw();
}

} // namespace core::picture
