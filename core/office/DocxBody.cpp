#include "core/office/DocxBody.h"

#include "core/office/BarsPicture.h"
#include "core/office/DocxRuns.h"
#include "core/support/Text.h"

#include <algorithm>
#include <optional>
#include <sstream>

namespace core::office {

using document::Block;
using document::Text;

namespace {

constexpr int twipsPerLevel = 425;
constexpr int textWidth = 9638; ///< A4 without margins of 2 cm, in twentieths of a point.
constexpr int narrowest = 1750; ///< Of a column: "28 Feb 2027" on one line.
constexpr int deepestLevel = 8; ///< Of lists, counted from 0.
/// A row with a longer text may break across pages.
constexpr std::size_t longestWholeCell = 1500;

std::string written(const pugi::xml_document& xml)
{
    std::ostringstream out;
    xml.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return out.str();
}

pugi::xml_node root(pugi::xml_document& xml, const char* name)
{
    pugi::xml_node declaration = xml.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    declaration.append_attribute("standalone") = "yes";
    pugi::xml_node node = xml.append_child(name);
    node.append_attribute("xmlns:w") =
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    node.append_attribute("xmlns:r") =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    node.append_attribute("xmlns:wp") =
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    node.append_attribute("xmlns:a") = "http://schemas.openxmlformats.org/drawingml/2006/main";
    node.append_attribute("xmlns:pic") = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    return node;
}

struct Entry {
    int level = 1;
    std::string bookmark;
    Text text;
};

void collectHeadings(const std::vector<Block>& blocks, std::vector<Entry>& entries)
{
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<document::Heading>(&block.content)) {
            entries.push_back(
                {heading->level, "_Toc" + std::to_string(100001 + entries.size()), heading->text});
        } else if (const auto* callout = std::get_if<document::Callout>(&block.content)) {
            collectHeadings(callout->blocks, entries);
        } else if (const auto* list = std::get_if<document::List>(&block.content)) {
            for (const auto& item : list->items) {
                collectHeadings(item, entries);
            }
        }
    }
}

/// The band and the wash of a callout.
struct Box {
    const char* band;
    const char* wash;
};

Box boxOf(document::Tone tone)
{
    switch (tone) {
    case document::Tone::Good: return {"2F8F5B", "F0F8F3"};
    case document::Tone::Caution: return {"D9A441", "FDF4E7"};
    case document::Tone::Bad: return {"C9413A", "FDF1F0"};
    case document::Tone::Information: return {"3A7BBF", "F0F6FC"};
    case document::Tone::Neutral: break;
    }
    return {"7A828C", "F5F6F8"};
}

/// What a paragraph takes from the blocks that it stands in.
struct Around {
    int depth = -1;    ///< Of lists; -1 outside of any.
    int numbering = 0; ///< For the first paragraph of an item; else 0.
    std::optional<Box> box;
    bool isCell = false;
    bool keepsWithNext = false;
};

class Writer {
public:
    explicit Writer(const document::Document& document) : m_document(document)
    {
        collectHeadings(document.blocks, m_headings);
    }

    DocxBody write()
    {
        m_body = root(m_xml, "w:document").append_child("w:body");
        m_at = m_body;
        all(m_document.blocks);
        section();
        return {written(m_xml), m_links.addresses(), std::move(m_pictures), m_numberedLists};
    }

    void operator()(const document::Heading& heading)
    {
        const Entry& entry = m_headings[m_nextHeading++];
        const std::string id = std::to_string(m_nextHeading);
        pugi::xml_node node =
            begin("Heading" + std::to_string(std::clamp(heading.level, 1, 6)), heading.text);
        pugi::xml_node bookmark = addElement(node, "w:bookmarkStart", "w:id", id);
        bookmark.append_attribute("w:name") = entry.bookmark.c_str();
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
        tableProperties(node, table);
        std::vector<Text> heads;
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
        m_around.box = boxOf(callout.tone);
        all(callout.blocks);
        m_around = outer;
    }

