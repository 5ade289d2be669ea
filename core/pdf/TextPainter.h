#pragma once

#include "core/pdf/Composition.h"
#include "core/pdf/Page.h"

namespace core::pdf {

/// Paints lines of text on pages, tagged with their elements, with the links and labels in them.
class TextPainter {
public:
    TextPainter(StructureTree& tree, const FontSet& fonts,
                document::Colour link = document::palette::link)
        : m_tree(tree)
        , m_fonts(fonts)
        , m_link(link)
    {
    }

    /// `top` is the upper edge of the line.
    void paint(TextBlock& text, std::size_t line, double x, double top, Page& page);

    /// For the eye alone.
    void paintArtifact(const TextBlock& text, std::size_t line, double x, double top,
                       const std::string& properties, Page& page);

private:
    struct Span;

    ElementId elementOf(TextBlock& text, std::size_t run);
    void paintSpan(TextBlock& text, const Span& span, double x, double top, Page& page);
    void addLink(const TextBlock& text, const Span& span, const Box& box, ElementId element,
                 Page& page);

    StructureTree& m_tree;
    const FontSet& m_fonts;
    document::Colour m_link;
};

} // namespace core::pdf
