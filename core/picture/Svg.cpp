#include "core/picture/Svg.h"

#include "core/picture/Numbers.h"
#include "core/picture/Outlines.h"
#include "core/picture/Path.h"
#include "core/picture/Transform.h"
#include "core/support/Result.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

namespace core::picture {

namespace {

constexpr int deepest = 32;
constexpr std::size_t mostShapes = 5000;

struct Paint {
    std::optional<unsigned> fill = 0U;
    std::optional<unsigned> stroke;
    double strokeWidth = 1;
    double opacity = 1;
    bool evenOdd = false;
};

[[noreturn]] void refuse(const std::string& what)
{
    throw Failure({what, {}});
}

unsigned hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return static_cast<unsigned>(c - '0');
    }
    const char lower = static_cast<char>(c | 0x20);
    if (lower >= 'a' && lower <= 'f') {
        return static_cast<unsigned>(lower - 'a') + 10;
    }
    refuse("a colour such as #1d70b8 was expected");
}

unsigned hexColour(std::string_view digits)
{
    unsigned rgb = 0;
    for (const char c : digits) {
        rgb = rgb << 4U | hexDigit(c);
        if (digits.size() == 3) {
            rgb = rgb << 4U | hexDigit(c);
        }
    }
    return rgb;
}

std::optional<unsigned> colourOf(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, unsigned>, 12> names{
        {{"black", 0x000000},
         {"white", 0xFFFFFF},
         {"red", 0xFF0000},
         {"green", 0x008000},
         {"blue", 0x0000FF},
         {"navy", 0x000080},
         {"grey", 0x808080},
         {"gray", 0x808080},
         {"yellow", 0xFFFF00},
         {"orange", 0xFFA500},
         {"purple", 0x800080},
         {"currentColor", 0x000000}}};
    if (text == "none" || text == "transparent") {
        return std::nullopt;
    }
    if (text.starts_with('#') && (text.size() == 4 || text.size() == 7)) {
        return hexColour(text.substr(1));
    }
    if (text.starts_with("rgb(")) {
        Numbers numbers(text.substr(4));
        unsigned rgb = 0;
        for (int i = 0; i < 3; ++i) {
            rgb = rgb << 8U | static_cast<unsigned>(std::clamp(numbers.next(), 0.0, 255.0));
        }
        return rgb;
    }
    const auto* const found = std::find_if(names.begin(), names.end(),
                                           [&](const auto& one) { return one.first == text; });
    if (found == names.end()) {
        refuse("the colour '" + std::string(text.substr(0, 40)) +
               "' is not read; write it as #1d70b8");
    }
    return found->second;
}

/// On white paper, as strong as `opacity` lets it.
std::optional<unsigned> faded(std::optional<unsigned> colour, double opacity)
{
    if (!colour || opacity >= 1) {
        return colour;
    }
    unsigned rgb = 0;
    for (const unsigned shift : {16U, 8U, 0U}) {
        const double part = *colour >> shift & 0xFFU;
        rgb |= static_cast<unsigned>(std::lround(255 + (part - 255) * opacity)) << shift;
    }
    return rgb;
}

std::string_view trimmedView(std::string_view text)
{
    const auto start = text.find_first_not_of(" \t\r\n");
    const auto end = text.find_last_not_of(" \t\r\n");
    return start == std::string_view::npos ? std::string_view()
                                           : text.substr(start, end - start + 1);
}

void setPaint(Paint& paint, std::string_view name, std::string_view value)
{
    if (name == "fill") {
        paint.fill = colourOf(value);
    } else if (name == "stroke") {
        paint.stroke = colourOf(value);
    } else if (name == "stroke-width") {
        paint.strokeWidth = Numbers(value).next();
    } else if (name == "fill-rule") {
        paint.evenOdd = value == "evenodd";
    } else if (name == "opacity" || name == "fill-opacity") {
        paint.opacity *= std::clamp(Numbers(value).next(), 0.0, 1.0);
    }
}

Paint paintOf(const pugi::xml_node& node, Paint paint)
{
    for (const auto& attribute : node.attributes()) {
        setPaint(paint, attribute.name(), trimmedView(attribute.value()));
    }
    std::string_view style = node.attribute("style").value();
    while (!style.empty()) {
        const auto end = std::min(style.find(';'), style.size());
        const std::string_view one = style.substr(0, end);
        if (const auto colon = one.find(':'); colon != std::string_view::npos) {
            setPaint(paint, trimmedView(one.substr(0, colon)), trimmedView(one.substr(colon + 1)));
        }
        style.remove_prefix(std::min(end + 1, style.size()));
    }
    return paint;
}

/// A length without a unit, or in px.
double length(const pugi::xml_node& node, const char* name)
{
    const std::string_view text = node.attribute(name).value();
    return text.empty() ? 0 : Numbers(text).next();
}

std::vector<Picture::Point> pointsOf(const pugi::xml_node& node)
{
    Numbers numbers(node.attribute("points").value());
    std::vector<Picture::Point> points;
    while (!numbers.atEnd()) {
        const double x = numbers.next();
        points.push_back({x, numbers.next()});
    }
    return points;
}

