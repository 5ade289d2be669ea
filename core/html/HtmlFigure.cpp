#include "core/html/HtmlFigure.h"

#include "core/html/HtmlText.h"

#include <algorithm>
#include <cmath>

namespace core::html {

namespace {

constexpr int labelHeight = 22;
constexpr int barHeight = 28;
constexpr int barSpacing = 10;
/// Of the width, for each letter of a label: what a letter takes on a narrow screen, where labels
/// that are wider than their segment are not shown.
constexpr double percentPerLetter = 3.2;
/// The same on the widest page. A label that does not fit even there is left to the words below.
constexpr double percentPerLetterAtMost = 1.15;

double total(const document::Bars::Bar& bar)
{
    double sum = 0;
    for (const auto& segment : bar.segments) {
        sum += segment.count;
    }
    return sum;
}

/// "71.43%", the same on every locale.
std::string percent(double share)
{
    const auto hundredths = static_cast<long>(std::lround(share * 10000));
    std::string cents = std::to_string(hundredths % 100);
    if (cents.size() < 2) {
        cents.insert(0, "0");
    }
    return std::to_string(hundredths / 100) + "." + cents + "%";
}

std::string drawn(const document::Bars::Bar& bar, int top)
{
    std::string svg = "<text x=\"0\" y=\"" + std::to_string(top + 16) + "\">" +
                      xmlEscaped(bar.label) + "</text>\n";
    const double sum = total(bar);
    double before = 0;
    for (const auto& segment : bar.segments) {
        const double share = segment.count / sum;
        const auto letters = static_cast<double>(segment.label.size());
        const bool fits = share * 100 >= percentPerLetterAtMost * letters;
        const bool narrow = share * 100 < percentPerLetter * letters;
        const std::string y = std::to_string(top + labelHeight);
        svg += "<g" + attribute("class", toWord(segment.tone)) + "><rect x=\"" + percent(before) +
               "\" y=\"" + y + "\" width=\"" + percent(share) + "\" height=\"" +
               std::to_string(barHeight) + "\"/>";
        if (fits) {
            svg += std::string("<text class=\"inside") + (narrow ? " narrow" : "") + "\"" +
                   attribute("lang", segment.language) + " x=\"" + percent(before + share / 2) +
                   "\" y=\"" + std::to_string(top + labelHeight + 19) + "\">" +
                   xmlEscaped(segment.label) + "</text>";
        }
        svg += "</g>\n";
        before += share;
    }
    return svg;
}

/// The frame of a figure around what is drawn.
std::string framed(const std::string& drawing, int height, const std::string& alternative,
                   const std::string& id, const std::string& classes = {})
{
    return "<figure" + attribute("class", classes) +
           ">\n<svg role=\"img\" width=\"100%\" height=\"" + std::to_string(height) + "\"" +
           attribute("aria-labelledby", id) + ">\n<title" + attribute("id", id) + ">" +
           xmlEscaped(alternative) + "</title>\n" + drawing + "</svg>\n</figure>\n";
}

constexpr int markSize = 18;
constexpr int markGap = 2;
constexpr int mostInLine = 66; ///< The width of marks beside each other, which any column has.
constexpr int rowPadding = 5;
constexpr double labelShare = 0.3; ///< Of the width.

using Marks = std::vector<document::Matrix::Mark>;

/// Round or square for a letter or two, longer for more.
int widthOf(const document::Matrix::Mark& mark)
{
    constexpr int perLetter = 7;
    const auto letters = std::count_if(mark.label.begin(), mark.label.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    });
    return std::max(markSize, static_cast<int>(letters) * perLetter + 4);
}

int widthOf(const Marks& line)
{
    int width = -markGap;
    for (const auto& mark : line) {
        width += markGap + widthOf(mark);
    }
    return width;
}

/// The marks of a cell in lines.
std::vector<Marks> linesOf(const Marks& cell)
{
    std::vector<Marks> lines;
    for (const auto& mark : cell) {
        if (lines.empty() || widthOf(lines.back()) + markGap + widthOf(mark) > mostInLine) {
            lines.emplace_back();
        }
        lines.back().push_back(mark);
    }
    return lines;
}

std::string drawn(const document::Matrix::Mark& mark, int x, int y)
{
    const bool isDisc = mark.shape == document::Matrix::Mark::Shape::Disc;
    const int width = widthOf(mark);
    return "<g" + attribute("class", toWord(mark.tone)) + "><rect class=\"" +
           (isDisc ? "disc" : "square") + "\" x=\"" + std::to_string(x) + "\" y=\"" +
           std::to_string(y) + "\" width=\"" + std::to_string(width) + "\" height=\"" +
           std::to_string(markSize) + "\" rx=\"" + (isDisc ? std::to_string(markSize / 2) : "2") +
           "\"/><text class=\"inside mark\" x=\"" + std::to_string(x + width / 2) + "\" y=\"" +
           std::to_string(y + 13) + "\">" + xmlEscaped(mark.label) + "</text></g>";
}

/// The marks of one cell around a place on the width; they keep their size on any screen.
std::string drawn(const Marks& cell, double place, int top)
{
    if (cell.empty()) {
        return {};
    }
    std::string svg =
        "<svg overflow=\"visible\" x=\"" + percent(place) + "\" y=\"" + std::to_string(top) + "\">";
    int y = 0;
    for (const Marks& line : linesOf(cell)) {
        int x = -widthOf(line) / 2;
        for (const auto& mark : line) {
            svg += drawn(mark, x, y);
            x += widthOf(mark) + markGap;
        }
        y += markSize + markGap;
    }
    return svg + "</svg>\n";
}

int heightOf(const document::Matrix::Row& row)
{
    std::size_t lines = 1;
    for (const auto& cell : row.cells) {
        lines = std::max(lines, linesOf(cell).size());
    }
    return static_cast<int>(lines) * (markSize + markGap) + 2 * rowPadding;
}

} // namespace

std::string figure(const document::Matrix& matrix, const std::string& id)
{
    const auto placeOf = [&](std::size_t column) {
        return labelShare + (1 - labelShare) * (static_cast<double>(column) + 0.5) /
                                static_cast<double>(matrix.columns.size());
    };
    std::string svg;
    for (std::size_t i = 0; i < matrix.columns.size(); ++i) {
        const document::Run& head = matrix.columns[i];
        svg += "<text class=\"head\"" + attribute("lang", head.language) + " x=\"" +
               percent(placeOf(i)) + "\" y=\"15\">" + xmlEscaped(head.text) + "</text>\n";
    }
    int top = labelHeight;
    for (const auto& row : matrix.rows) {
        const int height = heightOf(row);
        svg += "<text class=\"label\" x=\"0\" y=\"" + std::to_string(top + height / 2 + 5) + "\">" +
               xmlEscaped(row.label) + "</text>\n";
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            svg += drawn(row.cells[i], placeOf(i), top + rowPadding);
        }
        top += height;
    }
    return framed(svg, top, matrix.alternative, id, "wide");
}

std::string figure(const document::Bars& bars, const std::string& id)
{
    constexpr int step = labelHeight + barHeight + barSpacing;
    std::string svg;
    int top = 0;
    for (const auto& bar : bars.bars) {
        if (total(bar) > 0) {
            svg += drawn(bar, top);
            top += step;
        }
    }
    return framed(svg, top, bars.alternative, id);
}

} // namespace core::html
