#include "tests/core/pdf/PdfReading.h"
#include "tests/core/pdf/SampleDocuments.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace core::document;
using samples::documentOf;
using samples::heading;
using samples::paragraph;

TEST_CASE("headings and paragraphs keep their order and their words")
{
    const auto reading = readBack(documentOf(
        {heading(1, "One"), paragraph("Words."), heading(2, "Two"), paragraph("More.")}));
    CHECK(shapeOf(reading.root) == "Document[H1 P H2 P]");
    CHECK(reading.root.text == "OneWords.TwoMore.");
    CHECK(reading.bookmarks == std::vector<std::string>{"1 One", "2 Two"});
    CHECK(reading.problems.empty());
}

TEST_CASE("bookmarks nest as headings do")
{
    const auto reading =
        readBack(documentOf({heading(1, "A"), heading(2, "B"), heading(3, "C"), heading(3, "D"),
                             heading(2, "E"), paragraph("End.")}));
    CHECK(reading.bookmarks == std::vector<std::string>{"1 A", "2 B", "3 C", "3 D", "2 E"});
}

TEST_CASE("lists nest to any depth, with a label for each item")
{
    List list;
    list.items = {{paragraph("innermost")}};
    for (int depth = 0; depth < 30; ++depth) {
        List outer;
        outer.numbered = depth % 2 == 0;
        outer.items = {{paragraph("level"), {list, {}}}};
        list = outer;
    }
    const auto reading = readBack(documentOf({heading(1, "Deep"), {list, {}}}));
    const auto lists = elementsOf(reading, "L");
    REQUIRE(lists.size() == 31);
    CHECK(lists[0].numbering == "Disc");
    CHECK(lists[1].numbering == "Decimal");
    CHECK(shapeOf(lists.back()) == "L[LI[Lbl LBody[P]]]");
    CHECK(lists.back().text == "•innermost");
    CHECK(elementsOf(reading, "Lbl").size() == 31);
    CHECK(reading.problems.empty());
}

TEST_CASE("an item that starts with a table, or has nothing, still shows its label")
{
    Table table;
    table.columns = {{plain("Head"), 1}};
    table.rows = {{plain("Cell")}};
    List list;
    list.numbered = true;
    list.items = {{{table, {}}}, {}, {paragraph("Words.")}};
    const auto reading = readBack(documentOf({{list, {}}}));
    const auto labels = elementsOf(reading, "Lbl");
    REQUIRE(labels.size() == 3);
    CHECK(labels[0].text == "1.");
    CHECK(labels[1].text == "2.");
    CHECK(labels[2].text == "3.");
}

TEST_CASE("a table has a caption, a head and a body, and says what its heads stand for")
{
    Table table;
    table.caption = plain("What was seen");
    table.columns = {{plain("Point"), 1}, {plain("Seen"), 3}};
    table.rows = {{plain("1"), plain("Yes")}, {plain("2"), {}}};
    table.rowHeads = true;
    const auto reading = readBack(documentOf({{table, {}}}));
    const auto tables = elementsOf(reading, "Table");
    REQUIRE(tables.size() == 1);
    CHECK(shapeOf(tables[0]) == "Table[Caption THead[TR[TH TH]] TBody[TR[TH TD] TR[TH TD]]]");
    const auto heads = elementsOf(reading, "TH");
    CHECK(heads[0].scope == "Column");
    CHECK(heads[2].scope == "Row");
    CHECK(heads[3].text == "2");
}

