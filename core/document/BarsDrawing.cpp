#include "core/document/Drawing.h"

#include <algorithm>

namespace core::document {

namespace {

using Across = Drawing::Across;
using Kind = Drawing::Shape::Kind;
using Role = Drawing::Words::Role;
using BarNames = DrawingSpace::BarNames;

constexpr double barHeight = 16.5;
constexpr double barGap = 12;
constexpr double nameGap = 12;     ///< Between a name and its bar beside it.
constexpr double leastName = 48;   ///< The width of names beside bars.
constexpr double nameShare = 0.25; ///< Of the width at most.
constexpr double labelMargin = 4;  ///< What a segment needs beside its label.
/// A hair of paper between segments, so that their edges show without colour.
constexpr double seam = 0.75;
constexpr double unlimited = std::numeric_limits<double>::infinity();

double total(const Bars::Bar& bar)
{
    double sum = 0;
    for (const Bars::Segment& segment : bar.segments) {
        sum += std::max(segment.count, 0.0);
    }
    return sum;
}

Text labelOf(const Bars::Segment& segment)
{
    Text label = plain(segment.label);
    for (Run& run : label) {
        run.language = segment.language;
    }
    return label;
}

/// The figures in words, for when nobody wrote better ones.
std::string alternativeOf(const Bars& bars)
{
    std::string words = bars.alternative;
    if (!words.empty()) {
        return words;
    }
    for (const auto& bar : bars.bars) {
        words += (words.empty() ? "" : " ") + bar.label + ":";
        for (const auto& segment : bar.segments) {
            words += (words.ends_with(':') ? " " : ", ") + segment.label;
        }
        words += ".";
    }
    return words;
}

/// Lays bar under bar.
class BarsLayout {
public:
    BarsLayout(const Bars& bars, const DrawingSpace& space, Lettering& lettering)
        : m_space(space)
        , m_lettering(lettering)
        , m_alternative(alternativeOf(bars))
        , m_nameWidth(space.barNames == BarNames::Beside ? widestName(bars) : 0)
        , m_start(m_nameWidth > 0 ? m_nameWidth + nameGap : 0)
    {
    }

    void add(const Bars::Bar& bar)
    {
        if (m_drawings.empty() || m_drawings.back().height >= m_space.tallest) {
            m_drawings.emplace_back().alternative = m_alternative;
        }
        Drawing& drawing = m_drawings.back();
        drawing.height += drawing.height > 0 ? barGap : 0;
        const double top = addName(bar, drawing);
        const std::string crowdedOut = addSegments(bar, top, drawing);
        if (!crowdedOut.empty()) {
            addUnder(crowdedOut, drawing);
        }
    }

    std::vector<Drawing> take() && { return std::move(m_drawings); }

private:
    double widestName(const Bars& bars)
    {
        double widest = 0;
        for (const Bars::Bar& bar : bars.bars) {
            widest = std::max(
                widest,
                m_lettering.measure(plain(bar.label), Role::BarName, m_space.width * nameShare)
                    .width);
        }
        return widest > 0 ? std::max(widest + 1, leastName) : 0;
    }

    /// A place on the bars, 0 for their start and 1 for their end.
    Across onBar(double share) const { return {share, m_start * (1 - share)}; }

    /// Makes room for the bar and its name. Returns the bar's upper edge.
    double addName(const Bars::Bar& bar, Drawing& drawing)
    {
        const double top = drawing.height;
        if (m_space.barNames == BarNames::NoWords) {
            drawing.height += barHeight;
            return top;
        }
        const bool beside = m_space.barNames == BarNames::Beside;
        const Across most = beside ? Across{0, m_nameWidth} : Across{1, 0};
        Text name = plain(bar.label);
        const auto size = m_lettering.measure(name, Role::BarName, most.on(m_space.width));
        const double nameHeight = name.empty() ? 0 : size.lines * leadOf(Role::BarName);
        const double height = beside ? std::max(nameHeight, barHeight) : nameHeight + barHeight;
        const double inset = beside ? (height - nameHeight) / 2 : 0;
        drawing.words.push_back({std::move(name),
                                 Role::BarName,
                                 {},
                                 false,
                                 most,
                                 top + inset,
                                 size.width,
                                 Tone::Neutral});
        drawing.height += height;
        return top + (beside ? (height - barHeight) / 2 : nameHeight);
    }

    /// Returns the labels that are wider than their segments.
    std::string addSegments(const Bars::Bar& bar, double top, Drawing& drawing)
    {
        const double sum = total(bar);
        const double bottom = top + barHeight;
        if (sum <= 0) {
            drawing.shapes.push_back({Kind::Track, onBar(0), onBar(1), top, bottom, Tone::Neutral});
            return {};
        }
        std::string crowdedOut;
        std::vector<Drawing::Shape> seams; // They stand on what they part.
        double before = 0;
        for (const Bars::Segment& segment : bar.segments) {
            if (segment.count <= 0) {
                continue;
            }
            const double after = before + segment.count / sum;
            drawing.shapes.push_back(
                {Kind::Segment, onBar(before), onBar(after), top, bottom, segment.tone});
            if (before > 0) {
                const Across right = onBar(before);
                seams.push_back({Kind::Seam,
                                 {right.share, right.points - seam},
                                 right,
                                 top,
                                 bottom,
                                 Tone::Neutral});
            }
            if (m_space.barNames != BarNames::NoWords &&
                !addLabel(segment, before, after, top, drawing)) {
                crowdedOut += (crowdedOut.empty() ? "" : " · ") + segment.label;
            }
            before = after;
        }
        drawing.shapes.insert(drawing.shapes.end(), seams.begin(), seams.end());
        return crowdedOut;
    }

    bool addLabel(const Bars::Segment& segment, double from, double to, double top,
                  Drawing& drawing)
    {
        Text label = labelOf(segment);
        const auto size = m_lettering.measure(label, Role::Segment, unlimited);
        const Across most{to - from, -m_start * (to - from)};
        if (size.lines > 1 || size.width + labelMargin > most.on(m_space.width)) {
            return false;
        }
        drawing.words.push_back({std::move(label), Role::Segment, onBar((from + to) / 2), true,
                                 most, top + (barHeight - leadOf(Role::Segment)) / 2, size.width,
                                 segment.tone});
        return true;
    }

    void addUnder(const std::string& labels, Drawing& drawing)
    {
        constexpr double gap = 1;
        Text text = plain(labels);
        const Across most{1, -m_start};
        const auto size = m_lettering.measure(text, Role::UnderBar, most.on(m_space.width));
        drawing.words.push_back({std::move(text), Role::UnderBar, onBar(0), false, most,
                                 drawing.height + gap, size.width, Tone::Neutral});
        drawing.height += size.lines * leadOf(Role::UnderBar) + gap;
    }

    const DrawingSpace& m_space;
    Lettering& m_lettering;
    std::string m_alternative;
    double m_nameWidth;
    double m_start; ///< Of the bars.
    std::vector<Drawing> m_drawings;
};

} // namespace

std::vector<Drawing> drawn(const Bars& bars, const DrawingSpace& space, Lettering& lettering)
{
    BarsLayout layout(bars, space, lettering);
    for (const Bars::Bar& bar : bars.bars) {
        layout.add(bar);
    }
    return std::move(layout).take();
}

} // namespace core::document
