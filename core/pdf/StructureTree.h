#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace core::pdf {

/// An element of the structure tree, by its place in the tree's list.
using ElementId = std::size_t;

/// What makes a PDF readable without eyes: the tree of headings, paragraphs, lists and tables,
/// whose leaves point at marked pieces of the pages (ISO 32000-1, 14.7).
class StructureTree {
public:
    /// A piece of a page's content, by the number it is marked with there.
    struct Mark {
        std::size_t page = 0;
        int number = 0;
    };
    /// A link's sensitive area, by its place in the page's list.
    struct Area {
        std::size_t page = 0;
        std::size_t link = 0;
    };
    using Kid = std::variant<ElementId, Mark, Area>;

    enum class Scope { None, Row, Column };
    enum class Numbering { None, Disc, Decimal };

    struct Element {
        std::string type; ///< A standard structure type: "P", "TH".
        std::optional<ElementId> parent;
        std::string language = {};    ///< BCP 47, where it differs from the parent's.
        std::string alternative = {}; ///< In words what a figure shows.
        Scope scope = Scope::None;
        Numbering numbering = Numbering::None;
        /// Of a figure: left, bottom, right, top, in points from the bottom left corner of the
        /// page.
        std::optional<std::array<double, 4>> box = {};
        std::vector<Kid> kids = {};
    };

    /// A tree of its root alone, a Document.
    StructureTree() { m_elements.push_back({"Document", std::nullopt}); }

    static constexpr ElementId root = 0;

    /// Adds a last kid to `parent`.
    ElementId add(ElementId parent, std::string_view type, const std::string& language = {});
    void add(ElementId parent, Mark mark) { m_elements[parent].kids.emplace_back(mark); }
    void add(ElementId parent, Area area) { m_elements[parent].kids.emplace_back(area); }

    Element& operator[](ElementId id) { return m_elements[id]; }
    const std::vector<Element>& elements() const { return m_elements; }

private:
    std::vector<Element> m_elements;
};

} // namespace core::pdf
