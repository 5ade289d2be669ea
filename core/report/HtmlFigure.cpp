#include "core/report/HtmlFigure.h"

#include "core/report/HtmlText.h"

#include <cmath>

namespace core::html {

namespace {

constexpr int labelHeight = 22;
constexpr int barHeight = 28;
constexpr int barSpacing = 10;
/// Of the width, for each letter of a label: what a letter takes on a narrow screen, where labels
/// that are wider than their segment are not shown.
constexpr double percentPerLetter = 3.2;

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
    std::string svg =
        "<text x=\"0\" y=\"" + std::to_string(top + 16) + "\">" + escaped(bar.label) + "</text>\n";
    const double sum = total(bar);
    double before = 0;
    for (const auto& segment : bar.segments) {
        const double share = segment.count / sum;
        const bool narrow =
            share * 100 < percentPerLetter * static_cast<double>(segment.label.size());
        const std::string y = std::to_string(top + labelHeight);
        svg += "<g" + attribute("class", className(segment.tone)) + "><rect x=\"" +
               percent(before) + "\" y=\"" + y + "\" width=\"" + percent(share) + "\" height=\"" +
               std::to_string(barHeight) + "\"/><text class=\"inside" + (narrow ? " narrow" : "") +
               "\" x=\"" + percent(before + share / 2) + "\" y=\"" +
               std::to_string(top + labelHeight + 19) + "\">" + escaped(segment.label) +
               "</text></g>\n";
        before += share;
    }
    return svg;
}

} // namespace

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
    return "<figure>\n<svg role=\"img\" width=\"100%\" height=\"" + std::to_string(top) + "\"" +
           attribute("aria-labelledby", id) + ">\n<title" + attribute("id", id) + ">" +
           escaped(bars.alternative) + "</title>\n" + svg + "</svg>\n</figure>\n";
}

} // namespace core::html
