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
                 document.linkColour ? *document.linkColour : document::palette::link)
    {
        for (std::size_t i = 0; i < pagination.pages; ++i) {
            m_pages.emplace_back(i);
        }
    }

    std::deque<Page> paint()
    {
        paintBoxes();
        for (std::size_t i = 0; i < m_composition.items.size(); ++i) {
            if (!m_pagination.placements[i].isShown) {
                continue;
            }
            paintRepeatedHeads(i);
            m_item = i;
            std::visit([&](auto& content) { paint(content); }, m_composition.items[i].content);
        }
        for (Page& page : m_pages) {
            paintFooter(page);
        }
        return std::move(m_pages);
    }

private:
    const Placement& placement() const { return m_pagination.placements[m_item]; }
    Page& page() { return m_pages[placement().page]; }

    void paintBoxes()
    {
        for (const BoxPart& part : m_pagination.boxes) {
            const document::ToneColours colours =
                document::coloursOf(*m_composition.frames[part.frame].tone);
            Box band = part.box;
            band.right = band.left + stylesheet::calloutBand;
            m_pages[part.page].backdrop().fill(part.box, colours.wash);
            m_pages[part.page].backdrop().fill(band, colours.band);
        }
    }

    void paint(const TextItem& item)
    {
        paintLine(item, placement().top);
        if (item.text->heading) {
            paintEntry(item);
        }
    }

    void paintLine(const TextItem& item, double top)
    {
        if (item.label != nullptr && !item.label->lines.empty()) {
            const double shift =
                stylesheet::baseline(item.text->style) - stylesheet::baseline(item.label->style);
            m_text.paint(*item.label, 0, item.labelX, top + shift, page());
        }
        m_text.paint(*item.text, item.line, item.x, top, page());
    }

    /// The rest of a line in the list of contents: dots, the page, and the area that leads there.
    void paintEntry(const TextItem& item)
    {
        TextBlock& text = *item.text;
        const double top = placement().top;
        const HeadingPlace& heading = m_composition.headings[*text.heading];
        double right = item.x + text.lines[item.line].width;
        if (item.pageNumberEnd) {
            right = *item.pageNumberEnd;
            const std::size_t target = m_pagination.placements[heading.item].page;
            std::string words = " ";
            words += std::to_string(target + 1);
            TextBlock number = wholeLine(words, text.style);
            number.element = text.element;
            const double x = right - widthOf(number.lines);
            page().decoration().dots(item.x + text.lines[item.line].width + 6, x - 6,
                                     top + stylesheet::baseline(text.style),
                                     document::palette::rule);
            m_text.paint(number, 0, x, top, page());
        }
        m_composition.tree.add(text.element,
                               StructureTree::Area{page().index(), page().links.size()});
        page().links.push_back({{item.x, top, right, top + text.style.lead},
                                text.element,
                                {},
                                text.heading,
                                heading.text});
    }

    void paint(const FigureItem& item)
    {
        const Figure& figure = *item.figure;
        const double top = placement().top;
        m_composition.tree[figure.element].box = {figure.left,
                                                  stylesheet::pageHeight - top - figure.height,
                                                  figure.right, stylesheet::pageHeight - top};
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
    void paint(const RowItem& item)
    {
        const Row& row = *item.row;
        const std::size_t first = m_item - item.slice;
        if (item.slice > 0 && m_pagination.placements[m_item - 1].page == placement().page) {
            return;
        }
        std::size_t end = item.slice;
        while (end < row.slices && m_pagination.placements[first + end].page == placement().page) {
            ++end;
        }
        const double top = placement().top + (item.slice == 0 ? stylesheet::cellPaddingY : 0);
        for (const CellLines& lines : row.cells) {
            for (std::size_t i = item.slice; i < std::min(end, lines.size()); ++i) {
                paintLine(lines[i],
                          top + static_cast<double>(i - item.slice) * stylesheet::cell().lead);
            }
        }
        const Placement& last = m_pagination.placements[first + end - 1];
        paintRule(row, last.top + m_composition.items[first + end - 1].height);
    }

    void paintRule(const Row& row, double bottom)
    {
        page().decoration().fill({row.left, bottom - 0.6, row.right, bottom},
                                 row.isHead ? document::palette::rule
                                            : document::palette::hairline);
    }

    void paintRepeatedHeads(std::size_t index)
    {
        const bool startsPage = index > 0 && m_pagination.placements[index - 1].page !=
                                                 m_pagination.placements[index].page;
        if (!startsPage) {
            return;
        }
        m_item = index;
        double bottom = placement().top - m_composition.items[index].insetAtTop;
        for (const FrameId id : framesAround(m_composition, m_composition.items[index])) {
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
        for (const CellLines& lines : head.cells) {
            double y = top + stylesheet::cellPaddingY;
            for (const TextItem& line : lines) {
                m_text.paintArtifact(*line.text, line.line, line.x, y, "/Type/Layout", page());
                y += stylesheet::cell().lead;
            }
        }
    }

    void paint(const RuleItem& item)
    {
        const double bottom = placement().top + stylesheet::ruled;
        page().decoration().fill({item.left, bottom - 0.6, item.right, bottom},
                                 document::palette::rule);
    }

    TextBlock wholeLine(const std::string& words, const TextStyle& style,
                        double width = stylesheet::pageWidth)
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
        target.decoration().fill({stylesheet::left, stylesheet::footerRule, stylesheet::right,
                                  stylesheet::footerRule + 0.6},
                                 document::palette::rule);
        const double width = stylesheet::right - stylesheet::left;
        const TextBlock right = wholeLine(end, stylesheet::footer(), width * 0.55);
        const TextBlock left = wholeLine(m_document.footerStart, stylesheet::footer(),
                                         width - widthOf(right.lines) - 16);
        paintFooterPart(left, Side::Left, target);
        paintFooterPart(right, Side::Right, target);
    }

    enum class Side { Left, Right };

    void paintFooterPart(const TextBlock& text, Side side, Page& target)
    {
        constexpr std::size_t mostLines = 2; // More would leave the paper.
        for (std::size_t i = 0; i < std::min(mostLines, text.lines.size()); ++i) {
            const double x =
                side == Side::Left ? stylesheet::left : stylesheet::right - text.lines[i].width;
            m_text.paintArtifact(text, i, x,
                                 stylesheet::footerText + static_cast<double>(i) * text.style.lead,
                                 "/Type/Pagination/Subtype/Footer", target);
        }
    }

    const document::Document& m_document;
    Composition& m_composition;
    const Pagination& m_pagination;
    FontSet& m_fonts;
    TextPainter m_text;
    std::deque<Page> m_pages;
    std::size_t m_item = 0;
};

} // namespace

std::deque<Page> paintPages(const document::Document& document, Composition& composition,
                            const Pagination& pagination, FontSet& fonts)
{
    return PagePainter(document, composition, pagination, fonts).paint();
}

} // namespace core::pdf
