#include "core/pdf/StructureObjects.h"

#include "core/document/Links.h"

#include <algorithm>
#include <cassert>

namespace core::pdf {

namespace {

using Object = QPDFObjectHandle;
using Objects = std::vector<Object>;

Object whole(std::size_t number)
{
    return Object::newInteger(static_cast<long long>(number));
}

/// Where a heading stands, a little above its letters.
Object destination(const HeadingPlace& heading, const Pagination& pagination, const Objects& pages)
{
    constexpr double headroom = 6;
    const std::size_t last = pagination.placements.empty() ? 0 : pagination.placements.size() - 1;
    const Placement placement = pagination.placements.empty()
                                    ? Placement{}
                                    : pagination.placements[std::min(heading.item, last)];
    Object result = Object::newArray();
    result.appendItem(pages[placement.page]);
    result.appendItem(Object::newName("/XYZ"));
    result.appendItem(Object::newReal("0"));
    result.appendItem(Object::newReal(toPdf(stylesheet::pageHeight - placement.top + headroom)));
    result.appendItem(Object::newNull());
    return result;
}

class StructureWriter {
public:
    StructureWriter(QPDF& pdf, const Composition& composition, const Pagination& pagination,
                    const std::deque<Page>& pages, Objects pageObjects)
        : m_pdf(pdf)
        , m_composition(composition)
        , m_pagination(pagination)
        , m_pages(pages)
        , m_pageObjects(std::move(pageObjects))
    {
        for (std::size_t i = 0; i < composition.tree.elements().size(); ++i) {
            m_elements.push_back(pdf.makeIndirectObject(Object::newDictionary()));
        }
    }

    void write()
    {
        Object root = m_pdf.makeIndirectObject(Object::parse("<</Type/StructTreeRoot>>"));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
        root.replaceKey("/K", m_elements[StructureTree::root]);
        addMarks();
        addLinks();
        for (std::size_t i = 0; i < m_elements.size(); ++i) {
            fillElement(m_composition.tree.elements()[i], m_elements[i], root);
        }
        Object parents = Object::newDictionary();
        parents.replaceKey("/Nums", Object::newArray(m_parents));
        root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
        root.replaceKey("/ParentTreeNextKey", whole(m_parents.size() / 2));
    }

private:
    /// The parent tree goes from marks and links back to their elements: a page has its own number
    /// as key, links have those after the last page's.
    void addParent(const Object& parent)
    {
        m_parents.push_back(whole(m_parents.size() / 2));
        m_parents.push_back(parent);
    }

    void addMarks()
    {
        for (const Page& page : m_pages) {
            Object owners = Object::newArray();
            for (const ElementId element : page.marks()) {
                owners.appendItem(m_elements[element]);
            }
            Object& object = m_pageObjects[page.index()];
            object.replaceKey("/StructParents", whole(page.index()));
            object.replaceKey("/Tabs", Object::newName("/S"));
            addParent(m_pdf.makeIndirectObject(owners));
        }
    }

    void addLinks()
    {
        for (const Page& page : m_pages) {
            Objects& links = m_links.emplace_back();
            for (const Link& link : page.links) {
                Object object = annotation(link);
                object.replaceKey("/StructParent", whole(m_parents.size() / 2));
                addParent(m_elements[link.element]);
                links.push_back(m_pdf.makeIndirectObject(object));
            }
            if (!links.empty()) {
                m_pageObjects[page.index()].replaceKey("/Annots", Object::newArray(links));
            }
        }
    }

    Object annotation(const Link& link) const
    {
        // Flag 4: it is printed like the page it is on, which archives ask for.
        Object object = Object::parse("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]>>");
        Object box = Object::newArray();
        for (const double edge : {link.box.left, stylesheet::pageHeight - link.box.bottom,
                                  link.box.right, stylesheet::pageHeight - link.box.top}) {
            box.appendItem(Object::newReal(toPdf(edge)));
        }
        object.replaceKey("/Rect", box);
        object.replaceKey("/Contents", Object::newUnicodeString(link.description));
        if (link.heading) {
            object.replaceKey("/Dest", destination(m_composition.headings[*link.heading],
                                                   m_pagination, m_pageObjects));
        } else {
            Object action = Object::parse("<</S/URI>>");
            action.replaceKey("/URI", Object::newString(document::linkTarget(link.address)));
            object.replaceKey("/A", action);
        }
        return object;
    }

