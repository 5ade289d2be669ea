#include "core/picture/Outlines.h"

#include "core/support/Result.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace core::picture {

namespace {

using Point = Picture::Point;

constexpr std::size_t mostPoints = 200'000;

/// How far the control points of a Bézier curve stand off for a quarter of a circle.
constexpr double kappa = 0.5522847498;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',';
}

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

Point Transform::operator()(Point point) const
{
    return {a * point.x + c * point.y + e, b * point.x + d * point.y + f};
}

Transform Transform::operator*(const Transform& inner) const
{
    return {a * inner.a + c * inner.b,     b * inner.a + d * inner.b,
            a * inner.c + c * inner.d,     b * inner.c + d * inner.d,
            a * inner.e + c * inner.f + e, b * inner.e + d * inner.f + f};
}

void Numbers::skip()
{
    while (!m_text.empty() && isSpace(m_text.front())) {
        m_text.remove_prefix(1);
    }
}

bool Numbers::atEnd()
{
    skip();
    return m_text.empty();
}

bool Numbers::hasNumber()
{
    skip();
    return !m_text.empty() &&
           std::string_view("+-.0123456789").find(m_text.front()) != std::string_view::npos;
}

double Numbers::next()
{
    skip();
    if (m_text.starts_with('+')) {
        m_text.remove_prefix(1);
    }
    double number = 0;
    const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), number);
    if (error != std::errc{} || !std::isfinite(number) || std::abs(number) > 1e7) {
        throw Failure({"a number was expected at '" + std::string(m_text.substr(0, 20)) + "'", {}});
    }
    m_text.remove_prefix(static_cast<std::size_t>(end - m_text.data()));
    return number;
}

bool Numbers::flag()
{
    skip();
    if (!m_text.starts_with('0') && !m_text.starts_with('1')) {
        throw Failure({"an arc lacks a flag", {}});
    }
    const bool set = m_text.front() == '1';
    m_text.remove_prefix(1);
    return set;
}

char Numbers::letter()
{
    skip();
    if (m_text.empty()) {
        return '\0';
    }
    const char letter = m_text.front();
    m_text.remove_prefix(1);
    return letter;
}

std::vector<Picture::Outline> outlinesOf(std::string_view pathData)
{
    return Pen(pathData).draw();
}

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

Transform transformOf(std::string_view text)
{
    Transform all;
    while (true) {
        const auto start = text.find_first_not_of(" \t\r\n,");
        if (start == std::string_view::npos) {
            return all;
        }
        const auto open = text.find('(', start);
        const auto close = text.find(')', start);
        if (open == std::string_view::npos || close == std::string_view::npos || close < open) {
            throw Failure(
                {"a transform was expected at '" + std::string(text.substr(0, 20)) + "'", {}});
        }
        const std::string_view name = text.substr(start, open - start);
        Numbers numbers(text.substr(open + 1, close - open - 1));
        const auto orElse = [&](double other) { return numbers.atEnd() ? other : numbers.next(); };
        Transform one;
        if (name == "translate") {
            one.e = numbers.next();
            one.f = orElse(0);
        } else if (name == "scale") {
            one.a = numbers.next();
            one.d = orElse(one.a);
        } else if (name == "rotate") {
            const double angle = numbers.next() * std::acos(-1.0) / 180;
            const double x = orElse(0);
            const double y = orElse(0);
            const Transform turn{
                std::cos(angle), std::sin(angle), -std::sin(angle), std::cos(angle), 0, 0};
            one = Transform{1, 0, 0, 1, x, y} * turn * Transform{1, 0, 0, 1, -x, -y};
        } else if (name == "matrix") {
            for (double* part : {&one.a, &one.b, &one.c, &one.d, &one.e, &one.f}) {
                *part = numbers.next();
            }
        } else {
            throw Failure({"the transform '" + std::string(name) + "' is not read", {}});
        }
        all = all * one;
        text.remove_prefix(close + 1);
    }
}

} // namespace core::picture