TEST_CASE("lists in the cell of a table are lists, and a paragraph alone is the cell")
{
    List inner;
    inner.numbered = true;
    inner.items = {{paragraph("on paper")}};
    List list;
    list.items = {{paragraph("test"), {inner, {}}}, {paragraph("publish")}};
    Table table;
    table.columns = {{plain("Action"), 2}, {plain("By"), 1}};
    table.rows = {{std::vector<Block>{paragraph("They must:"), {list, {}}, paragraph("Soon.")},
                   std::vector<Block>{{Paragraph{plain("Mai")}, "cy"}}},
                  {std::vector<Block>{{list, "cy"}}, {}}};
    const auto reading = readBack(documentOf({{table, {}}}));
    CHECK(reading.problems.empty());
    const auto cells = elementsOf(reading, "TD");
    REQUIRE(cells.size() == 4);
    const std::string shapeOfList = "L[LI[Lbl LBody[P L[LI[Lbl LBody[P]]]]] LI[Lbl LBody[P]]]";
    CHECK(shapeOf(cells[0]) == "TD[P " + shapeOfList + " P]");
    CHECK(cells[0].text == "They must:•test1.on paper•publishSoon.");
    CHECK(cells[0].kids[1].numbering == "Disc");
    CHECK(shapeOf(cells[1]) == "TD");
    CHECK(cells[1].language == "cy");
    CHECK(cells[1].text == "Mai");
    CHECK(shapeOf(cells[2]) == "TD[" + shapeOfList + "]");
    CHECK(cells[2].kids[0].language == "cy");
    CHECK(cells[3].text.empty());
}

TEST_CASE("links and other languages are elements inside their paragraph")
{
    Run before;
    before.text = "See ";
    Run link;
    link.text = "the manual";
    link.address = "https://www.gov.uk/service-manual?q=a b";
    Run strongLink = link;
    strongLink.text = " now";
    strongLink.strong = true;
    Run welsh;
    welsh.text = "gwasanaeth";
    welsh.language = "cy";
    const Paragraph text{{before, link, strongLink, before, welsh}, Paragraph::Role::Body};
    const auto written = core::pdf::writePdf(documentOf({{text, {}}}));
    REQUIRE(written);
    const auto reading = readPdf(written->bytes);
    CHECK(shapeOf(reading.root) == "Document[P[Link Span]]");
    CHECK(elementsOf(reading, "Link")[0].text == "the manual now");
    CHECK(elementsOf(reading, "Link")[0].annotations > 0);
    CHECK(elementsOf(reading, "Span")[0].language == "cy");
    CHECK(reading.root.text == "See the manual nowSee gwasanaeth");

    auto pdf = openPdf(written->bytes);
    QPDFObjectHandle page = pdf->getAllPages().at(0);
    auto annotation = page.getKey("/Annots").getArrayItem(0);
    CHECK(annotation.getKey("/Contents").getUTF8Value() ==
          "the manual now (https://www.gov.uk/service-manual?q=a b)");
    CHECK(annotation.getKey("/A").getKey("/URI").getUTF8Value() ==
          "https://www.gov.uk/service-manual?q=a%20b");
}

TEST_CASE("addresses that could start something are not links")
{
    for (const char* address : {"javascript:alert(1)", "file:///etc/passwd", "example.org"}) {
        Run run;
        run.text = "Press here";
        run.address = address;
        const auto reading = readBack(documentOf({{Paragraph{{run}, Paragraph::Role::Body}, {}}}));
        CHECK(elementsOf(reading, "Link").empty());
        CHECK(reading.root.text == "Press here");
    }
}

TEST_CASE("a block in another language says so")
{
    Block welsh = paragraph("Mae’r tîm wedi gwneud gwaith da.");
    welsh.language = "cy-GB";
    Block list{List{false, {{paragraph("un")}}}, "cy-GB"};
    const auto reading = readBack(documentOf({welsh, list, paragraph("English again.")}));
    REQUIRE(reading.root.kids.size() == 3);
    CHECK(reading.root.kids[0].language == "cy-GB");
    CHECK(reading.root.kids[1].language == "cy-GB");
    CHECK(reading.root.kids[2].language.empty());
}

TEST_CASE("bars are one figure, described in words")
{
    const auto reading = readBack(samples::sponsorReport());
    const auto figures = elementsOf(reading, "Figure");
    REQUIRE(figures.size() == 1);
    CHECK(figures[0].alternative ==
          "GDS: 10 green, 3 amber, 1 not assessed. Wales: 9 met, 3 not met.");
    CHECK(figures[0].text.find("3 amber") != std::string::npos);
}

