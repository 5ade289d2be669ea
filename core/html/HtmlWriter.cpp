#include "core/html/HtmlWriter.h"

#include "core/document/Headings.h"
#include "core/document/PlainFigures.h"
#include "core/html/HtmlFigure.h"
#include "core/html/HtmlStyle.h"
#include "core/html/HtmlText.h"
#include "core/support/Base64.h"
#include "core/support/XmlText.h"

#include <algorithm>
#include <cmath>

namespace core::html {

using document::Block;
using document::Document;
using document::Text;

namespace {

std::string idOf(std::size_t heading)
{
    return "section-" + std::to_string(heading + 1);
}

class Writer {
public:
    explicit Writer(const Document& document)
        : m_document(document)
        , m_headings(document::headingsOf(document.blocks))
    {
    }

    std::string write()
    {
        head();
        // The header holds what stands above the title, the title, and the quiet line below it.
        const std::size_t body = headerLength();
        m_html += "<header>\n";
        blocks(0, body);
        m_html += "</header>\n<main id=\"main\">\n";
        blocks(body, m_document.blocks.size());
        m_html += "</main>\n<footer>\n<p>" + xmlEscaped(footOf(m_document));
        m_html += "</p>\n</footer>\n</body>\n</html>\n";
        return std::move(m_html);
    }

    void operator()(const document::Heading& heading)
    {
        const std::string tag = "h" + std::to_string(std::clamp(heading.level, 1, 6));
        m_lastHeading = idOf(m_nextHeading++);
        m_html += "<" + tag + attribute("id", m_lastHeading) + m_language +
                  direction(heading.text) + ">" + inlined(heading.text) + "</" + tag + ">\n";
    }

    void operator()(const document::Paragraph& paragraph)
    {
        using Role = document::Paragraph::Role;
        const std::string_view role = paragraph.role == Role::Lead    ? "lead"
                                      : paragraph.role == Role::Quiet ? "quiet"
                                                                      : "";
        m_html += "<p" + attribute("class", role) + m_language + direction(paragraph.text) + ">" +
                  inlined(paragraph.text) + "</p>\n";
    }

    void operator()(const document::List& list)
    {
        const std::string tag = list.numbered ? "ol" : "ul";
        m_html += "<" + tag + m_language + ">\n";
        for (const auto& item : list.items) {
            within("li", {}, item);
            m_html += "\n";
        }
        m_html += "</" + tag + ">\n";
    }

    // The roles are what a table has by itself; they are spelled out because narrow screens show
    // its cells as blocks, which takes the roles away in some browsers.
    void operator()(const document::Table& table)
    {
        const std::string name = table.caption.empty() ? m_lastHeading : std::string();
        m_html += "<table role=\"table\"" + attribute("aria-labelledby", name) + m_language + ">\n";
        if (!table.caption.empty()) {
            m_html += "<caption>" + inlined(table.caption) + "</caption>\n";
        }
        m_html += "<thead role=\"rowgroup\">\n<tr role=\"row\">";
        for (const auto& column : table.columns) {
            m_html += "<th role=\"columnheader\" scope=\"col\">" + inlined(column.head) + "</th>";
        }
        m_html += "</tr>\n</thead>\n<tbody role=\"rowgroup\">\n";
        for (const auto& row : table.rows) {
            tableRow(table, row);
        }
        m_html += "</tbody>\n</table>\n";
    }

    void operator()(const document::Callout& callout)
    {
        const std::string classes = "callout " + std::string(toWord(callout.tone));
        m_html += "<div" + attribute("class", classes) + m_language + ">\n";
        all(callout.blocks);
        m_html += "</div>\n";
    }

    void operator()(const document::Bars& bars)
    {
        m_html += figure(bars, "figure-" + std::to_string(++m_figures));
    }

    /// On a narrow screen its columns would stand on each other, and a table stands in its place.
    void operator()(const document::Matrix& matrix)
    {
        m_html += figure(matrix, "figure-" + std::to_string(++m_figures));
        m_html += "<div class=\"instead\">\n";
        (*this)(document::tableOf(matrix, m_nextHeading == 0
                                              ? document::plain(m_document.title)
                                              : *m_headings[m_nextHeading - 1].text));
        m_html += "</div>\n";
    }

    void operator()(const document::Picture& picture)
    {
        constexpr double tallest = 60;
        constexpr double widest = 240;
        const double scale = std::min(tallest / picture.height, widest / picture.width);
        const auto pixels = [&](double length) {
            return std::to_string(static_cast<long>(std::lround(length * scale)));
        };
        m_html += "<p class=\"logo\"><img" + attribute("alt", picture.alternative) +
                  attribute("width", pixels(picture.width)) +
                  attribute("height", pixels(picture.height)) + " src=\"data:image/png;base64," +
                  toBase64(picture.bytes) + "\"></p>\n";
    }