    void fillElement(const StructureTree::Element& element, Object& object, const Object& root)
    {
        object.replaceKey("/Type", Object::newName("/StructElem"));
        object.replaceKey("/S", Object::newName("/" + element.type));
        object.replaceKey("/P", element.parent ? m_elements[*element.parent] : root);
        if (!element.language.empty()) {
            object.replaceKey("/Lang", Object::newUnicodeString(element.language));
        }
        if (!element.alternative.empty()) {
            object.replaceKey("/Alt", Object::newUnicodeString(element.alternative));
        }
        if (Object attributes = attributesOf(element); !attributes.isNull()) {
            object.replaceKey("/A", attributes);
        }
        Object kids = Object::newArray();
        for (const StructureTree::Kid& kid : element.kids) {
            kids.appendItem(std::visit([&](const auto& what) { return kidObject(what); }, kid));
        }
        object.replaceKey("/K", kids);
    }

    static Object attributesOf(const StructureTree::Element& element)
    {
        using Scope = StructureTree::Scope;
        using Numbering = StructureTree::Numbering;
        if (element.scope != Scope::None) {
            return Object::parse(element.scope == Scope::Row ? "<</O/Table/Scope/Row>>"
                                                             : "<</O/Table/Scope/Column>>");
        }
        if (element.numbering != Numbering::None) {
            return Object::parse(element.numbering == Numbering::Disc
                                     ? "<</O/List/ListNumbering/Disc>>"
                                     : "<</O/List/ListNumbering/Decimal>>");
        }
        if (element.box) {
            Object attributes = Object::parse("<</O/Layout/Placement/Block>>");
            Object box = Object::newArray();
            for (const double edge : *element.box) {
                box.appendItem(Object::newReal(toPdf(edge)));
            }
            attributes.replaceKey("/BBox", box);
            return attributes;
        }
        return Object::newNull();
    }

    Object kidObject(ElementId element) const { return m_elements[element]; }

    Object kidObject(const StructureTree::Mark& mark) const
    {
        Object object = Object::parse("<</Type/MCR>>");
        object.replaceKey("/Pg", m_pageObjects[mark.page]);
        object.replaceKey("/MCID", Object::newInteger(mark.number));
        return object;
    }

    Object kidObject(const StructureTree::Area& area) const
    {
        Object object = Object::parse("<</Type/OBJR>>");
        object.replaceKey("/Pg", m_pageObjects[area.page]);
        object.replaceKey("/Obj", m_links[area.page][area.link]);
        return object;
    }

    QPDF& m_pdf;
    const Composition& m_composition;
    const Pagination& m_pagination;
    const std::deque<Page>& m_pages;
    Objects m_pageObjects;
    Objects m_elements;
    std::vector<Objects> m_links; ///< By page.
    Objects m_parents;
};

/// A bookmark with those under it, as they are linked to one another.
struct Bookmark {
    int level = 0;
    Object object;
    Objects under = {};
};

void closeBookmark(std::vector<Bookmark>& open)
{
    Bookmark done = std::move(open.back());
    open.pop_back();
    if (!done.under.empty()) {
        done.object.replaceKey("/First", done.under.front());
        done.object.replaceKey("/Last", done.under.back());
        // A negative count is closed: only the first two levels show at once.
        const auto count = static_cast<long long>(done.under.size());
        done.object.replaceKey("/Count", Object::newInteger(open.size() < 2 ? count : -count));
    }
}

} // namespace

void addStructure(QPDF& pdf, const Composition& composition, const Pagination& pagination,
                  const std::deque<Page>& pages, std::vector<QPDFObjectHandle> pageObjects)
{
    StructureWriter(pdf, composition, pagination, pages, std::move(pageObjects)).write();
}

void addBookmarks(QPDF& pdf, const Composition& composition, const Pagination& pagination,
                  const std::vector<QPDFObjectHandle>& pageObjects)
{
    if (composition.headings.empty()) {
        return;
    }
    std::vector<Bookmark> open;
    open.push_back({0, pdf.makeIndirectObject(Object::parse("<</Type/Outlines>>"))});
    pdf.getRoot().replaceKey("/Outlines", open.front().object);
    for (const HeadingPlace& heading : composition.headings) {
        while (open.back().level >= heading.level) {
            closeBookmark(open);
        }
        Object object = pdf.makeIndirectObject(Object::newDictionary());
        Bookmark& parent = open.back();
        object.replaceKey("/Title", Object::newUnicodeString(heading.text));
        object.replaceKey("/Parent", parent.object);
        object.replaceKey("/Dest", destination(heading, pagination, pageObjects));
        if (!parent.under.empty()) {
            object.replaceKey("/Prev", parent.under.back());
            parent.under.back().replaceKey("/Next", object);
        }
        parent.under.push_back(object);
        open.push_back({heading.level, object});
    }
    while (!open.empty()) {
        closeBookmark(open);
    }
}

} // namespace core::pdf
