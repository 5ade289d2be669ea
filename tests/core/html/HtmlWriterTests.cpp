#include "core/html/HtmlWriter.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::document;
using Catch::Contains;

namespace {

Document documentOf(std::vector<Block> blocks)
{
    Document document;
    document.title = "A <title>";
    document.language = "en-GB";
    document.blocks = std::move(blocks);
    return document;
}

Block paragraphOf(Run run)
{
    return {Paragraph{{std::move(run)}, Paragraph::Role::Body}, {}};
}

std::string bodyOf(const std::string& html)
{
    return html.substr(html.find("<body>"));
}

} // namespace

TEST_CASE("what people wrote is never markup")
{
    Run run;
    run.text = "<script>alert(\"1\" & '2')</script>";
    const std::string html = html::writeHtml(documentOf({paragraphOf(run)}));
    CHECK_THAT(
        html,
        Contains("<p>&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;</p>"));
    CHECK_THAT(html, !Contains("<script"));
    CHECK_THAT(html, Contains("<title>A &lt;title&gt;</title>"));
}

TEST_CASE("marks in columns stand as a table where the screen is narrow")
{
    Matrix matrix;
    matrix.columns = {plain("Dec 2026").front(), plain("Wedyn").front()};
    matrix.rows = {{"Tîm", {{{"12Rh", Tone::Bad, Matrix::Mark::Shape::Square}}, {}}}};
    matrix.alternative = "In words.";
    const std::string html =
        html::writeHtml(documentOf({{Heading{1, plain("Due")}, {}}, {std::move(matrix), {}}}));
    CHECK_THAT(html, Contains("<figure class=\"wide\">") && Contains("<div class=\"instead\">"));
    CHECK_THAT(html, Contains("data-head=\"Dec 2026\"><strong class=\"badge bad\">12Rh</strong>"));
    CHECK_THAT(html, Contains("width=\"29.33\" height=\"18.67\"")); // As wide as its four letters.
}

TEST_CASE("text that runs from right to left says so")
{
    Run run;
    run.text = "שלום, world";
    CHECK_THAT(html::writeHtml(documentOf({paragraphOf(run)})), Contains("<p dir=\"rtl\">"));
    run.text = "(12) world, שלום";
    CHECK_THAT(html::writeHtml(documentOf({paragraphOf(run)})), !Contains("dir="));
}

TEST_CASE("an address that is shown among words from right to left keeps its order")
{
    Run hebrew;
    hebrew.text = "שלום ";
    Run link;
    link.text = link.address = "https://example.org/";
    const auto html = html::writeHtml(documentOf({{Paragraph{{hebrew, link}, {}}, {}}}));
    CHECK_THAT(html, Contains("<a href=\"https://example.org/\" dir=\"ltr\">"));
    CHECK_THAT(html::writeHtml(documentOf({paragraphOf(link)})), !Contains("dir="));
}

TEST_CASE("only web addresses, mail addresses and telephones become links")
{
    const auto linked = [](const std::string& address) {
        Run run;
        run.text = "there";
        run.address = address;
        return html::writeHtml(documentOf({paragraphOf(run)})).find("<a href=\"" + address) !=
               std::string::npos;
    };
    CHECK(linked("https://example.org/a"));
    CHECK(linked("HTTP://example.org"));
    CHECK(linked("mailto:panel@example.org"));
    CHECK(linked("tel:+442079460000"));
    CHECK_FALSE(linked("javascript:alert(1)"));
    CHECK_FALSE(linked(" javascript:alert(1)"));
    CHECK_FALSE(linked("data:text/html,x"));
    CHECK_FALSE(linked("file:///etc/passwd"));
    CHECK_FALSE(linked("https:"));
}

TEST_CASE("a table is named by its caption or by the heading above it")
{
    Table table;
    table.columns = {{plain("Point"), 1}, {plain("Outcome"), 1}};
    table.rows = {{plain("1. Users"), plain("Met")}};
    table.rowHeads = true;
    const std::string html = html::writeHtml(
        documentOf({{Heading{1, plain("A")}, {}}, {Heading{2, plain("B")}, {}}, {table, {}}}));
    CHECK_THAT(html, Contains("aria-labelledby=\"section-2\""));
    CHECK_THAT(html, Contains("<th role=\"columnheader\" scope=\"col\">Outcome</th>"));
    CHECK_THAT(html, Contains("<th role=\"rowheader\" scope=\"row\">1. Users</th>"));
    table.caption = plain("All points");
    CHECK_THAT(html::writeHtml(documentOf({{table, {}}})),
               Contains("<caption>All points</caption>"));
}

