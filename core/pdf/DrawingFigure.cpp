#include "core/pdf/DrawingFigure.h"

#include "core/document/Drawing.h"

#include <algorithm>

namespace core::pdf {

namespace {

using document::Drawing;

/// More rows go on in a second figure, because one figure stands on one page.
constexpr double tallestFigure = 0.6 * (stylesheet::bottom - stylesheet::top);

class FontLettering : public document::Lettering {
public:
    FontLettering(const ContentArea& area, FontSet& fonts) : m_area(area), m_fonts(fonts) {}

    Size measure(const document::Text& text, Drawing::Words::Role role, double most) override
    {
        const auto lines = layOut(text, stylesheet::inDrawing(role, {}), m_area.language,
                                  std::min(most, stylesheet::pageWidth), m_fonts);
        return {widthOf(lines), static_cast<int>(lines.size())};
    }

private:
    const ContentArea& m_area;
    FontSet& m_fonts;
};

void addShape(const Drawing::Shape& shape, double width, Figure& figure)
{
    using Kind = Drawing::Shape::Kind;
    const document::ToneColours colours = document::coloursOf(shape.tone);
    const Box box{shape.left.on(width), shape.top, shape.right.on(width), shape.bottom};
    const auto add = [&](document::Colour colour) { figure.rectangles.push_back({box, colour}); };
    // A mark has an edge in the dark colour, because its tint alone is too pale to be made out.
    const auto addMark = [&](document::Colour inside, double radius, double innerRadius) {
        constexpr double edge = 1;
        figure.rectangles.push_back({box, colours.dark, radius});
        figure.rectangles.push_back(
            {{box.left + edge, box.top + edge, box.right - edge, box.bottom - edge},
             inside,
             innerRadius});
    };
    const double half = (box.bottom - box.top) / 2;
    switch (shape.kind) {
    case Kind::Segment: return add(colours.tint);
    case Kind::Seam: return add(document::palette::paper);
    case Kind::Track: return add(colours.wash);
    case Kind::Disc: return addMark(document::palette::paper, half, half - 1);
    case Kind::Square: return addMark(colours.tint, 2, 2);
    case Kind::RowRule: return add(document::palette::hairline);
    case Kind::HeadRule: return add(document::palette::rule);
    }
}

void addWords(const Drawing::Words& words, const ContentArea& area, Figure& figure, Flow& flow)
{
    TextBlock& text = flow.layText(words.text, stylesheet::inDrawing(words.role, words.tone), area,
                                   words.most.on(area.width()), figure.element);
    const double inset = words.centred ? widthOf(text.lines) / 2 : 0;
    figure.words.push_back({&text, words.at.on(area.width()) - inset, words.top});
}

void compose(const Drawing& drawing, const ContentArea& area, Flow& flow)
{
    Figure& figure = flow.newFigure(drawing.alternative, area);
    figure.right = area.right;
    figure.height = drawing.height;
    for (const Drawing::Shape& shape : drawing.shapes) {
        addShape(shape, area.width(), figure);
    }
    for (const Drawing::Words& words : drawing.words) {
        addWords(words, area, figure, flow);
    }
    flow.add(figure, area);
}

template <typename Figures>
void composeAll(const Figures& figures, const ContentArea& area, Flow& flow)
{
    FontLettering lettering(area, flow.fonts());
    const document::DrawingSpace space{area.width(), document::DrawingSpace::BarNames::Beside,
                                       tallestFigure};
    for (const Drawing& drawing : drawn(figures, space, lettering)) {
        compose(drawing, area, flow);
    }
}

} // namespace

void composeDrawings(const document::Bars& bars, const ContentArea& area, Flow& flow)
{
    composeAll(bars, area, flow);
}

void composeDrawings(const document::Matrix& matrix, const ContentArea& area, Flow& flow)
{
    composeAll(matrix, area, flow);
}

} // namespace core::pdf