    void operator()(const document::Bars& bars)
    {
        BarsPicture picture = barsPicture(bars);
        if (!picture.png.empty()) {
            addPicture(picture, bars.alternative);
            m_pictures.push_back(std::move(picture.png));
        }
        document::List list;
        for (const auto& bar : bars.bars) {
            Text text = document::plain(bar.label + ":");
            for (const auto& segment : bar.segments) {
                document::Run run;
                run.text = segment.label;
                run.badge = segment.tone;
                append(text, document::plain(&segment == &bar.segments.front() ? " " : ", "));
                text.push_back(std::move(run));
            }
            list.items.push_back(
                {{document::Paragraph{std::move(text), document::Paragraph::Role::Body}, {}}});
        }
        (*this)(list);
    }

    void operator()(const document::Matrix& matrix)
    {
        document::Table table;
        table.rowHeads = true;
        // Over the heads of the rows stands what the whole is about: no head may be empty.
        table.columns.push_back(
            {m_nextHeading > 0 ? m_headings[m_nextHeading - 1].text : document::plain("–"), 2});
        for (const std::string& column : matrix.columns) {
            table.columns.push_back({document::plain(column), 1});
        }
        for (const auto& row : matrix.rows) {
            std::vector<Text> cells{document::plain(row.label)};
            for (const auto& marks : row.cells) {
                Text text;
                for (const auto& mark : marks) {
                    append(text, document::plain(text.empty() ? "" : " "));
                    document::Run run;
                    run.text = mark.label;
                    run.badge = mark.tone;
                    text.push_back(std::move(run));
                }
                cells.push_back(std::move(text));
            }
            table.rows.push_back(std::move(cells));
        }
        (*this)(table);
    }

    void operator()(const document::Contents& contents)
    {
        const int depth = std::clamp(contents.depth, 2, 6);
        std::vector<const Entry*> entries;
        for (const Entry& entry : m_headings) {
            if (entry.level >= 2 && entry.level <= depth) {
                entries.push_back(&entry);
            }
        }
        addRuns(begin("TOCHeading", contents.title), contents.title, look(), m_links);
        for (const Entry* entry : entries) {
            pugi::xml_node node =
                begin("TOC" + std::to_string(std::min(entry->level, 3)), entry->text);
            if (entry == entries.front()) {
                const std::string levels = std::to_string(depth);
                fieldMark(node, "begin");
                pugi::xml_node code = node.append_child("w:r");
                addElement(code, "w:instrText", "xml:space", "preserve")
                    .text()
                    .set((" TOC \\o \"2-" + levels + "\" \\n \\h \\z \\u ").c_str());
                fieldMark(node, "separate");
            }
            pugi::xml_node link = addElement(node, "w:hyperlink", "w:anchor", entry->bookmark);
            RunLook plainLook = look();
            plainLook.linked = false;
            addRuns(link, entry->text, plainLook, m_links);
            if (entry == entries.back()) {
                fieldMark(node, "end");
            }
        }
    }

private:
    /// As wide as the page, in line with the text.
    void addPicture(const BarsPicture& picture, const std::string& alternative)
    {
        constexpr int unitsPerTwip = 635; // English metric units.
        const int width = textWidth * unitsPerTwip;
        const std::string across = std::to_string(width);
        const std::string down = std::to_string(width / picture.width * picture.height);
        const std::string number = std::to_string(m_pictures.size() + 1);
        const std::string words = printable(alternative);
        m_around.keepsWithNext = true;
        pugi::xml_node line =
            begin("", {}).append_child("w:r").append_child("w:drawing").append_child("wp:inline");
        m_around.keepsWithNext = false;
        for (const char* side : {"distT", "distB", "distL", "distR"}) {
            line.append_attribute(side) = "0";
        }
        const auto describe = [&](pugi::xml_node node) {
            node.append_attribute("name") = ("Picture " + number).c_str();
            node.append_attribute("descr") = words.c_str();
        };
        const auto size = [&](pugi::xml_node node) { node.append_attribute("cy") = down.c_str(); };
        size(addElement(line, "wp:extent", "cx", across));
        describe(addElement(line, "wp:docPr", "id", number));
        pugi::xml_node graphic = line.append_child("a:graphic");
        pugi::xml_node data =
            addElement(graphic, "a:graphicData", "uri",
                       "http://schemas.openxmlformats.org/drawingml/2006/picture");
        pugi::xml_node node = data.append_child("pic:pic");
        pugi::xml_node about = node.append_child("pic:nvPicPr");
        describe(addElement(about, "pic:cNvPr", "id", number));
        about.append_child("pic:cNvPicPr");
        pugi::xml_node fill = node.append_child("pic:blipFill");
        addElement(fill, "a:blip", "r:embed", "rPicture" + number);
        fill.append_child("a:stretch").append_child("a:fillRect");
        pugi::xml_node shape = node.append_child("pic:spPr");
        pugi::xml_node frame = shape.append_child("a:xfrm");
        addElement(frame, "a:off", "x", "0").append_attribute("y") = "0";
        size(addElement(frame, "a:ext", "cx", across));
        addElement(shape, "a:prstGeom", "prst", "rect").append_child("a:avLst");
    }

