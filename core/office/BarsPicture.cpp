#include "core/office/BarsPicture.h"

#include "core/document/Drawing.h"
#include "core/document/Palette.h"
#include "core/picture/Png.h"

#include <algorithm>
#include <cmath>

namespace core::office {

namespace {

using document::Drawing;
using Kind = Drawing::Shape::Kind;

constexpr double pixelsPerPoint = 2;

class NoLettering : public document::Lettering {
    Size measure(const document::Text&, Drawing::Words::Role, double) override { return {}; }
};

std::size_t pixels(double points)
{
    return static_cast<std::size_t>(std::lround(points * pixelsPerPoint));
}

/// Darker than where words stand.
document::Colour colourOf(const Drawing::Shape& shape)
{
    const document::ToneColours colours = document::coloursOf(shape.tone);
    return shape.kind == Kind::Seam    ? document::palette::paper
           : shape.kind == Kind::Track ? colours.wash
                                       : colours.band;
}

void fill(document::Picture& picture, const Drawing::Shape& shape, double width)
{
    const document::Colour colour = colourOf(shape);
    const auto across = static_cast<std::size_t>(picture.width);
    for (std::size_t y = pixels(shape.top); y < pixels(shape.bottom); ++y) {
        for (std::size_t x = pixels(shape.left.on(width)); x < pixels(shape.right.on(width)); ++x) {
            char* const pixel = &picture.pixels[(y * across + x) * 3];
            pixel[0] = static_cast<char>(colour.red());
            pixel[1] = static_cast<char>(colour.green());
            pixel[2] = static_cast<char>(colour.blue());
        }
    }
}

} // namespace

std::optional<document::Picture> barsPicture(const document::Bars& bars, double widthInPoints)
{
    NoLettering lettering;
    const document::DrawingSpace space{widthInPoints, document::DrawingSpace::BarNames::NoWords};
    const std::vector<Drawing> drawings = drawn(bars, space, lettering);
    if (drawings.empty() ||
        std::none_of(drawings[0].shapes.begin(), drawings[0].shapes.end(),
                     [](const auto& shape) { return shape.kind == Kind::Segment; })) {
        return std::nullopt;
    }
    const Drawing& drawing = drawings.front();
    document::Picture picture;
    picture.width = static_cast<double>(pixels(widthInPoints));
    picture.height = static_cast<double>(pixels(drawing.height));
    picture.pixels.assign(pixels(widthInPoints) * pixels(drawing.height) * 3, '\xFF');
    for (const Drawing::Shape& shape : drawing.shapes) {
        fill(picture, shape, widthInPoints);
    }
    picture.alternative = drawing.alternative;
    picture.bytes = picture::toPng(picture);
    return picture;
}

} // namespace core::office
