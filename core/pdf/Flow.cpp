#include "core/pdf/Flow.h"

#include "core/document/Direction.h"

#include <algorithm>
#include <utility>

namespace core::pdf {

TextBlock& Flow::layText(document::Text text, const TextStyle& style, const ContentArea& area,
                         double width, ElementId element)
{
    TextBlock& block = m_composition.texts.emplace_back();
    block.text = std::move(text);
    block.style = style;
    block.element = element;
    block.lines = layOut(block.text, style, area.language, width, m_fonts);
    block.width = width;
    block.runsRightToLeft = document::runsRightToLeft(block.text);
    block.inlines.resize(block.text.size());
    return block;
}

void Flow::add(FlowItem item, double gap)
{
    if (m_label) {
        if (auto* line = std::get_if<TextItem>(&item.content)) {
            line->label = m_label->text;
            line->labelX = m_label->x;
            m_label.reset();
        } else {
            flushLabel();
        }
    }
    item.beginsPage = std::exchange(m_beginsPage, false);
    item.gap = m_settledGap.value_or(std::max(m_gapAfter, gap) + m_space);
    m_items.push_back(item);
    m_settledGap.reset();
    m_gapAfter = 0;
    m_space = 0;
}

Figure& Flow::newFigure(const std::string& alternative, const ContentArea& area)
{
    Figure& figure = m_composition.figures.emplace_back();
    figure.element = m_composition.tree.add(area.parent, "Figure");
    figure.left = area.left;
    m_composition.tree[figure.element].alternative = alternative;
    return figure;
}

void Flow::add(Figure& figure, const ContentArea& area)
{
    FlowItem item;
    item.content = FigureItem{&figure};
    item.height = figure.height;
    item.frame = area.frame;
    add(item, stylesheet::blockGap);
    setGapAfter(stylesheet::blockGap);
}

void Flow::addLines(TextBlock& text, const ContentArea& area, double gap, Keep keep,
                    std::optional<double> pageNumberEnd)
{
    const std::size_t count = text.lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        const bool last = i + 1 == count;
        FlowItem item;
        item.content = TextItem{&text,   i, area.left + insetOf(text, i),
                                nullptr, 0, last ? pageNumberEnd : std::nullopt};
        item.height = text.style.lead;
        item.frame = area.frame;
        item.keepWithNext = keep == Keep::WithNext || (!last && (i == 0 || i + 2 == count));
        add(item, i == 0 ? gap : 0);
    }
}

void Flow::openFrame(double gap, double padding)
{
    m_settledGap = m_settledGap.value_or(std::max(m_gapAfter, gap) + m_space) + padding;
}

void Flow::setLabel(TextBlock& label, double x, const ContentArea& area)
{
    flushLabel();
    m_label = Label{&label, x, area.frame};
}

void Flow::flushLabel()
{
    if (!m_label) {
        return;
    }
    const Label label = *m_label;
    m_label.reset();
    ContentArea area;
    area.left = label.x;
    area.frame = label.frame;
    addLines(*label.text, area, stylesheet::itemGap, Keep::WithNext);
}

} // namespace core::pdf
