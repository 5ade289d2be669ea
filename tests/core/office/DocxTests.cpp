#include "core/office/DocxBody.h"
#include "core/office/DocxParts.h"
#include "core/office/DocxStyles.h"
#include "core/office/DocxWriter.h"
#include "tests/support/DocxCheck.h"

#include <catch2/catch.hpp>

#include <regex>

using namespace core;
using namespace core::document;
using Catch::Contains;

namespace {

Block paragraphOf(const std::string& text)
{
    return {Paragraph{plain(text), Paragraph::Role::Body}, {}};
}

Block paragraphOf(Run run)
{
    return {Paragraph{{std::move(run)}, Paragraph::Role::Body}, {}};
}

Document documentOf(std::vector<Block> blocks)
{
    Document document;
    document.title = "A report";
    document.author = "The panel";
    document.language = "en-GB";
    document.modified = "2026-11-23T10:00:00Z";
    document.footerStart = "A report · draft";
    document.footerEnd = "Fingerprint 7f3a 91c2";
    document.blocks = std::move(blocks);
    return document;
}

/// One of everything that a document can hold.
Document everything()
{
    List deep;
    deep.items = {{paragraphOf("Inside")}};
    List bullets;
    bullets.items = {{paragraphOf("One"), {deep, {}}, paragraphOf("More of one")},
                     {paragraphOf("Two")}};
    List numbers;
    numbers.numbered = true;
    numbers.items = {{paragraphOf("First")}, {paragraphOf("Second")}};
    Table table;
    table.caption = plain("All points");
    table.rowHeads = true;
    table.columns = {{plain("Point"), 3}, {plain("Outcome"), 1}};
    table.rows = {
        {plain("1. Users"), plain("Met")},
        {plain("2. Problem"), Text{}},
        {plain("3. Lists"),
         std::vector<Block>{paragraphOf("Not met:"), {bullets, {}}, paragraphOf("Soon.")}}};
    Bars bars;
    bars.bars = {{"GDS", {{"3 green", 3, Tone::Good}, {"1 amber", 1, Tone::Caution}}}};
    bars.alternative = "GDS: 3 green, 1 amber.";
    Run link;
    link.text = "The service";
    link.address = "https://example.org/a?b=1&c=\"2\"";
    return documentOf(
        {{Heading{1, plain("A report")}, {}},
         {Callout{Tone::Caution, {{Heading{2, plain("Amber")}, {}}, paragraphOf("Three points")}},
          {}},
         {Contents{plain("Contents"), 3}, {}},
         {Heading{2, plain("Lists")}, {}},
         {bullets, {}},
         {numbers, {}},
         {numbers, {}},
         {Heading{3, plain("Tables")}, {}},
         {table, {}},
         {table, {}},
         {bars, {}},
         paragraphOf(link),
         paragraphOf("Soft\u00adhyphen, tab\tand\nline <&>")});
}

std::string textOf(const Document& document)
{
    return office::docxBody(document).xml;
}

} // namespace

TEST_CASE("headings and links have the colours of the house")
{
    Document document = documentOf({});
    CHECK(office::docxStyles(document, "en-GB").find("7A0033") == std::string::npos);
    document.accent = Colour{0x7A0033};
    document.linkColour = Colour{0x00447A};
    const std::string styles = office::docxStyles(document, "en-GB");
    const auto heading = styles.find("w:styleId=\"Heading2\"");
    CHECK(styles.find("<w:color w:val=\"7a0033\"/>", heading) < styles.find("</w:style>", heading));
    const auto link = styles.find("w:styleId=\"Hyperlink\"");
    CHECK(styles.find("<w:color w:val=\"00447a\"/>", link) < styles.find("</w:style>", link));
}

TEST_CASE("a DOCX has all that an independent check asks for")
{
    const Document document = everything();
    const DocxCheck result = checkDocx(office::writeDocx(document).value(), readingText(document));
    if (!result.couldRun) {
        WARN(result.said);
        return;
    }
    INFO(result.said);
    CHECK(result.holds);
}

TEST_CASE("the check of a DOCX can fail")
{
    const Document document = everything();
    const std::string bytes = office::writeDocx(document).value();
    for (const std::string part :
         {"w:tblHeader", "w:tblCaption", "w:numPr", "w:lang", "dc:title", "w:outlineLvl",
          "w:fldSimple", "w:bookmarkStart", "wp:docPr", "w:p"}) {
        const DocxCheck result = checkDocx(bytes, readingText(document), part);
        if (!result.couldRun) {
            WARN(result.said);
            return;
        }
        INFO(part);
        CHECK_FALSE(result.holds);
    }
}