    static void append(Text& text, const Text& more)
    {
        text.insert(text.end(), more.begin(), more.end());
    }

    static void fieldMark(pugi::xml_node paragraph, const char* type)
    {
        addElement(paragraph.append_child("w:r"), "w:fldChar", "w:fldCharType", type);
    }

    void all(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks) {
            m_language = block.language;
            std::visit(*this, block.content);
            m_language.clear();
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

    /// A paragraph of `style` where the writer is, with what it takes from around it. The elements
    /// are in the order that the schema asks for.
    pugi::xml_node begin(const std::string& style, const Text& text)
    {
        pugi::xml_node node = m_at.append_child("w:p");
        pugi::xml_node properties = node.append_child("w:pPr");
        if (!style.empty()) {
            addElement(properties, "w:pStyle", "w:val", style);
        }
        if (m_around.keepsWithNext) {
            properties.append_child("w:keepNext");
        }
        const int depth = m_around.depth;
        if (m_around.numbering > 0) {
            pugi::xml_node numbers = properties.append_child("w:numPr");
            addElement(numbers, "w:ilvl", "w:val", std::to_string(depth));
            addElement(numbers, "w:numId", "w:val", std::to_string(m_around.numbering));
        }
        if (m_around.box) {
            addBox(properties, *m_around.box);
        }
        if (runsRightToLeft(text)) {
            properties.append_child("w:bidi");
        }
        if (depth >= 0 && m_around.numbering == 0) {
            addElement(properties, "w:ind", "w:left", std::to_string(twipsPerLevel * (depth + 1)));
        } else if (m_around.box && m_around.numbering == 0) {
            addElement(properties, "w:ind", "w:left", "170");
        }
        m_around.numbering = 0; // What follows in an item has no mark of its own.
        if (!properties.first_child()) {
            node.remove_child(properties);
        }
        return node;
    }

    static void addBox(pugi::xml_node properties, const Box& box)
    {
        pugi::xml_node left =
            addElement(properties.append_child("w:pBdr"), "w:left", "w:val", "single");
        left.append_attribute("w:sz") = "48";
        left.append_attribute("w:space") = "8";
        left.append_attribute("w:color") = box.band;
        pugi::xml_node shade = addElement(properties, "w:shd", "w:val", "clear");
        shade.append_attribute("w:color") = "auto";
        shade.append_attribute("w:fill") = box.wash;
    }

    /// As the table shares its width out, but no column so narrow that a date would break.
    static std::vector<int> widthsOf(const document::Table& table)
    {
        const int least = std::min(narrowest, textWidth / static_cast<int>(table.columns.size()));
        double sum = 0;
        for (const auto& column : table.columns) {
            sum += column.share;
        }
        const auto shareOf = [&](const auto& column) {
            return static_cast<int>(textWidth * column.share / sum);
        };
        int wide = 0;
        int left = textWidth;
        for (const auto& column : table.columns) {
            const bool isNarrow = shareOf(column) < least;
            wide += isNarrow ? 0 : shareOf(column);
            left -= isNarrow ? least : 0;
        }
        std::vector<int> widths;
        for (const auto& column : table.columns) {
            const int share = shareOf(column);
            widths.push_back(share < least ? least : share * left / wide);
        }
        return widths;
    }

    void tableProperties(pugi::xml_node node, const document::Table& table) const
    {
        pugi::xml_node properties = node.append_child("w:tblPr");
        addElement(properties, "w:tblStyle", "w:val", "ReportTable");
        addElement(properties, "w:tblW", "w:w", "5000").append_attribute("w:type") = "pct";
        addElement(properties, "w:tblLayout", "w:type", "fixed");
        pugi::xml_node appearance = addElement(properties, "w:tblLook", "w:val", "0420");
        appearance.append_attribute("w:firstRow") = "1";
        appearance.append_attribute("w:lastRow") = "0";
        appearance.append_attribute("w:firstColumn") = table.rowHeads ? "1" : "0";
        appearance.append_attribute("w:lastColumn") = "0";
        appearance.append_attribute("w:noHBand") = "0";
        appearance.append_attribute("w:noVBand") = "1";
        std::string name = printable(toPlainText(table.caption.empty() && m_nextHeading > 0
                                                     ? m_headings[m_nextHeading - 1].text
                                                     : table.caption));
        if (!name.empty() && name.back() != '.') {
            name += '.'; // Some readers say the caption and what follows in one breath.
        }
        addElement(properties, "w:tblCaption", "w:val", name);
        pugi::xml_node grid = node.append_child("w:tblGrid");
        for (const int width : widthsOf(table)) {
            addElement(grid, "w:gridCol", "w:w", std::to_string(width));
        }
    }

    void tableRow(pugi::xml_node table, const document::Table& model,
                  const std::vector<Text>& cells, bool isHead)
    {
        pugi::xml_node row = table.append_child("w:tr");
        const bool stayWhole = std::all_of(cells.begin(), cells.end(), [](const Text& cell) {
            return toPlainText(cell).size() <= longestWholeCell;
        });
        pugi::xml_node properties = row.append_child("w:trPr");
        if (stayWhole) {
            properties.append_child("w:cantSplit");
        }
        if (isHead) {
            properties.append_child("w:tblHeader");
        }
        const auto widths = widthsOf(model);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_at = row.append_child("w:tc");
            addElement(m_at.append_child("w:tcPr"), "w:tcW", "w:w", std::to_string(widths[i]))
                .append_attribute("w:type") = "dxa";
            addRuns(begin("TableText", cells[i]), cells[i], look(), m_links);
        }
    }

