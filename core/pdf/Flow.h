#pragma once

#include "core/pdf/Composition.h"
#include "core/pdf/FontSet.h"

namespace core::pdf {

/// Where the next blocks go: between which edges, inside which frame and element, in what language.
struct ContentArea {
    double left = stylesheet::left;
    double right = stylesheet::right;
    std::optional<FrameId> frame = {};
    ElementId parent = StructureTree::root;
    std::string language = {};
    bool isTight = false;               ///< Little space between paragraphs, as in a list.
    std::optional<TextStyle> cell = {}; ///< How text looks, in a cell of a table.

    double width() const { return right - left; }
};

/// Takes flow items in order and settles the space between them.
class Flow {
public:
    Flow(Composition& composition, FontSet& fonts) : Flow(composition, fonts, composition.items) {}
    /// The same into `items`, as for what does not stand on pages by itself.
    Flow(Composition& composition, FontSet& fonts, std::vector<FlowItem>& items)
        : m_composition(composition)
        , m_fonts(fonts)
        , m_items(items)
    {
    }

    /// Lays out a text that stays where it is for as long as the composition.
    TextBlock& layText(document::Text text, const TextStyle& style, const ContentArea& area,
                       double width, ElementId element);

    /// Adds an item at least `gap` under the one before.
    void add(FlowItem item, double gap);

    /// A figure at the left of `area`, which stays where it is for as long as the composition. It
    /// is added when its right edge and its height are known.
    Figure& newFigure(const std::string& alternative, const ContentArea& area);
    void add(Figure& figure, const ContentArea& area);

    /// Adds the lines of `text`, kept together where one of them would be left alone.
    enum class Keep { Loose, WithNext };
    void addLines(TextBlock& text, const ContentArea& area, double gap, Keep keep,
                  std::optional<double> pageNumberEnd = std::nullopt);

    /// The next item stands at the top of a page.
    void beginPage() { m_beginsPage = true; }

    /// Space that the next item keeps at least.
    void setGapAfter(double gap) { m_gapAfter = gap; }
    /// Space that is added on the next item's own gap.
    void addSpace(double space) { m_space += space; }
    /// The next item stands `padding` under an edge that is at least `gap` under the last item.
    void openFrame(double gap, double padding);

    /// The next line is the first of a list's item, and this stands before it.
    void setLabel(TextBlock& label, double x, const ContentArea& area);
    /// Shows a label that no line has taken.
    void flushLabel();

    Composition& composition() { return m_composition; }
    FontSet& fonts() { return m_fonts; }

private:
    struct Label {
        TextBlock* text = nullptr;
        double x = 0;
        std::optional<FrameId> frame;
    };

    Composition& m_composition;
    FontSet& m_fonts;
    std::vector<FlowItem>& m_items;
    bool m_beginsPage = false;
    double m_gapAfter = 0;
    double m_space = 0;
    std::optional<double> m_settledGap;
    std::optional<Label> m_label;
};

} // namespace core::pdf
