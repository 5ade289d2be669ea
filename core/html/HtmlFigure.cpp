#include "core/html/HtmlFigure.h"

#include "core/document/Drawing.h"
#include "core/html/HtmlText.h"
#include "core/support/Decimal.h"
#include "core/support/XmlText.h"

#include <algorithm>
#include <cmath>

namespace core::html {

namespace {

using document::Drawing;
using document::DrawingSpace;
using Role = Drawing::Words::Role;
using Kind = Drawing::Shape::Kind;

// In points, of the text of a page: as wide as it gets, as narrow as a figure of marks is shown,
// and as narrow as screens get.
constexpr double widest = 600;
constexpr double narrowestForMarks = 456;
constexpr double narrowest = 216;

/// How wide words come out, as far as anybody can tell who does not know the reader's fonts.
class GuessedLettering : public document::Lettering {
public:
    Size measure(const document::Text& text, Role role, double /*most*/) override
    {
        const std::string words = toPlainText(text);
        const auto letters = std::count_if(words.begin(), words.end(), [](char byte) {
            return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
        });
        return {static_cast<double>(letters) * widthOfLetter(role), 1};
    }

private:
    static double widthOfLetter(Role role)
    {
        switch (role) {
        case Role::BarName:
        case Role::UnderBar: return 6;
        case Role::Segment: return 6.9;
        case Role::RowName: return 5.5;
        case Role::ColumnHead: return 5.25;
        case Role::Mark: break;
        }
        return 4;
    }
};

std::string percent(double share)
{
    return toDecimal(share * 100, 2) + "%";
}

/// Points as pixels of the web, which are smaller.
std::string pixels(double points)
{
    return toDecimal(points * 4 / 3, 2);
}

std::string_view classOf(Kind kind)
{
    switch (kind) {
    case Kind::Segment: return "segment";
    case Kind::Seam: return "seam";
    case Kind::Track: return "track";
    case Kind::Disc: return "disc";
    case Kind::Square: return "square";
    case Kind::RowRule:
    case Kind::HeadRule: break;
    }
    return "rule";
}

std::string_view classOf(Role role)
{
    switch (role) {
    case Role::BarName: return "name";
    case Role::Segment: return "inside";
    case Role::UnderBar: return "under";
    case Role::RowName: return "label";
    case Role::ColumnHead: return "head";
    case Role::Mark: break;
    }
    return "inside mark";
}

std::string rectangle(const Drawing::Shape& shape, const std::string& x, const std::string& width)
{
    const double height = shape.bottom - shape.top;
    const std::string radius = shape.kind == Kind::Disc     ? pixels(height / 2)
                               : shape.kind == Kind::Square ? "2"
                                                            : "";
    return "<rect" +
           attribute("class",
                     std::string(classOf(shape.kind)) + " " + std::string(toWord(shape.tone))) +
           attribute("x", x) + attribute("y", pixels(shape.top)) + attribute("width", width) +
           attribute("height", pixels(height)) + attribute("rx", radius) + "/>";
}

/// What is so many points wide keeps its size on any screen, beside a place that moves.
std::string drawn(const Drawing::Shape& shape)
{
    if (shape.left.share == shape.right.share) {
        return "<svg overflow=\"visible\" x=\"" + percent(shape.left.share) + "\">" +
               rectangle(shape, pixels(shape.left.points),
                         pixels(shape.right.points - shape.left.points)) +
               "</svg>\n";
    }
    return rectangle(shape, percent(shape.left.share),
                     percent(shape.right.share - shape.left.share)) +
           "\n";
}

std::string drawn(const Drawing::Words& words)
{
    const bool mayBeHidden = words.role == Role::Segment || words.role == Role::UnderBar;
    if (mayBeHidden && words.width > words.most.on(widest)) {
        // It would run out of the figure on any screen; the words below the bars say it all.
        return {};
    }
    std::string classes(classOf(words.role));
    if (words.tone != document::Tone::Neutral || words.role == Role::Segment ||
        words.role == Role::Mark) {
        classes += " " + std::string(toWord(words.tone));
    }
    if (mayBeHidden && words.width > words.most.on(narrowest)) {
        classes += " narrow";
    }
    const std::string language = words.text.empty() ? "" : words.text.front().language;
    const std::string beside = words.at.points == 0 ? "" : pixels(words.at.points);
    return "<text" + attribute("class", classes) + attribute("lang", language) +
           attribute("x", percent(words.at.share)) + attribute("dx", beside) +
           attribute("y", pixels(words.top + leadOf(words.role) / 2)) + attribute("dy", ".35em") +
           ">" + xmlEscaped(toPlainText(words.text)) + "</text>\n";
}

/// The frame of a figure around what is drawn.
std::string framed(const std::vector<Drawing>& drawings, const std::string& id,
                   const std::string& classes)
{
    if (drawings.empty()) {
        return {};
    }
    const Drawing& drawing = drawings.front();
    std::string svg;
    for (const Drawing::Shape& shape : drawing.shapes) {
        svg += drawn(shape);
    }
    for (const Drawing::Words& words : drawing.words) {
        svg += drawn(words);
    }
    return "<figure" + attribute("class", classes) + ">\n<svg role=\"img\" width=\"100%\"" +
           attribute("height", pixels(std::ceil(drawing.height))) +
           attribute("aria-labelledby", id) + ">\n<title" + attribute("id", id) + ">" +
           xmlEscaped(drawing.alternative) + "</title>\n" + svg + "</svg>\n</figure>\n";
}

} // namespace

std::string figure(const document::Matrix& matrix, const std::string& id)
{
    GuessedLettering lettering;
    return framed(drawn(matrix, DrawingSpace{narrowestForMarks}, lettering), id, "wide");
}

std::string figure(const document::Bars& bars, const std::string& id)
{
    GuessedLettering lettering;
    const DrawingSpace space{widest, DrawingSpace::BarNames::Above};
    return framed(drawn(bars, space, lettering), id, {});
}

} // namespace core::html
