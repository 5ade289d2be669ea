#include "core/picture/Transform.h"

#include "core/picture/Numbers.h"
#include "core/support/Result.h"

#include <cmath>
#include <string>

namespace core::picture {

Picture::Point Transform::operator()(Picture::Point point) const
{
    return {a * point.x + c * point.y + e, b * point.x + d * point.y + f};
}

Transform Transform::operator*(const Transform& inner) const
{
    return {a * inner.a + c * inner.b,     b * inner.a + d * inner.b,
            a * inner.c + c * inner.d,     b * inner.c + d * inner.d,
            a * inner.e + c * inner.f + e, b * inner.e + d * inner.f + f};
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
