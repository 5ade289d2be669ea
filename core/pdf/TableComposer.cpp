#include "core/pdf/TableComposer.h"

#include <algorithm>
#include <cassert>

namespace core::pdf {

namespace {

using document::Table;
using Scope = StructureTree::Scope;

/// A row of more lines may go over the end of a page.
constexpr std::size_t mostLinesKept = 8;
/// A head that is taller than this share of a page is not worth showing again.
constexpr double tallestHeadRepeated = 0.25;

struct ColumnEdges {
    double left = 0;
    double right = 0;
    double width() const { return right - left - 2 * stylesheet::cellPaddingX; }
};

/// The same for all that a cell holds.
double widestWordOf(const std::vector<document::Block>& blocks, const TextStyle& style,
                    const ContentArea& area, FontSet& fonts)
{
    double widest = 0;
    for (const document::Block& block : blocks) {
        if (const auto* paragraph = std::get_if<document::Paragraph>(&block.content)) {
            widest = std::max(widest, widestWord(paragraph->text, style, area.language, fonts));
        } else if (const auto* list = std::get_if<document::List>(&block.content)) {
            for (const auto& item : list->items) {
                widest =
                    std::max(widest, stylesheet::indent + widestWordOf(item, style, area, fonts));
            }
        }
    }
    return widest;
}

/// The width that a column needs so that its words stay whole, within reason.
double leastWidth(const Table& table, std::size_t column, const ContentArea& area, FontSet& fonts)
{
    constexpr double reason = 95;
    double least =
        widestWord(table.columns[column].head, stylesheet::columnHead(), area.language, fonts);
    for (const auto& row : table.rows) {
        if (column < row.size()) {
            TextStyle style = stylesheet::cell();
            style.strong = table.rowHeads && column == 0;
            least = std::max(least, widestWordOf(row[column].blocks, style, area, fonts));
        }
    }
    return std::min(least + 2 * stylesheet::cellPaddingX + 0.5, reason);
}

/// Columns share the width as they ask, but those that would break their words get what they need
/// from the others.
std::vector<double> columnWidths(const Table& table, const ContentArea& area, FontSet& fonts)
{
    const std::size_t count = table.columns.size();
    const auto shareOf = [&](std::size_t i) { return std::max(table.columns[i].share, 0.01); };
    std::vector<double> widths(count);
    std::vector<bool> settled(count, false);
    double free = area.width();
    double shares = 0;
    for (std::size_t i = 0; i < count; ++i) {
        shares += shareOf(i);
    }
    for (std::size_t i = 0; i < count;) {
        if (settled[i]) {
            ++i;
            continue;
        }
        widths[i] = free * shareOf(i) / shares;
        const double least = leastWidth(table, i, area, fonts);
        const bool othersHaveEnough = free - least > 0.25 * area.width();
        if (widths[i] >= least || !othersHaveEnough) {
            ++i;
            continue;
        }
        widths[i] = least;
        settled[i] = true;
        free -= least;
        shares -= shareOf(i);
        i = 0; // The others have less now.
    }
    return widths;
}

std::vector<ColumnEdges> edgesOf(const Table& table, const ContentArea& area, FontSet& fonts)
{
    std::vector<ColumnEdges> edges;
    double x = area.left;
    for (const double width : columnWidths(table, area, fonts)) {
        edges.push_back({x, x + width});
        x += width;
    }
    return edges;
}

class TableComposer {
public:
    TableComposer(const Table& table, const ContentArea& area, Flow& flow,
                  const LayOutCell& layOutCell)
        : m_table(table)
        , m_area(area)
        , m_flow(flow)
        , m_layOutCell(layOutCell)
        , m_edges(edgesOf(table, area, flow.fonts()))
        , m_element(tree().add(area.parent, "Table"))
    {
    }

    void compose()
    {
        const double gap = addCaption() ? 2 : stylesheet::blockGap;
        addFrame(addHead(gap));
        const ElementId body = tree().add(m_element, "TBody");
        for (const auto& cells : m_table.rows) {
            addRow(cells, body);
        }
        m_flow.setGapAfter(stylesheet::blockGap);
    }

private:
    StructureTree& tree() { return m_flow.composition().tree; }

    bool addCaption()
    {
        if (m_table.caption.empty()) {
            return false;
        }
        TextBlock& caption = m_flow.layText(m_table.caption, stylesheet::caption(), m_area,
                                            m_area.width(), tree().add(m_element, "Caption"));
        m_flow.addLines(caption, m_area, stylesheet::blockGap, Flow::Keep::WithNext);
        return true;
    }

