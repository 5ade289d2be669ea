#include "core/pdf/Flow.h"

#include "core/document/Direction.h"

#include <algorithm>

namespace core::pdf {

TextBlock& Flow::layText(document::Text text, const TextStyle& style, const Room& room,
                         double width, ElementId element)
{
    TextBlock& block = m_composition.texts.emplace_back();
    block.text = std::move(text);
    block.style = style;
    block.element = element;
    block.lines = layOut(block.text, style, room.language, width, m_fonts);
    block.width = width;
    block.runsRightToLeft = document::runsRightToLeft(block.text);
    block.inlines.resize(block.text.size());
    return block;
}

void Flow::add(Strip strip, double gap)
{
    if (m_label) {
        if (auto* line = std::get_if<TextStrip>(&strip.content)) {
            line->label = m_label->text;
            line->labelX = m_label->x;
            m_label.reset();
        } else {
            flushLabel();
        }
    }
    strip.gap = m_settledGap.value_or(std::max(m_gapAfter, gap) + m_space);
    m_composition.strips.push_back(strip);
    m_settledGap.reset();
    m_gapAfter = 0;
    m_space = 0;
}

void Flow::addLines(TextBlock& text, const Room& room, double gap, Keep keep,
                    std::optional<double> pageNumberEnd)
{
    const std::size_t count = text.lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        const bool last = i + 1 == count;
        Strip strip;
        strip.content = TextStrip{&text,   i, room.left + insetOf(text, i),
                                  nullptr, 0, last ? pageNumberEnd : std::nullopt};
        strip.height = text.style.lead;
        strip.frame = room.frame;
        strip.keepWithNext = keep == Keep::WithNext || (!last && (i == 0 || i + 2 == count));
        add(strip, i == 0 ? gap : 0);
    }
}

void Flow::openFrame(double gap, double padding)
{
    m_settledGap = m_settledGap.value_or(std::max(m_gapAfter, gap) + m_space) + padding;
}

void Flow::setLabel(TextBlock& label, double x, const Room& room)
{
    flushLabel();
    m_label = Label{&label, x, room.frame};
}

void Flow::flushLabel()
{
    if (!m_label) {
        return;
    }
    const Label label = *m_label;
    m_label.reset();
    Room room;
    room.left = label.x;
    room.frame = label.frame;
    addLines(*label.text, room, look::itemGap, Keep::WithNext);
}

} // namespace core::pdf
