#pragma once

#include "core/pdf/StructureTree.h"
#include "core/pdf/Stylesheet.h"
#include "core/pdf/TextLayout.h"

#include <deque>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace core::pdf {

/// A text in lines, and the element that a screen reader meets it in.
struct TextBlock {
    document::Text text;
    TextStyle style;
    std::vector<Line> lines;
    ElementId element = StructureTree::root;
    std::optional<std::size_t> heading = {}; ///< All of it links to this heading.
    double width = 0;                        ///< That its lines had.
    /// From right to left, so that its lines end at the right edge of their area.
    bool runsRightToLeft = false;
    /// The Link or Span of each run that begins one, once painted.
    std::vector<std::optional<ElementId>> inlines = {};
};

/// How far a line stands in from the left edge of its area.
inline double insetOf(const TextBlock& text, std::size_t line)
{
    return text.runsRightToLeft ? text.width - text.lines[line].width : 0;
}

/// One line of a text, with what may stand at its sides.
struct TextItem {
    TextBlock* text = nullptr;
    std::size_t line = 0;
    double x = 0;
    TextBlock* label = nullptr; ///< The bullet or number of a list's item.
    double labelX = 0;
    /// The right edge of an entry in the list of contents, where its page number stands.
    std::optional<double> pageNumberEnd = {};
};

/// The lines of a cell, one in each slice of its row.
using CellLines = std::vector<TextItem>;

/// A row of a table. It is cut into slices of one line of each cell, so that it can go over a page.
struct Row {
    std::vector<CellLines> cells;
    std::size_t slices = 1;
    bool isHead = false;
    double left = 0;
    double right = 0;
};

/// A picture, whole on one page: bars, marks, or one that somebody brought.
struct Figure {
    struct Rectangle {
        Box box; ///< From the figure's top left corner.
        document::Colour colour;
        double radius = 0; ///< Of its corners; half of its height makes a disc.
    };
    struct Words {
        TextBlock* text = nullptr;
        double x = 0; ///< From the figure's top left corner.
        double y = 0;
    };
    ElementId element = StructureTree::root;
    double left = 0;
    double right = 0;
    double height = 0;
    std::vector<Rectangle> rectangles;
    std::vector<Words> words;
    const document::Picture* picture = nullptr; ///< Somebody's own, which fills the figure.
};

struct RowItem {
    Row* row = nullptr;
    std::size_t slice = 0;
};

struct FigureItem {
    Figure* figure = nullptr;
};

/// A line to write on by hand.
struct RuleItem {
    double left = 0;
    double right = 0;
};

using FrameId = std::size_t;

/// What surrounds flow items and goes on with them over a page's end: a callout's box, or a table,
/// whose head is shown again.
struct Frame {
    std::optional<FrameId> parent;
    double above = 0; ///< Room it needs above its first item on a page it goes on to.
    double below = 0; ///< Room it needs under its last item on any page.
    double left = 0;
    double right = 0;
    std::optional<document::Tone> tone = {}; ///< Of a callout.
    Row* head = nullptr;                     ///< Of a table.
};

/// The smallest thing that stands on one page: what pages are filled with.
struct FlowItem {
    std::variant<TextItem, RowItem, FigureItem, RuleItem> content;
    double height = 0;
    double gap = 0;        ///< Above it; none at the top of a page.
    double insetAtTop = 0; ///< Above it at the top of a page.
    bool keepWithNext = false;
    std::optional<FrameId> frame = {};
    bool beginsPage = false;
    bool isFiller = false; ///< Left out where its page has no room for it.
};

/// Where a heading is, for bookmarks and the list of contents.
struct HeadingPlace {
    int level = 1;
    std::string text;
    std::string language; ///< Where it differs from the document's.
    std::size_t item = 0;
};

/// A document in flow items, not yet on pages. The deques keep what these point at in its place.
struct Composition {
    StructureTree tree;
    std::deque<TextBlock> texts;
    std::deque<Row> rows;
    std::deque<Figure> figures;
    std::vector<Frame> frames;
    std::vector<FlowItem> items;
    std::vector<HeadingPlace> headings;             ///< In reading order.
    std::vector<const document::Picture*> pictures; ///< "/Im1" is the first.
};

} // namespace core::pdf