    Row& addHead(double gap)
    {
        const ElementId section = tree().add(m_element, "THead");
        const ElementId element = tree().add(section, "TR");
        Row& row = m_flow.composition().rows.emplace_back();
        row.isHead = true;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            addCell(row, i, m_table.columns[i].head, addHeadCell(element, Scope::Column),
                    stylesheet::columnHead());
        }
        addSlices(row, gap, true);
        return row;
    }

    ElementId addHeadCell(ElementId row, Scope scope)
    {
        const ElementId cell = tree().add(row, "TH");
        tree()[cell].scope = scope;
        return cell;
    }

    void addFrame(Row& head)
    {
        const double height = heightOf(head);
        Frame frame;
        frame.parent = m_area.frame;
        frame.left = m_area.left;
        frame.right = m_area.right;
        if (height < tallestHeadRepeated * (stylesheet::bottom - stylesheet::top)) {
            frame.head = &head;
            frame.above = height;
        }
        m_flow.composition().frames.push_back(frame);
        m_area.frame = m_flow.composition().frames.size() - 1;
    }

    void addRow(const std::vector<document::Cell>& cells, ElementId body)
    {
        assert(cells.size() == m_table.columns.size());
        const ElementId element = tree().add(body, "TR");
        Row& row = m_flow.composition().rows.emplace_back();
        for (std::size_t i = 0; i < std::min(cells.size(), m_edges.size()); ++i) {
            const bool heads = m_table.rowHeads && i == 0;
            TextStyle style = stylesheet::cell();
            style.strong = heads;
            addCell(row, i, cells[i],
                    heads ? addHeadCell(element, Scope::Row) : tree().add(element, "TD"), style);
        }
        addSlices(row, 0, false);
    }

    void addCell(Row& row, std::size_t column, const document::Cell& cell, ElementId element,
                 const TextStyle& style)
    {
        ContentArea area = m_area;
        area.left = m_edges[column].left + stylesheet::cellPaddingX;
        area.right = area.left + m_edges[column].width();
        area.parent = element;
        area.cell = style;
        CellLines& lines = row.cells.emplace_back();
        for (const FlowItem& item : linesOf(cell, area)) {
            lines.push_back(std::get<TextItem>(item.content));
        }
        row.slices = std::max(row.slices, lines.size());
        row.left = m_area.left;
        row.right = m_area.right;
    }

    /// One paragraph alone is read as the cell itself.
    std::vector<FlowItem> linesOf(const document::Cell& cell, ContentArea area)
    {
        const auto* only = cell.blocks.size() == 1
                               ? std::get_if<document::Paragraph>(&cell.blocks.front().content)
                               : nullptr;
        if (only == nullptr) {
            return m_layOutCell(cell.blocks, area);
        }
        if (const std::string& language = cell.blocks.front().language; !language.empty()) {
            area.language = tree()[area.parent].language = language;
        }
        std::vector<FlowItem> items;
        Flow flow(m_flow.composition(), m_flow.fonts(), items);
        flow.addLines(flow.layText(only->text, *area.cell, area, area.width(), area.parent), area,
                      0, Flow::Keep::Loose);
        return items;
    }

    static double heightOf(const Row& row)
    {
        return static_cast<double>(row.slices) * stylesheet::cell().lead +
               2 * stylesheet::cellPaddingY;
    }

    void addSlices(Row& row, double gap, bool keepWithNext)
    {
        const std::size_t count = row.slices;
        for (std::size_t i = 0; i < count; ++i) {
            const bool last = i + 1 == count;
            FlowItem item;
            item.content = RowItem{&row, i};
            item.height = stylesheet::cell().lead + (i == 0 ? stylesheet::cellPaddingY : 0) +
                          (last ? stylesheet::cellPaddingY : 0);
            item.frame = m_area.frame;
            item.insetAtTop = i > 0 ? stylesheet::cellPaddingY : 0;
            const bool keepsWhole = count <= mostLinesKept || i == 0 || i + 2 == count;
            item.keepWithNext = last ? keepWithNext : keepsWhole;
            m_flow.add(item, i == 0 ? gap : 0);
        }
    }

    const Table& m_table;
    ContentArea m_area;
    Flow& m_flow;
    const LayOutCell& m_layOutCell;
    std::vector<ColumnEdges> m_edges;
    ElementId m_element;
};

} // namespace

void composeTable(const Table& table, const ContentArea& area, Flow& flow,
                  const LayOutCell& layOutCell)
{
    TableComposer(table, area, flow, layOutCell).compose();
}

} // namespace core::pdf
