#include "core/pdf/PagePainter.h"

#include "core/pdf/TextPainter.h"

#include <algorithm>

namespace core::pdf {

namespace {

class PagePainter {
public:
    PagePainter(const document::Document& document, Composition& composition,
                const Pagination& pagination, FontSet& fonts)
        : m_document(document)
        , m_composition(composition)
        , m_pagination(pagination)
        , m_fonts(fonts)
        , m_text(composition.tree, fonts,
                 document.linkColour ? fromHex(*document.linkColour) : palette::link)
    {
        for (std::size_t i = 0; i < pagination.pages; ++i) {
            m_pages.emplace_back(i);
        }
    }

    std::deque<Page> paint()
    {
        paintBoxes();
        for (std::size_t i = 0; i < m_composition.strips.size(); ++i) {
            paintRepeatedHeads(i);
            m_strip = i;
            std::visit([&](auto& content) { paint(content); }, m_composition.strips[i].content);
        }
        for (Page& page : m_pages) {
            paintFooter(page);
        }
        return std::move(m_pages);
    }

private:
    const Standing& standing() const { return m_pagination.standings[m_strip]; }
    Page& page() { return m_pages[standing().page]; }

    void paintBoxes()
    {
        for (const BoxPart& part : m_pagination.boxes) {
            const ToneColours colours = coloursOf(*m_composition.frames[part.frame].tone);
            Box band = part.box;
            band.right = band.left + look::calloutBand;
            m_pages[part.page].backdrop().fill(part.box, colours.wash);
            m_pages[part.page].backdrop().fill(band, colours.band);
        }
    }

    void paint(const TextStrip& strip)
    {
        const double top = standing().top;
        if (strip.label != nullptr && !strip.label->lines.empty()) {
            const double shift =
                look::baseline(strip.text->style) - look::baseline(strip.label->style);
            m_text.paint(*strip.label, 0, strip.labelX, top + shift, page());
        }
        m_text.paint(*strip.text, strip.line, strip.x, top, page());
        if (strip.text->heading) {
            paintEntry(strip);
        }
    }

    /// The rest of a line in the list of contents: dots, the page, and the area that leads there.
    void paintEntry(const TextStrip& strip)
    {
        TextBlock& text = *strip.text;
        const double top = standing().top;
        const HeadingPlace& heading = m_composition.headings[*text.heading];
        double right = strip.x + text.lines[strip.line].width;
        if (strip.pageNumberEnd) {
            right = *strip.pageNumberEnd;
            const std::size_t target = m_pagination.standings[heading.strip].page;
            std::string words = " ";
            words += std::to_string(target + 1);
            TextBlock number = wholeLine(words, text.style);
            number.element = text.element;
            const double x = right - widthOf(number.lines);
            page().decoration().dots(strip.x + text.lines[strip.line].width + 6, x - 6,
                                     top + look::baseline(text.style), palette::strongRule);
            m_text.paint(number, 0, x, top, page());
        }
        m_composition.tree.add(text.element,
                               StructureTree::Area{page().index(), page().links.size()});
        page().links.push_back({{strip.x, top, right, top + text.style.lead},
                                text.element,
                                {},
                                text.heading,
                                heading.text});
    }

    void paint(const FigureStrip& strip)
    {
        const Figure& figure = *strip.figure;
        const double top = standing().top;
        m_composition.tree[figure.element].box = {figure.left,
                                                  look::pageHeight - top - figure.height,
                                                  figure.right, look::pageHeight - top};
        ContentStream& content = page().tagged(figure.element, m_composition.tree);
        for (const auto& [box, colour, radius] : figure.rectangles) {
            const Box placed{figure.left + box.left, top + box.top, figure.left + box.right,
                             top + box.bottom};
            if (radius > 0) {
                content.fillRounded(placed, radius, colour);
            } else {
                content.fill(placed, colour);
            }
        }
        if (figure.picture != nullptr) {
            paintPicture(figure, top, content);
        }
        for (const auto& [text, x, y] : figure.words) {
            for (std::size_t line = 0; line < text->lines.size(); ++line) {
                m_text.paint(*text, line, figure.left + x,
                             top + y + static_cast<double>(line) * text->style.lead, page());
            }
        }
    }

    void paintPicture(const Figure& figure, double top, ContentStream& content)
    {
        const auto& pictures = m_composition.pictures;
        const auto at = std::find(pictures.begin(), pictures.end(), figure.picture);
        content.image("/Im" + std::to_string(at - pictures.begin() + 1),
                      {figure.left, top, figure.right, top + figure.height});
    }