TEST_CASE(
    "bars without words of their own are described by their labels, and all of them are shown")
{
    Bars bars;
    for (int i = 1; i <= 60; ++i) {
        bars.bars.push_back({"Bar " + std::to_string(i),
                             {{"999 of the usual sort", 999, Tone::Good},
                              {"one that has no area in its segment", 1, Tone::Bad}}});
    }
    const auto reading = readBack(documentOf({{bars, {}}}));
    const auto figures = elementsOf(reading, "Figure");
    REQUIRE(figures.size() > 1);
    CHECK(figures[0].alternative.find("Bar 60: 999 of the usual sort") != std::string::npos);
    CHECK(figures.back().text.find("one that has no area in its segment") != std::string::npos);
    for (const auto& figure : figures) {
        CHECK(figure.pages.size() == 1);
    }
}

TEST_CASE("marks in rows and columns are figures of one page each, described in words")
{
    Matrix matrix;
    matrix.columns = {plain("Green").front(), plain("Amber").front(), plain("Red").front()};
    for (int i = 1; i <= 80; ++i) {
        matrix.rows.push_back({"GDS " + std::to_string(i),
                               {{{"2", Tone::Good, Matrix::Mark::Shape::Disc},
                                 {"✓", Tone::Good, Matrix::Mark::Shape::Square}},
                                {},
                                {{"1", Tone::Bad, Matrix::Mark::Shape::Disc}}}});
    }
    matrix.alternative = "GDS 1: rated green by two and red by one; outcome green.";
    const auto reading = readBack(documentOf({{matrix, {}}}));
    CHECK(reading.problems.empty());
    const auto figures = elementsOf(reading, "Figure");
    REQUIRE(figures.size() > 1);
    for (const auto& figure : figures) {
        CHECK(figure.alternative == matrix.alternative);
        CHECK(figure.pages.size() == 1);
        CHECK(figure.text.find("Amber") != std::string::npos);
    }
    CHECK(figures.back().text.find("GDS 80") != std::string::npos);
}

TEST_CASE("a picture that somebody brought is a figure with its own words")
{
    Picture pixels;
    pixels.width = 2;
    pixels.height = 1;
    pixels.pixels = std::string("\xFF\x00\x00\x00\x00\xFF", 6);
    pixels.alternative = "Two dots";
    Picture other = pixels;
    other.width = 1;
    other.pixels = std::string("\x00\xFF\x00", 3);
    other.alternative = "Rivers Agency";
    const auto reading = readBack(documentOf({{other, {}}, {pixels, {}}}));
    CHECK(reading.problems.empty());
    const auto figures = elementsOf(reading, "Figure");
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].alternative == "Rivers Agency");
    CHECK(figures[1].alternative == "Two dots");
}

TEST_CASE("the list of contents leads to every heading and names its page")
{
    const auto written = core::pdf::writePdf(samples::longReport(14));
    REQUIRE(written);
    const auto reading = readPdf(written->bytes);
    const auto entries = elementsOf(reading, "TOCI");
    const auto headings = elementsOf(reading, "H2");
    REQUIRE(entries.size() == headings.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const int page = headings[i].pages.begin()->first + 1;
        CHECK(entries[i].text == headings[i].text + " " + std::to_string(page));
        CHECK(shapeOf(entries[i]) == "TOCI[Reference[Link]]");
        CHECK(entries[i].kids[0].kids[0].annotations >= 1);
    }
}

TEST_CASE("everything that a document says can be read from its PDF, in order")
{
    for (const Document& document : {samples::sponsorReport(), samples::longReport(3)}) {
        const auto reading = readBack(document);
        CHECK(reading.problems.empty());
        std::string rest = reading.root.text;
        std::istringstream lines(readingText(document));
        for (std::string line; std::getline(lines, line);) {
            const auto at = rest.find(line);
            INFO(line);
            REQUIRE(at != std::string::npos);
            rest.erase(0, at + line.size());
        }
    }
}