Picture::Outline rectangle(const pugi::xml_node& node)
{
    const double x = length(node, "x");
    const double y = length(node, "y");
    const double right = x + length(node, "width");
    const double bottom = y + length(node, "height");
    return polygon({{x, y}, {right, y}, {right, bottom}, {x, bottom}}, true);
}

/// Nothing for an element that is no shape.
std::optional<std::vector<Picture::Outline>> outlinesOf(const pugi::xml_node& node)
{
    using Outlines = std::vector<Picture::Outline>;
    const std::string_view name = node.name();
    if (name == "path") {
        return picture::outlinesOf(std::string_view(node.attribute("d").value()));
    }
    if (name == "rect") {
        return Outlines{rectangle(node)};
    }
    if (name == "circle") {
        const double radius = length(node, "r");
        return Outlines{ellipse(length(node, "cx"), length(node, "cy"), radius, radius)};
    }
    if (name == "ellipse") {
        return Outlines{ellipse(length(node, "cx"), length(node, "cy"), length(node, "rx"),
                                length(node, "ry"))};
    }
    if (name == "line") {
        return Outlines{polygon(
            {{length(node, "x1"), length(node, "y1")}, {length(node, "x2"), length(node, "y2")}},
            false)};
    }
    if (name == "polygon" || name == "polyline") {
        return Outlines{polygon(pointsOf(node), name == "polygon")};
    }
    return std::nullopt;
}

bool isOfNoMatter(std::string_view name)
{
    return name == "title" || name == "desc" || name == "metadata" || name.empty() ||
           name.find(':') != std::string_view::npos;
}

class Reader {
public:
    explicit Reader(Picture& picture) : m_picture(picture) {}

    void read(const pugi::xml_node& holder, const Paint& paint, const Transform& transform,
              int depth)
    {
        if (depth > deepest) {
            refuse("the groups of the SVG are nested too deep");
        }
        for (const pugi::xml_node& node : holder.children()) {
            if (node.type() != pugi::node_element || isOfNoMatter(node.name())) {
                continue;
            }
            const Paint own = paintOf(node, paint);
            const Transform place = transform * transformOf(node.attribute("transform").value());
            if (std::string_view(node.name()) == "g") {
                read(node, own, place, depth + 1);
            } else if (std::string_view(node.name()) == "defs" && !node.first_child()) {
                continue;
            } else if (const auto outlines = outlinesOf(node)) {
                add(*outlines, own, place);
            } else {
                refuse("the SVG has a <" + std::string(node.name()).substr(0, 40) +
                       ">, which is not read; turn it into paths of plain colours");
            }
        }
    }

private:
    void add(std::vector<Picture::Outline> outlines, const Paint& paint, const Transform& transform)
    {
        Picture::Shape shape;
        shape.fill = faded(paint.fill, paint.opacity);
        shape.stroke = faded(paint.stroke, paint.opacity);
        shape.evenOdd = paint.evenOdd;
        shape.strokeWidth =
            paint.strokeWidth *
            std::sqrt(std::abs(transform.a * transform.d - transform.b * transform.c));
        for (auto& outline : outlines) {
            std::transform(outline.points.begin(), outline.points.end(), outline.points.begin(),
                           transform);
        }
        shape.outlines = std::move(outlines);
        if (m_picture.shapes.size() == mostShapes) {
            refuse("the SVG has too many shapes; make it simpler");
        }
        if (shape.fill || shape.stroke) {
            m_picture.shapes.push_back(std::move(shape));
        }
    }

    Picture& m_picture;
};

/// Sets the size, and gives how the drawing is moved to it.
Transform frameOf(const pugi::xml_node& svg, Picture& picture)
{
    Transform move;
    if (const std::string_view box = svg.attribute("viewBox").value(); !box.empty()) {
        Numbers numbers(box);
        move.e = -numbers.next();
        move.f = -numbers.next();
        picture.width = numbers.next();
        picture.height = numbers.next();
    } else {
        picture.width = length(svg, "width");
        picture.height = length(svg, "height");
    }
    if (!(picture.width > 0) || !(picture.height > 0)) {
        refuse("the SVG has no size; give it a viewBox");
    }
    return move;
}

} // namespace

document::Picture readSvg(std::string_view bytes)
{
    pugi::xml_document xml;
    const auto parsed = xml.load_buffer(bytes.data(), bytes.size());
    const pugi::xml_node svg = xml.child("svg");
    if (!parsed || !svg) {
        refuse("the picture is neither a PNG nor an SVG");
    }
    Picture picture;
    const Transform frame = frameOf(svg, picture);
    Reader(picture).read(svg, paintOf(svg, {}), frame, 0);
    if (picture.shapes.empty()) {
        refuse("the SVG shows nothing");
    }
    picture.mediaType = "image/svg+xml";
    picture.bytes = bytes;
    return picture;
}

} // namespace core::picture