    /// All slices of a row that are on this page are painted with the first of them, cell by cell,
    /// so that a cell's text stays together.
    void paint(const RowStrip& strip)
    {
        const Row& row = *strip.row;
        const std::size_t first = m_strip - strip.slice;
        if (strip.slice > 0 && m_pagination.standings[m_strip - 1].page == standing().page) {
            return;
        }
        std::size_t end = strip.slice;
        while (end < row.slices && m_pagination.standings[first + end].page == standing().page) {
            ++end;
        }
        const double top = standing().top + (strip.slice == 0 ? look::cellPaddingY : 0);
        for (const Cell& cell : row.cells) {
            for (std::size_t i = strip.slice; i < std::min(end, cell.text->lines.size()); ++i) {
                m_text.paint(*cell.text, i, cell.x + insetOf(*cell.text, i),
                             top + static_cast<double>(i - strip.slice) * look::cell().lead,
                             page());
            }
        }
        const Standing& last = m_pagination.standings[first + end - 1];
        paintRule(row, last.top + m_composition.strips[first + end - 1].height);
    }

    void paintRule(const Row& row, double bottom)
    {
        page().decoration().fill({row.left, bottom - 0.6, row.right, bottom},
                                 row.isHead ? palette::strongRule : palette::rule);
    }

    void paintRepeatedHeads(std::size_t index)
    {
        const bool startsPage = index > 0 && m_pagination.standings[index - 1].page !=
                                                 m_pagination.standings[index].page;
        if (!startsPage) {
            return;
        }
        m_strip = index;
        double bottom = standing().top - m_composition.strips[index].insetAtTop;
        for (const FrameId id : framesAround(m_composition, m_composition.strips[index])) {
            const Frame& frame = m_composition.frames[id];
            if (frame.head != nullptr) {
                paintHead(*frame.head, bottom - frame.above);
                paintRule(*frame.head, bottom);
            }
            bottom -= frame.above;
        }
    }

    void paintHead(const Row& head, double top)
    {
        for (const Cell& cell : head.cells) {
            for (std::size_t i = 0; i < cell.text->lines.size(); ++i) {
                const double y =
                    top + look::cellPaddingY + static_cast<double>(i) * look::cell().lead;
                m_text.paintArtifact(*cell.text, i, cell.x + insetOf(*cell.text, i), y,
                                     "/Type/Layout", page());
            }
        }
    }

    TextBlock wholeLine(const std::string& words, const TextStyle& style,
                        double width = look::pageWidth)
    {
        TextBlock text;
        text.text = document::plain(words);
        text.style = style;
        text.lines = layOut(text.text, style, m_document.language, width, m_fonts);
        text.inlines.resize(text.text.size());
        return text;
    }

    void paintFooter(Page& target)
    {
        const std::string number = m_document.pageWord + " " + std::to_string(target.index() + 1) +
                                   " " + m_document.ofWord + " " + std::to_string(m_pages.size());
        const std::string end =
            m_document.footerEnd.empty() ? number : m_document.footerEnd + " · " + number;
        target.decoration().fill(
            {look::left, look::footerRule, look::right, look::footerRule + 0.6},
            palette::strongRule);
        const double width = look::right - look::left;
        const TextBlock right = wholeLine(end, look::footer(), width * 0.55);
        const TextBlock left =
            wholeLine(m_document.footerStart, look::footer(), width - widthOf(right.lines) - 16);
        paintFooterPart(left, Side::Left, target);
        paintFooterPart(right, Side::Right, target);
    }

    enum class Side { Left, Right };

    void paintFooterPart(const TextBlock& text, Side side, Page& target)
    {
        constexpr std::size_t mostLines = 2; // More would leave the paper.
        for (std::size_t i = 0; i < std::min(mostLines, text.lines.size()); ++i) {
            const double x = side == Side::Left ? look::left : look::right - text.lines[i].width;
            m_text.paintArtifact(text, i, x,
                                 look::footerText + static_cast<double>(i) * text.style.lead,
                                 "/Type/Pagination/Subtype/Footer", target);
        }
    }

    const document::Document& m_document;
    Composition& m_composition;
    const Pagination& m_pagination;
    FontSet& m_fonts;
    TextPainter m_text;
    std::deque<Page> m_pages;
    std::size_t m_strip = 0;
};

} // namespace

std::deque<Page> paintPages(const document::Document& document, Composition& composition,
                            const Pagination& pagination, FontSet& fonts)
{
    return PagePainter(document, composition, pagination, fonts).paint();
}

} // namespace core::pdf
