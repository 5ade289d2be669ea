#include "core/office/DocxBody.h"

#include "core/document/Direction.h"
#include "core/document/Headings.h"
#include "core/document/PlainFigures.h"
#include "core/office/BarsPicture.h"
#include "core/office/DocxParagraph.h"
#include "core/office/DocxRuns.h"
#include "core/office/DocxShapes.h"
#include "core/office/DocxTable.h"
#include "core/office/DocxXml.h"
#include "core/support/Text.h"

#include <algorithm>

namespace core::office {

using document::Block;
using document::Text;

namespace {

constexpr int deepestLevel = 8; ///< Of lists, counted from 0.
/// A row with a longer text may break across pages.
constexpr std::size_t longestWholeCell = 1500;

std::string bookmarkOf(std::size_t heading)
{
    return "_Toc" + std::to_string(100001 + heading);
}

std::size_t lengthOf(const std::vector<Block>& blocks)
{
    std::size_t length = 0;
    for (const Block& block : blocks) {
        if (const auto* paragraph = std::get_if<document::Paragraph>(&block.content)) {
            length += toPlainText(paragraph->text).size();
        } else if (const auto* list = std::get_if<document::List>(&block.content)) {
            for (const auto& item : list->items) {
                length += lengthOf(item);
            }
        }
    }
    return length;
}

class Writer {
public:
    explicit Writer(const document::Document& document)
        : m_document(document)
        , m_headings(document::headingsOf(document.blocks))
    {
    }

    DocxBody write()
    {
        m_body = addRoot(m_xml, "w:document").append_child("w:body");
        m_at = m_body;
        all(m_document.blocks);
        addPage(m_body);
        return {written(m_xml), m_links.addresses(), std::move(m_pictures), m_numberedLists};
    }

    void operator()(const document::Heading& heading)
    {
        const std::string name = bookmarkOf(m_nextHeading++);
        const std::string id = std::to_string(m_nextHeading);
        pugi::xml_node node =
            begin("Heading" + std::to_string(std::clamp(heading.level, 1, 6)), heading.text);
        pugi::xml_node bookmark = addElement(node, "w:bookmarkStart", "w:id", id);
        bookmark.append_attribute("w:name") = name.c_str();
        addRuns(node, heading.text, look(), m_links);
        addElement(node, "w:bookmarkEnd", "w:id", id);
    }

    void operator()(const document::Paragraph& paragraph)
    {
        using Role = document::Paragraph::Role;
        const bool isItem = m_around.numbering > 0;
        const char* style = paragraph.role == Role::Lead    ? "Lead"
                            : paragraph.role == Role::Quiet ? "Quiet"
                            : m_around.isCell               ? "TableText"
                            : isItem                        ? listStyle()
                            : m_around.depth >= 0           ? "ListContinue"
                                                            : "";
        m_around.keepsWithNext = paragraph.keepsWithNext;
        addRuns(begin(style, paragraph.text), paragraph.text, look(), m_links);
        m_around.keepsWithNext = false;
    }

    void operator()(const document::List& list)
    {
        const Around outer = m_around;
        const int numbering = list.numbered ? firstNumberedList + m_numberedLists++ : bulletList;
        for (const auto& item : list.items) {
            m_around = outer;
            m_around.depth = std::min(outer.depth + 1, deepestLevel);
            m_around.numbering = numbering;
            if (item.empty() ||
                !std::holds_alternative<document::Paragraph>(item.front().content)) {
                (*this)(document::Paragraph{}); // So that the item has its mark.
            }
            all(item);
        }
        m_around = outer;
    }

    void operator()(const document::Table& table)
    {
        if (table.columns.empty()) {
            return;
        }
        if (!table.caption.empty()) {
            addRuns(begin("Caption", table.caption), table.caption, look(), m_links);
        }
        const Around outer = m_around;
        const pugi::xml_node place = m_at;
        m_around = {};
        m_around.isCell = true;
        pugi::xml_node node = m_at.append_child("w:tbl");
        addTableProperties(node, table,
                           printable(toPlainText(table.caption.empty() && m_nextHeading > 0
                                                     ? *m_headings[m_nextHeading - 1].text
                                                     : table.caption)));
        std::vector<document::Cell> heads;
        for (const auto& column : table.columns) {
            heads.push_back(column.head);
        }
        tableRow(node, table, heads, true);
        for (const auto& row : table.rows) {
            tableRow(node, table, row, false);
        }
        m_at = place;
        m_around = outer;
        // Two tables without a paragraph between them would become one.
        begin("AfterTable", {});
    }

    void operator()(const document::Callout& callout)
    {
        const Around outer = m_around;
        m_around.box = callout.tone;
        all(callout.blocks);
        m_around = outer;
    }

    void operator()(const document::Bars& bars)
    {
        constexpr double twipsPerPoint = 20;
        if (const auto picture = barsPicture(bars, textWidth / twipsPerPoint)) {
            m_around.keepsWithNext = true;
            add(*picture, fullWidth);
            m_around.keepsWithNext = false;
        }
        (*this)(document::listOf(bars));
    }

