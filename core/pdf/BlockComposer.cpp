#include "core/pdf/BlockComposer.h"

#include "core/document/Headings.h"
#include "core/pdf/DrawingFigure.h"
#include "core/pdf/Flow.h"
#include "core/pdf/PictureFigure.h"
#include "core/pdf/TableComposer.h"
#include "core/support/Result.h"
#include "core/support/Text.h"

#include <algorithm>

namespace core::pdf {

namespace {

using namespace document;

/// A text as one line of plain words, as a bookmark shows it.
std::string titleOf(const Text& text)
{
    std::string title = toNfc(toPlainText(text));
    for (auto at = title.find("\xC2\xAD"); at != std::string::npos; at = title.find("\xC2\xAD")) {
        title.erase(at, 2);
    }
    std::replace_if(
        title.begin(), title.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return title;
}

class BlockComposer {
public:
    BlockComposer(Composition& composition, FontSet& fonts, std::optional<document::Colour> accent)
        : BlockComposer(composition, fonts, accent, composition.items)
    {
    }

    BlockComposer(Composition& composition, FontSet& fonts, std::optional<document::Colour> accent,
                  std::vector<FlowItem>& items)
        : m_composition(composition)
        , m_flow(composition, fonts, items)
        , m_accent(accent)
    {
    }

    void add(const Block& block, ContentArea area)
    {
        if (!block.language.empty()) {
            area.language = block.language;
        }
        if (block.beginsPage) {
            m_flow.beginPage();
        }
        const ElementId next = m_composition.tree.elements().size();
        std::visit([&](const auto& content) { add(content, area); }, block.content);
        if (!block.language.empty() && next < m_composition.tree.elements().size()) {
            m_composition.tree[next].language = block.language;
        }
    }

    void add(const std::vector<Block>& blocks, const ContentArea& area)
    {
        for (const Block& block : blocks) {
            add(block, area);
        }
    }

private:
    StructureTree& tree() { return m_composition.tree; }

    void add(const Heading& heading, const ContentArea& area)
    {
        const int level = std::clamp(heading.level, 1, 6);
        std::string type = "H";
        type += std::to_string(level);
        const ElementId element = tree().add(area.parent, type);
        TextBlock& text = m_flow.layText(heading.text, styleOf(level), area, area.width(), element);
        m_composition.headings[m_nextHeading++].item = m_composition.items.size();
        m_flow.addLines(text, area, stylesheet::gapAbove(level), Flow::Keep::WithNext);
        m_flow.setGapAfter(stylesheet::gapUnder(level));
    }

    TextStyle styleOf(int level) const
    {
        TextStyle style = stylesheet::heading(level);
        if (m_accent) {
            style.colour = *m_accent;
        }
        return style;
    }

    void add(const Paragraph& paragraph, const ContentArea& area)
    {
        const double gap = area.isTight ? stylesheet::itemGap : stylesheet::paragraphGap;
        const TextStyle style = area.cell.value_or(stylesheet::paragraph(paragraph.role));
        TextBlock& text =
            m_flow.layText(paragraph.text, style, area, area.width(), tree().add(area.parent, "P"));
        m_flow.addLines(text, area, gap,
                        paragraph.keepsWithNext ? Flow::Keep::WithNext : Flow::Keep::Loose);
        m_flow.setGapAfter(gap);
    }

    void add(const List& list, const ContentArea& area)
    {
        const ElementId element = tree().add(area.parent, "L");
        using Numbering = StructureTree::Numbering;
        tree()[element].numbering = list.numbered ? Numbering::Decimal : Numbering::Disc;

        for (std::size_t i = 0; i < list.items.size(); ++i) {
            const ElementId item = tree().add(element, "LI");
            ContentArea label = area;
            label.parent = item;
            addLabel(list, i, label);
            ContentArea body = area;
            body.parent = tree().add(item, "LBody");
            body.left += indentOf(list, area);
            body.isTight = true;
            m_depth += 1;
            add(list.items[i], body);
            m_depth -= 1;
            m_flow.flushLabel();
        }
        m_flow.setGapAfter(area.isTight ? stylesheet::itemGap : stylesheet::paragraphGap);
    }

    Text signOf(const List& list, std::size_t index) const
    {
        return plain(list.numbered      ? std::to_string(index + 1) + "."
                     : m_depth % 2 == 0 ? "•"
                                        : "–");
    }

    static TextStyle styleOfSigns(const ContentArea& area)
    {
        return area.cell.value_or(stylesheet::paragraph(Paragraph::Role::Body));
    }

    void addLabel(const List& list, std::size_t index, const ContentArea& area)
    {
        TextBlock& label = m_flow.layText(signOf(list, index), styleOfSigns(area), area,
                                          stylesheet::pageWidth, tree().add(area.parent, "Lbl"));
        m_flow.setLabel(label, area.left + stylesheet::labelPadding, area);
    }

    /// Room for the widest label, and where there is little, no more.
    double indentOf(const List& list, const ContentArea& area)
    {
        const Text widest = signOf(list, list.items.size() - 1);
        const double least = 2 * stylesheet::labelPadding +
                             widestWord(widest, styleOfSigns(area), area.language, m_flow.fonts());
        const double wanted =
            list.numbered ? 9 + 6 * static_cast<double>(std::to_string(list.items.size()).size())
                          : stylesheet::indent - 2;
        return std::clamp(area.width() - stylesheet::leastWidth, least, std::max(least, wanted));
    }

    void add(const Table& table, const ContentArea& area)
    {
        composeTable(table, area, m_flow, [this](const auto& blocks, const ContentArea& cell) {
            std::vector<FlowItem> items;
            BlockComposer(m_composition, m_flow.fonts(), m_accent, items).add(blocks, cell);
            return items;
        });
    }

    void add(const Bars& bars, const ContentArea& area) { composeDrawings(bars, area, m_flow); }

    void add(const Matrix& matrix, const ContentArea& area)
    {
        composeDrawings(matrix, area, m_flow);
    }

    void add(const Picture& picture, const ContentArea& area)
    {
        composePicture(picture, area, m_flow);
    }

    void add(const Callout& callout, const ContentArea& area)
    {
        Frame frame;
        frame.parent = area.frame;
        frame.above = frame.below = stylesheet::calloutPadding;
        frame.left = area.left;
        frame.right = area.right;
        frame.tone = callout.tone;
        m_flow.flushLabel();
        m_composition.frames.push_back(frame);

        ContentArea inside = area;
        inside.frame = m_composition.frames.size() - 1;
        inside.parent = tree().add(area.parent, "Sect");
        inside.left += stylesheet::calloutBand + stylesheet::calloutPadding;
        inside.right -= stylesheet::calloutPadding;
        m_flow.openFrame(stylesheet::blockGap, stylesheet::calloutPadding);
        add(callout.blocks, inside);
        m_flow.addSpace(stylesheet::calloutPadding);
        m_flow.setGapAfter(stylesheet::blockGap);
    }

    void add(const RuledLines& lines, const ContentArea& area)
    {
        // More than a page has; those that find no room on the last one are left out.
        const int most = lines.least + static_cast<int>(stylesheet::pageHeight / stylesheet::ruled);
        for (int i = 0; i < most; ++i) {
            FlowItem item;
            item.content = RuleItem{area.left, area.right};
            item.height = stylesheet::ruled;
            item.frame = area.frame;
            item.isFiller = i >= lines.least;
            m_flow.add(item, 0);
        }
        m_flow.setGapAfter(stylesheet::blockGap);
    }

    void add(const Contents& contents, const ContentArea& area)
    {
        const ElementId list = tree().add(area.parent, "TOC");
        if (!contents.title.empty()) {
            TextBlock& title = m_flow.layText(contents.title, stylesheet::heading(2), area,
                                              area.width(), tree().add(list, "Caption"));
            m_flow.addLines(title, area, stylesheet::gapAbove(2), Flow::Keep::WithNext);
            m_flow.setGapAfter(stylesheet::gapUnder(2));
        }
        addEntries(contents, area, list);
        m_flow.setGapAfter(stylesheet::blockGap);
    }

    /// Deeper headings stand in lists inside the list. The document's one heading of level 1 is its
    /// title, which nobody looks up.
    void addEntries(const Contents& contents, const ContentArea& area, ElementId outermost)
    {
        constexpr int firstLevel = 2;
        std::vector<ElementId> lists = {outermost};
        for (std::size_t i = 0; i < m_composition.headings.size(); ++i) {
            const HeadingPlace& heading = m_composition.headings[i];
            if (heading.level < firstLevel || heading.level > contents.depth) {
                continue;
            }
            const auto depth = static_cast<std::size_t>(heading.level - firstLevel);
            lists.resize(std::min(lists.size(), depth + 1));
            while (lists.size() < depth + 1) {
                lists.push_back(tree().add(lists.back(), "TOC"));
            }
            addEntry(i, area, lists.back());
        }
    }

    void addEntry(std::size_t index, ContentArea area, ElementId list)
    {
        const HeadingPlace heading = m_composition.headings[index];
        constexpr double numberWidth = 30;
        if (!heading.language.empty()) {
            area.language = heading.language;
        }
        const ElementId item = tree().add(list, "TOCI", heading.language);
        const ElementId link = tree().add(tree().add(item, "Reference"), "Link");
        area.left += stylesheet::indent * (heading.level - 2);
        TextBlock& text =
            m_flow.layText(plain(heading.text), stylesheet::paragraph(Paragraph::Role::Body), area,
                           area.width() - numberWidth, link);
        text.heading = index;
        m_flow.addLines(text, area, stylesheet::itemGap, Flow::Keep::Loose, area.right);
    }

    Composition& m_composition;
    Flow m_flow;
    std::optional<document::Colour> m_accent;
    std::size_t m_nextHeading = 0;
    int m_depth = 0;
};

} // namespace

Composition compose(const Document& document, FontSet& fonts, const Progress& progress)
{
    Composition composition;
    for (const HeadingEntry& heading : headingsOf(document.blocks)) {
        composition.headings.push_back(
            {heading.level, titleOf(*heading.text), heading.language, 0});
    }
    BlockComposer composer(composition, fonts, document.accent);
    ContentArea area;
    area.language = document.language;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        if (progress.stop.stop_requested()) {
            throw Failure({"Writing the PDF was stopped.", {}});
        }
        composer.add(document.blocks[i], area);
        progress.report(i + 1, document.blocks.size());
    }
    return composition;
}

} // namespace core::pdf