TEST_CASE("lists in the cell of a table are lists, and a paragraph alone needs no element")
{
    const auto item = [](const char* text) {
        return std::vector<Block>{{Paragraph{plain(text)}, {}}};
    };
    List inner;
    inner.numbered = true;
    inner.items = {item("on paper")};
    List list;
    list.items = {item("test"), item("publish")};
    list.items[0].push_back({inner, {}});
    Table table;
    table.columns = {{plain("Action"), 2}, {plain("By"), 1}};
    table.rows = {{std::vector<Block>{{Paragraph{plain("They must:")}, {}},
                                      {list, {}},
                                      {Paragraph{plain("Soon.")}, {}}},
                   plain("May")},
                  {std::vector<Block>{{Paragraph{plain("Profi")}, "cy"}}, {}}};
    const std::string html = html::writeHtml(documentOf({{table, {}}}));
    CHECK_THAT(html, Contains("<td role=\"cell\" data-head=\"Action\"><p>They must:</p>\n"
                              "<ul>\n<li><p>test</p>\n<ol>\n<li>on paper</li>\n</ol>\n</li>\n"
                              "<li>publish</li>\n</ul>\n<p>Soon.</p>\n</td>"
                              "<td role=\"cell\" data-head=\"By\">May</td></tr>"));
    CHECK_THAT(html, Contains("data-head=\"Action\"><p lang=\"cy\">Profi</p>\n</td>"
                              "<td role=\"cell\" data-head=\"By\"></td></tr>"));
}

TEST_CASE("the contents link to headings of any depth")
{
    const std::string html = bodyOf(html::writeHtml(documentOf({{Heading{1, plain("A")}, {}},
                                                                {Contents{plain("In here"), 3}, {}},
                                                                {Heading{2, plain("B")}, {}},
                                                                {Heading{3, plain("C")}, {}},
                                                                {Heading{2, plain("D")}, {}}})));
    CHECK_THAT(html, Contains("<ol>\n<li><a href=\"#section-2\">B</a><ol>\n<li><a "
                              "href=\"#section-3\">C</a></li>\n</ol>\n</li>\n<li><a "
                              "href=\"#section-4\">D</a></li>\n</ol>\n</nav>"));
}

TEST_CASE("bars are a picture with a text alternative")
{
    Bars bars;
    bars.bars = {{"GDS", {{"3 green", 3, Tone::Good}, {"1 amber", 1, Tone::Caution}}}};
    bars.alternative = "GDS: 3 green, 1 amber.";
    const std::string html = html::writeHtml(documentOf({{bars, {}}}));
    CHECK_THAT(html, Contains("<svg role=\"img\""));
    CHECK_THAT(html, Contains("<title id=\"figure-1\">GDS: 3 green, 1 amber.</title>"));
    CHECK_THAT(html, Contains("x=\"75%\"") && Contains("width=\"25%\""));
}

TEST_CASE("a change of language is marked")
{
    Run welsh;
    welsh.text = "Cymru";
    welsh.language = "cy";
    CHECK_THAT(html::writeHtml(documentOf({paragraphOf(welsh)})),
               Contains("<span lang=\"cy\">Cymru</span>"));
    Block block = paragraphOf(Run{"Cymru", false, false, {}, {}, {}});
    block.language = "cy";
    CHECK_THAT(html::writeHtml(documentOf({block})), Contains("<p lang=\"cy\">Cymru</p>"));
}

TEST_CASE("a block that begins a page says so for paper, and lines to write on are hidden from who "
          "listens")
{
    Document document = documentOf(
        {{Heading{2, plain("One")}, {}}, {RuledLines{3}, {}}, {Heading{2, plain("Two")}, "cy"}});
    document.blocks.back().beginsPage = true;
    const std::string html = html::writeHtml(document);
    CHECK_THAT(html, Contains(" lang=\"cy\" data-page=\"new\">Two</h2>"));
    CHECK_THAT(html, Contains("[data-page=\"new\"] { break-before: page; }"));
    CHECK_THAT(bodyOf(html), Contains("<div class=\"ruled\" aria-hidden=\"true\">\n<div></div>\n"
                                      "<div></div>\n<div></div>\n</div>"));
}