    void operator()(const document::Matrix& matrix)
    {
        (*this)(document::tableOf(matrix, m_nextHeading > 0 ? *m_headings[m_nextHeading - 1].text
                                                            : document::plain(m_document.title)));
    }

    void operator()(const document::Picture& picture)
    {
        constexpr double unitsPerPoint = 12700;
        const double scale = std::min(46 / picture.height, 180 / picture.width);
        add(picture, static_cast<int>(picture.width * scale * unitsPerPoint));
    }

    void operator()(const document::Contents& contents)
    {
        const int depth = std::clamp(contents.depth, 2, 6);
        std::vector<std::size_t> entries;
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            if (m_headings[i].level >= 2 && m_headings[i].level <= depth) {
                entries.push_back(i);
            }
        }
        addRuns(begin("TOCHeading", contents.title), contents.title, look(), m_links);
        for (const std::size_t entry : entries) {
            const document::HeadingEntry& heading = m_headings[entry];
            pugi::xml_node node =
                begin("TOC" + std::to_string(std::min(heading.level, 3)), *heading.text);
            if (entry == entries.front()) {
                const std::string levels = std::to_string(depth);
                fieldMark(node, "begin");
                pugi::xml_node code = node.append_child("w:r");
                addElement(code, "w:instrText", "xml:space", "preserve")
                    .text()
                    .set((" TOC \\o \"2-" + levels + "\" \\n \\h \\z \\u ").c_str());
                fieldMark(node, "separate");
            }
            pugi::xml_node link = addElement(node, "w:hyperlink", "w:anchor", bookmarkOf(entry));
            RunLook plainLook = look();
            plainLook.linked = false;
            addRuns(link, *heading.text, plainLook, m_links);
            if (entry == entries.back()) {
                fieldMark(node, "end");
            }
        }
    }

    void operator()(const document::RuledLines& lines)
    {
        for (int i = 0; i < lines.least; ++i) {
            begin("RuledLine", {});
        }
    }

private:
    void add(const document::Picture& picture, int width)
    {
        addPicture(begin("", {}), picture, m_pictures.size() + 1, width);
        m_pictures.push_back(picture.bytes);
    }

    static void fieldMark(pugi::xml_node paragraph, const char* type)
    {
        addElement(paragraph.append_child("w:r"), "w:fldChar", "w:fldCharType", type);
    }

    void all(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks) {
            const std::string outer = m_language;
            if (!block.language.empty()) {
                m_language = block.language;
            }
            m_around.beginsPage = block.beginsPage;
            std::visit(*this, block.content);
            m_around.beginsPage = false;
            m_language = outer;
        }
    }

    const char* listStyle() const
    {
        return m_around.numbering == bulletList ? "ListBullet" : "ListNumber";
    }

    RunLook look() const
    {
        RunLook result;
        result.language = m_language;
        return result;
    }

    /// A paragraph of `style` where the writer is.
    pugi::xml_node begin(const std::string& style, const Text& text)
    {
        pugi::xml_node node = addParagraph(m_at, style, text, m_around);
        m_around.beginsPage = false;
        m_around.numbering = 0; // What follows in an item has no mark of its own.
        return node;
    }

    void tableRow(pugi::xml_node table, const document::Table& model,
                  const std::vector<document::Cell>& cells, bool isHead)
    {
        pugi::xml_node row = table.append_child("w:tr");
        const bool stayWhole = std::all_of(cells.begin(), cells.end(), [](const auto& cell) {
            return lengthOf(cell.blocks) <= longestWholeCell;
        });
        pugi::xml_node properties = row.append_child("w:trPr");
        if (stayWhole) {
            properties.append_child("w:cantSplit");
        }
        if (isHead) {
            properties.append_child("w:tblHeader");
        }
        const auto widths = columnWidths(model);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_at = row.append_child("w:tc");
            addElement(m_at.append_child("w:tcPr"), "w:tcW", "w:w", std::to_string(widths[i]))
                .append_attribute("w:type") = "dxa";
            if (cells[i].blocks.empty()) {
                begin("TableText", {}); // A cell without a paragraph is no cell.
            }
            all(cells[i].blocks);
        }
    }

    const document::Document& m_document;
    pugi::xml_document m_xml;
    pugi::xml_node m_body;
    pugi::xml_node m_at; ///< Where the next block goes.
    Around m_around;
    std::vector<document::HeadingEntry> m_headings;
    std::size_t m_nextHeading = 0;
    int m_numberedLists = 0;
    LinkTargets m_links;
    std::vector<std::string> m_pictures;
    std::string m_language; ///< Of the block that is being written.
};

} // namespace

DocxBody docxBody(const document::Document& document)
{
    return Writer(document).write();
}

} // namespace core::office
