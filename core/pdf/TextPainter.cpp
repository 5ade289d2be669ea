#include "core/pdf/TextPainter.h"

#include "core/document/Links.h"

#include <algorithm>
#include <limits>

namespace core::pdf {

namespace {

using document::Run;

bool links(const Run& run)
{
    return document::mayLink(run.address);
}

/// The first run of the neighbours that make one link, or are in one language.
std::size_t firstOfGroup(const document::Text& text, std::size_t run)
{
    while (run > 0 && text[run - 1].address == text[run].address &&
           text[run - 1].language == text[run].language) {
        --run;
    }
    return run;
}

std::string groupText(const document::Text& text, std::size_t first)
{
    std::string result;
    for (std::size_t i = first; i < text.size() && firstOfGroup(text, i) == first; ++i) {
        result += text[i].text;
    }
    return result;
}

document::Colour colourOf(const Run& run, const TextStyle& style, document::Colour link)
{
    if (run.badge) {
        return document::coloursOf(*run.badge).dark;
    }
    if (links(run)) {
        return link;
    }
    return run.quiet ? document::palette::quiet : style.colour;
}

/// From the left edge of the first glyph run to the right edge of the last, as they stand on the
/// line, without the space at their end.
std::pair<double, double> extent(const std::vector<const GlyphRun*>& glyphRuns)
{
    double left = std::numeric_limits<double>::infinity();
    double right = -left;
    for (const GlyphRun* glyphRun : glyphRuns) {
        const bool isLast = glyphRun == glyphRuns.back();
        const double space = isLast ? glyphRun->shaped->trailingSpace * glyphRun->size / 1000 : 0;
        const bool runsLeft = glyphRun->level % 2 == 1;
        left = std::min(left, glyphRun->x + (runsLeft ? space : 0));
        right = std::max(right, glyphRun->x + glyphRun->width - (runsLeft ? 0 : space));
    }
    return {left, right};
}

} // namespace

/// Pieces side by side of one run.
struct TextPainter::Span {
    std::size_t run = 0;
    bool isHyphen = false;
    std::vector<const GlyphRun*> glyphRuns;
};

void TextPainter::paint(TextBlock& text, std::size_t line, double x, double top, Page& page)
{
    std::vector<Span> spans;
    for (const GlyphRun& glyphRun : text.lines[line].glyphRuns) {
        if (spans.empty() || spans.back().run != glyphRun.run ||
            spans.back().isHyphen != glyphRun.isHyphen) {
            spans.push_back({glyphRun.run, glyphRun.isHyphen, {}});
        }
        spans.back().glyphRuns.push_back(&glyphRun);
    }
    for (const Span& span : spans) {
        paintSpan(text, span, x, top, page);
    }
}

void TextPainter::paintSpan(TextBlock& text, const Span& span, double x, double top, Page& page)
{
    const Run& run = text.text[span.run];
    const double baseline = top + stylesheet::baseline(text.style);
    const document::Colour colour = colourOf(run, text.style, m_link);
    if (span.isHyphen) {
        page.artifact("/Type/Layout").show(span.glyphRuns, x, baseline, colour, m_fonts);
        return;
    }

    const auto [left, right] = extent(span.glyphRuns);
    if (run.badge) {
        const double half = text.style.size * 0.68;
        const double middle = baseline - text.style.size * stylesheet::badgeSize * 0.355;
        page.decoration().fillRounded({x + left, middle - half, x + right, middle + half},
                                      stylesheet::badgeRadius,
                                      document::coloursOf(*run.badge).tint);
    }
    const ElementId element = elementOf(text, span.run);
    page.tagged(element, m_tree).show(span.glyphRuns, x, baseline, colour, m_fonts);
    if (links(run)) {
        const double y = baseline + text.style.size * 0.14;
        page.decoration().fill({x + left, y, x + right, y + 0.6}, m_link);
        addLink(text, span, {x + left, top, x + right, top + text.style.lead}, element, page);
    }
}

ElementId TextPainter::elementOf(TextBlock& text, std::size_t run)
{
    const std::size_t first = firstOfGroup(text.text, run);
    const Run& start = text.text[first];
    if (!links(start) && start.language.empty()) {
        return text.element;
    }
    auto& known = text.inlines[first];
    if (!known) {
        known = m_tree.add(text.element, links(start) ? "Link" : "Span", start.language);
    }
    return *known;
}

void TextPainter::addLink(const TextBlock& text, const Span& span, const Box& box,
                          ElementId element, Page& page)
{
    const std::string words = groupText(text.text, firstOfGroup(text.text, span.run));
    const std::string& address = text.text[span.run].address;
    const std::string description = words == address ? address : words + " (" + address + ")";
    m_tree.add(element, StructureTree::Area{page.index(), page.links.size()});
    page.links.push_back({box, element, address, std::nullopt, description});
}

void TextPainter::paintArtifact(const TextBlock& text, std::size_t line, double x, double top,
                                const std::string& properties, Page& page)
{
    std::vector<const GlyphRun*> glyphRuns;
    for (const GlyphRun& glyphRun : text.lines[line].glyphRuns) {
        glyphRuns.push_back(&glyphRun);
    }
    if (!glyphRuns.empty()) {
        page.artifact(properties)
            .show(glyphRuns, x, top + stylesheet::baseline(text.style), text.style.colour, m_fonts);
    }
}

} // namespace core::pdf