TEST_CASE("text in another language says so, and text from right to left runs so")
{
    Run welsh;
    welsh.text = "Cymru";
    welsh.language = "cy";
    CHECK_THAT(textOf(documentOf({paragraphOf(welsh)})),
               Contains("<w:lang w:val=\"cy-GB\" />") || Contains("<w:lang w:val=\"cy-GB\"/>"));
    Block block = paragraphOf("Cymru");
    block.language = "cy";
    CHECK_THAT(textOf(documentOf({block})), Contains("w:val=\"cy-GB\""));
    const std::string hebrew = textOf(documentOf({paragraphOf("מבחן with English 12")}));
    CHECK_THAT(hebrew, Contains("<w:bidi"));
    CHECK_THAT(hebrew, Contains("<w:rtl"));
    CHECK_THAT(textOf(documentOf({paragraphOf("English with מבחן")})), !Contains("<w:bidi"));
}

TEST_CASE("lists in the cell of a table are lists, in their language")
{
    List inner;
    inner.numbered = true;
    inner.items = {{paragraphOf("ar bapur")}};
    List list;
    list.items = {{paragraphOf("profi"), {inner, {}}}};
    Table table;
    table.columns = {{plain("Action"), 1}};
    table.rows = {{std::vector<Block>{paragraphOf("They must:"), {list, "cy"}}}};
    const std::string text = textOf(documentOf({{table, {}}}));
    const std::string cell = text.substr(text.rfind("<w:tc>"));
    INFO(cell);
    const auto paragraph = [&](const std::string& item, const std::string& language,
                               const std::string& words) {
        const std::string look =
            language.empty() ? "" : "<w:rPr><w:lang w:val=\"" + language + "\"/></w:rPr>";
        return "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>" + item + "</w:pPr><w:r>" + look +
               "<w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    };
    const auto numbered = [](const std::string& level, const std::string& list) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list +
               "\"/></w:numPr>";
    };
    CHECK_THAT(std::regex_replace(cell, std::regex("\\s*(/?>)\\s*(?=<)"), "$1"),
               Contains(paragraph("", "", "They must:") +
                        paragraph(numbered("0", "1"), "cy-GB", "profi") +
                        paragraph(numbered("1", "2"), "cy-GB", "ar bapur") + "</w:tc>"));
}

TEST_CASE("control characters and broken text never make a file that cannot be opened")
{
    const std::string text = textOf(documentOf({paragraphOf("a\x01"
                                                            "b\x0C\x1B c \xFF d \xEF\xBF\xBF e")}));
    CHECK_THAT(text, Contains(">ab c \xEF\xBF\xBD d  e<"));
}

TEST_CASE("each list that counts begins at one")
{
    List numbers;
    numbers.numbered = true;
    numbers.items = {{paragraphOf("First")}};
    const auto body = office::docxBody(documentOf({{numbers, {}}, {numbers, {}}}));
    CHECK(body.numberedLists == 2);
    CHECK_THAT(body.xml, Contains("<w:numId w:val=\"2\"") && Contains("<w:numId w:val=\"3\""));
    CHECK_THAT(office::docxNumbering(2), Contains("w:numId=\"3\""));
}

TEST_CASE("only web and mail addresses become links in a DOCX")
{
    Run run;
    run.text = "there";
    run.address = "javascript:alert(1)";
    CHECK(office::docxBody(documentOf({paragraphOf(run)})).links.empty());
    run.address = "https://example.org/\"><x";
    const auto body = office::docxBody(documentOf({paragraphOf(run), paragraphOf(run)}));
    REQUIRE(body.links.size() == 1);
    CHECK_THAT(office::docxTextLinks(body.links, 0), Contains("https://example.org/%22%3E%3Cx"));
}

TEST_CASE("the same document gives the same bytes in any time zone")
{
    const Document document = everything();
    ::setenv("TZ", "Pacific/Auckland", 1);
    ::tzset();
    const std::string there = office::writeDocx(document).value();
    ::setenv("TZ", "America/Los_Angeles", 1);
    ::tzset();
    CHECK((office::writeDocx(document).value() == there));
    ::unsetenv("TZ");
    ::tzset();
}

TEST_CASE("a block that begins a page does so in Word, and lines to write on are empty paragraphs")
{
    Document document = documentOf({paragraphOf("One"), {RuledLines{2}, {}}, paragraphOf("Two")});
    document.blocks.back().beginsPage = true;
    const std::string body = office::docxBody(document).xml;
    CHECK_THAT(body, Contains("<w:pageBreakBefore"));
    CHECK(body.find("<w:pageBreakBefore") > body.find("One"));
    CHECK(body.find("<w:pageBreakBefore") == body.rfind("<w:pageBreakBefore"));
    const std::regex ruled("<w:pStyle w:val=\"RuledLine\" ?/>");
    CHECK(std::distance(std::sregex_iterator(body.begin(), body.end(), ruled), {}) == 2);
}