    void section()
    {
        pugi::xml_node properties = m_body.append_child("w:sectPr");
        addElement(properties, "w:footerReference", "w:type", "default").append_attribute("r:id") =
            "rFooter";
        pugi::xml_node page = addElement(properties, "w:pgSz", "w:w", "11906");
        page.append_attribute("w:h") = "16838";
        pugi::xml_node margins = addElement(properties, "w:pgMar", "w:top", "1134");
        for (const char* side : {"w:right", "w:bottom", "w:left"}) {
            margins.append_attribute(side) = "1134";
        }
        margins.append_attribute("w:header") = "567";
        margins.append_attribute("w:footer") = "567";
        margins.append_attribute("w:gutter") = "0";
    }

    const document::Document& m_document;
    pugi::xml_document m_xml;
    pugi::xml_node m_body;
    pugi::xml_node m_at; ///< Where the next block goes.
    Around m_around;
    std::vector<Entry> m_headings;
    std::size_t m_nextHeading = 0;
    int m_numberedLists = 0;
    LinkTargets m_links;
    std::vector<std::string> m_pictures;
    std::string m_language; ///< Of the block that is being written.
};

void addField(pugi::xml_node paragraph, const char* instruction)
{
    pugi::xml_node field = addElement(paragraph, "w:fldSimple", "w:instr", instruction);
    field.append_child("w:r").append_child("w:t").text().set("1");
}

} // namespace

DocxBody docxBody(const document::Document& document)
{
    return Writer(document).write();
}

std::string docxFooter(const document::Document& document)
{
    pugi::xml_document xml;
    pugi::xml_node paragraph = root(xml, "w:ftr").append_child("w:p");
    addElement(paragraph.append_child("w:pPr"), "w:pStyle", "w:val", "Footer");
    LinkTargets none;
    const auto add = [&](const std::string& text) {
        addRuns(paragraph, document::plain(text), {}, none);
    };
    add(document.footerStart + "\t" +
        (document.footerEnd.empty() ? std::string() : document.footerEnd + " · ") +
        document.pageWord + " ");
    addField(paragraph, "PAGE");
    add(" " + document.ofWord + " ");
    addField(paragraph, "NUMPAGES");
    return written(xml);
}

} // namespace core::office
