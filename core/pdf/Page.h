#pragma once

#include "core/pdf/ContentStream.h"
#include "core/pdf/StructureTree.h"

#include <optional>
#include <string>
#include <vector>

namespace core::pdf {

/// An area that leads somewhere: to an address, or to a heading of the document.
struct Link {
    Box box;
    ElementId element = StructureTree::root;
    std::string address;
    std::optional<std::size_t> heading;
    std::string description; ///< What a screen reader says of it.
};

/// One page as it is painted: layers of decoration, which no screen reader meets, under the text.
class Page {
public:
    explicit Page(std::size_t index) : m_index(index) {}

    std::size_t index() const { return m_index; }

    ContentStream& backdrop() { return m_backdrop; }
    ContentStream& decoration() { return m_decoration; }

    /// For what belongs to `element`. Goes on with the mark that is open when it is that element's.
    ContentStream& tagged(ElementId element, StructureTree& tree);

    /// For text that is there for the eye alone, and what it is: "/Type/Layout".
    ContentStream& artifact(const std::string& properties);

    std::vector<Link> links;

    /// The elements by the numbers of their marks.
    const std::vector<ElementId>& marks() const { return m_marks; }

    /// All operators. Nothing can be painted after it.
    std::string finish();

private:
    void close();

    std::size_t m_index;
    ContentStream m_backdrop;
    ContentStream m_decoration;
    ContentStream m_text;
    std::vector<ElementId> m_marks;
    std::optional<ElementId> m_openElement;
    std::optional<std::string> m_openArtifact;
};

} // namespace core::pdf
