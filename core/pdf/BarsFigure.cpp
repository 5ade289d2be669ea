#include "core/pdf/BarsFigure.h"

#include <algorithm>

namespace core::pdf {

namespace {

using document::Bars;

/// More bars go on in a second figure, because one figure stands on one page.
constexpr double tallestFigure = 0.6 * (stylesheet::bottom - stylesheet::top);
/// A hair of paper between segments, so that their edges show without colour.
constexpr double seam = 0.75;

/// Draws into one figure, bar under bar.
class BarsPainter {
public:
    BarsPainter(Figure& figure, double labelWidth, const ContentArea& area, Flow& flow)
        : m_figure(figure)
        , m_labelWidth(labelWidth)
        , m_area(area)
        , m_flow(flow)
    {
    }

    void add(const Bars::Bar& bar)
    {
        if (m_figure.height > 0) {
            m_figure.height += stylesheet::barGap;
        }
        const TextStyle style = stylesheet::paragraph(document::Paragraph::Role::Body);
        TextBlock& label = lay(bar.label, style, m_labelWidth);
        const double labelHeight = static_cast<double>(label.lines.size()) * style.lead;
        const double height = std::max(labelHeight, stylesheet::barHeight);
        m_figure.words.push_back({&label, 0, m_figure.height + (height - labelHeight) / 2});

        const double top = m_figure.height + (height - stylesheet::barHeight) / 2;
        const std::string crowdedOut = addSegments(bar, top);
        m_figure.height += height;
        if (!crowdedOut.empty()) {
            addUnder(crowdedOut);
        }
    }

private:
    TextBlock& lay(const std::string& text, const TextStyle& style, double width)
    {
        return m_flow.layText(document::plain(text), style, m_area, width, m_figure.element);
    }

    double trackStart() const { return m_labelWidth > 0 ? m_labelWidth + 12 : 0; }

    /// Returns the labels that are wider than their segments.
    std::string addSegments(const Bars::Bar& bar, double top)
    {
        double total = 0;
        for (const auto& segment : bar.segments) {
            total += std::max(segment.count, 0.0);
        }
        const double right = m_area.width();
        std::string crowdedOut;
        if (total <= 0) {
            m_figure.rectangles.push_back({{trackStart(), top, right, top + stylesheet::barHeight},
                                           coloursOf(document::Tone::Neutral).wash});
        }
        double x = trackStart();
        for (const auto& segment : bar.segments) {
            if (segment.count <= 0 || total <= 0) {
                continue;
            }
            const double width = (right - trackStart()) * segment.count / total;
            const Box box{x, top, std::min(right, x + width - seam), top + stylesheet::barHeight};
            m_figure.rectangles.push_back({box, coloursOf(segment.tone).tint});
            if (!addSegmentLabel(segment, box)) {
                crowdedOut += (crowdedOut.empty() ? "" : " · ") + segment.label;
            }
            x += width;
        }
        return crowdedOut;
    }

    bool addSegmentLabel(const Bars::Segment& segment, const Box& box)
    {
        TextStyle style = stylesheet::segment();
        style.colour = coloursOf(segment.tone).dark;
        document::Text words = document::plain(segment.label);
        for (document::Run& run : words) {
            run.language = segment.language;
        }
        TextBlock& label =
            m_flow.layText(words, style, m_area, stylesheet::pageWidth, m_figure.element);
        const double width = widthOf(label.lines);
        if (label.lines.size() > 1 || width + 4 > box.right - box.left) {
            return false;
        }
        m_figure.words.push_back({&label, (box.left + box.right - width) / 2,
                                  box.top + (stylesheet::barHeight - style.lead) / 2});
        return true;
    }

    void addUnder(const std::string& labels)
    {
        TextStyle style = stylesheet::segment();
        style.strong = false;
        style.colour = document::palette::quiet;
        TextBlock& text = lay(labels, style, m_area.width() - trackStart());
        m_figure.words.push_back({&text, trackStart(), m_figure.height + 1});
        m_figure.height += static_cast<double>(text.lines.size()) * style.lead + 1;
    }

    Figure& m_figure;
    double m_labelWidth;
    const ContentArea& m_area;
    Flow& m_flow;
};

double widestLabel(const Bars& bars, const ContentArea& area, Flow& flow)
{
    const double limit = area.width() * stylesheet::barLabelShare;
    double widest = 0;
    for (const auto& bar : bars.bars) {
        const auto lines = layOut(document::plain(bar.label),
                                  stylesheet::paragraph(document::Paragraph::Role::Body),
                                  area.language, limit, flow.fonts());
        widest = std::max(widest, widthOf(lines));
    }
    return widest > 0 ? std::max(widest + 1, 48.0) : 0;
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

} // namespace

void composeBars(const Bars& bars, const ContentArea& area, Flow& flow)
{
    const double labelWidth = widestLabel(bars, area, flow);
    const std::string alternative = alternativeOf(bars);
    for (std::size_t i = 0; i < bars.bars.size();) {
        StructureTree& tree = flow.composition().tree;
        Figure& figure = flow.composition().figures.emplace_back();
        figure.element = tree.add(area.parent, "Figure");
        figure.left = area.left;
        figure.right = area.right;
        tree[figure.element].alternative = alternative;

        BarsPainter painter(figure, labelWidth, area, flow);
        while (i < bars.bars.size() && figure.height < tallestFigure) {
            painter.add(bars.bars[i++]);
        }
        FlowItem item;
        item.content = FigureItem{&figure};
        item.height = figure.height;
        item.frame = area.frame;
        flow.add(item, stylesheet::blockGap);
    }
    flow.setGapAfter(stylesheet::blockGap);
}

} // namespace core::pdf