    void operator()(const document::RuledLines& lines)
    {
        m_html += "<div class=\"ruled\" aria-hidden=\"true\">\n";
        for (int i = 0; i < lines.least; ++i) {
            m_html += "<div></div>\n";
        }
        m_html += "</div>\n";
    }

    void operator()(const document::Contents& contents)
    {
        m_html += "<nav aria-labelledby=\"contents\">\n<p id=\"contents\"><strong>" +
                  inlined(contents.title) + "</strong></p>\n";
        int depth = 1;
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            const document::HeadingEntry& entry = m_headings[i];
            if (entry.level < 2 || entry.level > contents.depth) {
                continue;
            }
            for (; depth < entry.level; ++depth) {
                m_html += "<ol>\n<li>";
            }
            if (depth > entry.level) {
                for (; depth > entry.level; --depth) {
                    m_html += "</li>\n</ol>\n";
                }
                m_html += "</li>\n<li>";
            } else if (!m_html.ends_with("<ol>\n<li>")) {
                m_html += "</li>\n<li>";
            }
            m_html += "<a" + attribute("href", "#" + idOf(i)) + ">" + inlined(*entry.text) + "</a>";
        }
        for (; depth > 1; --depth) {
            m_html += "</li>\n</ol>\n";
        }
        m_html += "</nav>\n";
    }

private:
    void head()
    {
        const bool welsh = m_document.language.starts_with("cy");
        m_html += "<!DOCTYPE html>\n<html" + attribute("lang", m_document.language) +
                  ">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                  "img-src data:; style-src 'unsafe-inline'\">\n<title>" +
                  xmlEscaped(m_document.title) + "</title>\n";
        meta("author", m_document.author);
        meta("description", m_document.subject);
        meta("dcterms.modified", m_document.modified);
        m_html += "<style>" + styleSheet() + houseColours() +
                  "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">" +
                  (welsh ? "Neidio i’r adroddiad" : "Skip to the report") + "</a>\n";
    }

    /// Only on light paper, which they were chosen for.
    std::string houseColours() const
    {
        std::string css;
        if (m_document.accent) {
            css += "h1, h2, h3, h4, h5, h6 { color: #" + toHex(*m_document.accent) + "; }\n";
        }
        if (m_document.linkColour) {
            css += ":root { --link: #" + toHex(*m_document.linkColour) + "; }\n";
        }
        return css.empty()
                   ? css
                   : "@media print, screen and (prefers-color-scheme: light) {\n" + css + "}\n";
    }

    void meta(std::string_view name, const std::string& content)
    {
        if (!content.empty()) {
            m_html += "<meta" + attribute("name", name) + attribute("content", content) + ">\n";
        }
    }

    std::size_t headerLength() const
    {
        const auto& all = m_document.blocks;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto* heading = std::get_if<document::Heading>(&all[i].content);
            if (heading != nullptr && heading->level == 1) {
                const auto* next = i + 1 < all.size()
                                       ? std::get_if<document::Paragraph>(&all[i + 1].content)
                                       : nullptr;
                const bool quiet =
                    next != nullptr && next->role == document::Paragraph::Role::Quiet;
                return quiet ? i + 2 : i + 1;
            }
        }
        return 0;
    }

    /// An element that holds `blocks`; one paragraph needs no element of its own in it.
    void within(const std::string& tag, const std::string& attributes,
                const std::vector<Block>& blocks)
    {
        const auto* only = blocks.size() == 1
                               ? std::get_if<document::Paragraph>(&blocks.front().content)
                               : nullptr;
        m_html += "<" + tag + attributes;
        if (only != nullptr && blocks.front().language.empty()) {
            m_html += direction(only->text) + ">" + inlined(only->text);
        } else {
            m_html += ">";
            all(blocks);
        }
        m_html += "</" + tag + ">";
    }

    void tableRow(const document::Table& table, const std::vector<document::Cell>& row)
    {
        m_html += "<tr role=\"row\">";
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i == 0 && table.rowHeads) {
                within("th", " role=\"rowheader\" scope=\"row\"", row[i].blocks);
            } else {
                const std::string head = toPlainText(table.columns[i].head);
                within("td", " role=\"cell\"" + attribute("data-head", head), row[i].blocks);
            }
        }
        m_html += "</tr>\n";
    }

    void blocks(std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i) {
            one(m_document.blocks[i]);
        }
    }

    void all(const std::vector<Block>& some)
    {
        for (const Block& block : some) {
            one(block);
        }
    }

    void one(const Block& block)
    {
        m_language = attribute("lang", block.language);
        if (block.beginsPage) {
            m_language += attribute("data-page", "new");
        }
        std::visit(*this, block.content);
        m_language.clear();
    }

    const Document& m_document;
    std::vector<document::HeadingEntry> m_headings;
    std::size_t m_nextHeading = 0;
    int m_figures = 0;
    std::string m_lastHeading;
    std::string m_language; ///< The attributes for the block that is being written.
    std::string m_html;
};

} // namespace

std::string writeHtml(const document::Document& document)
{
    return Writer(document).write();
}

} // namespace core::html
