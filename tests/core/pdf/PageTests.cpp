#include "core/pdf/BlockComposer.h"
#include "core/pdf/PdfWriter.h"
#include "core/pdf/SrgbProfile.h"
#include "tests/core/pdf/PdfReading.h"
#include "tests/core/pdf/SampleDocuments.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace core::document;
using samples::documentOf;
using samples::heading;
using samples::paragraph;

namespace {

std::string linesOf(int row, int count)
{
    std::string text;
    for (int line = 0; line < count; ++line) {
        text += "Row " + std::to_string(row) + " line " + std::to_string(line) + "\n";
    }
    return text;
}

Table tableOf(int rows, int linesInEach)
{
    Table table;
    table.columns = {{plain("Column head"), 1}, {plain("Other"), 1}};
    for (int row = 0; row < rows; ++row) {
        table.rows.push_back({plain(linesOf(row, linesInEach)), plain("beside")});
    }
    return table;
}

int firstPageOf(const PdfReading& reading, const std::string& type)
{
    return elementsOf(reading, type).at(0).pages.begin()->first;
}

} // namespace

TEST_CASE("the foot of every page says which of how many it is, to the eye alone")
{
    const auto reading = readBack(samples::everything());
    REQUIRE(reading.artifacts.size() > 2);
    const std::string total = std::to_string(reading.artifacts.size());
    for (std::size_t page = 0; page < reading.artifacts.size(); ++page) {
        CHECK(reading.artifacts[page].find("page " + std::to_string(page + 1) + " of " + total) !=
              std::string::npos);
        CHECK(reading.artifacts[page].find("Apply for a rod licence") != std::string::npos);
    }
    CHECK(reading.root.text.find("page 1 of") == std::string::npos);
}

TEST_CASE("the words of the page number are the document's")
{
    Document document = samples::sponsorReport();
    document.pageWord = "tudalen";
    document.ofWord = "o";
    CHECK(readBack(document).artifacts[0].find("tudalen 1 o 1") != std::string::npos);
}

TEST_CASE("a row taller than a page goes on, cell by cell, on the next ones")
{
    const auto reading = readBack(documentOf({{tableOf(3, 100), {}}}));
    CHECK(reading.problems.empty());
    const auto cells = elementsOf(reading, "TD");
    REQUIRE(cells.size() == 6);
    for (std::size_t row = 0; row < 3; ++row) {
        const auto& cell = cells[row * 2];
        CHECK(cell.pages.size() >= 2);
        CHECK(cell.text.find("line 99") != std::string::npos);
    }
}

TEST_CASE("short rows stay whole, and their table's head is shown again without being read again")
{
    const auto reading = readBack(documentOf({{tableOf(60, 3), {}}}));
    for (const auto& cell : elementsOf(reading, "TD")) {
        CHECK(cell.pages.size() == 1);
    }
    REQUIRE(reading.artifacts.size() > 2);
    CHECK(reading.artifacts[0].find("Column head") == std::string::npos);
    for (std::size_t page = 1; page < reading.artifacts.size(); ++page) {
        CHECK(reading.artifacts[page].find("Column head") != std::string::npos);
    }
    const auto heads = elementsOf(reading, "TH");
    CHECK(heads.size() == 2);
    CHECK(heads[0].text == "Column head");
}

TEST_CASE("a row whose lists are taller than a page goes on with its items, and a short one stays")
{
    const auto listOf = [](int items) {
        List list;
        for (int i = 1; i <= items; ++i) {
            list.items.push_back({paragraph("Item " + std::to_string(i))});
        }
        return std::vector<Block>{paragraph("Items:"), {list, {}}};
    };
    Table table;
    table.columns = {{plain("Column head"), 1}, {plain("Other"), 1}};
    for (int row = 0; row < 30; ++row) {
        table.rows.push_back({listOf(row == 15 ? 150 : 4), plain("beside")});
    }
    const auto reading = readBack(documentOf({{table, {}}}));
    CHECK(reading.problems.empty());
    const auto cells = elementsOf(reading, "TD");
    REQUIRE(cells.size() == 60);
    for (std::size_t row = 0; row < 30; ++row) {
        std::set<int> pages;
        for (const auto& item : cells[row * 2].kids[1].kids) {
            CHECK(item.text.starts_with("•Item "));
            const auto& label = item.kids[0].pages;
            const auto& words = item.kids[1].kids[0].pages;
            CHECK(label.begin()->first == words.begin()->first);
            pages.insert(words.begin()->first);
        }
        CHECK((row == 15 ? pages.size() > 2 : pages.size() == 1));
        CHECK(cells[row * 2].kids[1].kids.back().text == (row == 15 ? "•Item 150" : "•Item 4"));
    }
}

TEST_CASE("signs of lists stand beside their words, however narrow the column is")
{
    List list;
    for (int depth = 0; depth < 3; ++depth) {
        List outer;
        outer.numbered = depth == 1;
        outer.items.assign(depth == 1 ? 12 : 1, {paragraph("some words")});
        if (depth > 0) {
            outer.items.back().push_back({list, {}});
        }
        list = outer;
    }
    Table table;
    table.columns.assign(7, {plain("Head"), 1});
    table.rows = {std::vector<Cell>(7, std::vector<Block>{{list, {}}})};
    core::pdf::FontSet fonts(core::pdf::defaultFonts());
    const auto composition = core::pdf::compose(documentOf({{table, {}}}), fonts, {});
    int signs = 0;
    for (const auto& lines : composition.rows.back().cells) {
        for (const auto& line : lines) {
            if (line.label != nullptr) {
                CHECK(line.labelX + core::pdf::widthOf(line.label->lines) + 1 < line.x);
                ++signs;
            }
        }
    }
    CHECK(signs == 7 * 14);
}

TEST_CASE("a table whose head is taller than a page still comes to an end")
{
    Table table = tableOf(3, 2);
    table.columns[0].head = plain(linesOf(0, 120));
    CHECK(readBack(documentOf({{table, {}}})).problems.empty());
}

TEST_CASE("a heading stands on the page of what it heads, wherever the page ends")
{
    for (int lines = 30; lines < 60; ++lines) {
        std::vector<Block> blocks;
        for (int i = 0; i < lines; ++i) {
            blocks.push_back(paragraph("Line " + std::to_string(i)));
        }
        blocks.push_back(heading(2, "Heading"));
        blocks.push_back(heading(3, "Under it"));
        blocks.push_back({tableOf(4, 2), {}});
        const auto reading = readBack(documentOf(std::move(blocks)));
        const int page = firstPageOf(reading, "H2");
        CHECK(firstPageOf(reading, "H3") == page);
        CHECK(firstPageOf(reading, "TH") == page);
        CHECK(firstPageOf(reading, "TD") == page);
    }
}

TEST_CASE("a sentence that says what follows stands on the page where that begins")
{
    for (int before = 30; before < 50; ++before) {
        std::vector<Block> blocks{heading(1, "Title")};
        for (int i = 0; i < before; ++i) {
            blocks.push_back(paragraph("One line."));
        }
        blocks.push_back(heading(3, "Heading"));
        Paragraph verdict;
        verdict.text = plain("The service met it.");
        verdict.keepsWithNext = true;
        blocks.push_back({verdict, {}});
        blocks.push_back(paragraph("The reason."));
        const auto reading = readBack(documentOf(blocks));
        const auto paragraphs = elementsOf(reading, "P");
        CHECK(paragraphs[paragraphs.size() - 2].pages.begin()->first ==
              paragraphs.back().pages.begin()->first);
    }
}

TEST_CASE("a last page with little on it is brought back where a little less air does it")
{
    std::size_t pagesBefore = 1;
    std::size_t shortest = 100;
    for (int lines = 40; lines < 160; ++lines) {
        std::vector<Block> blocks{heading(1, "Title")};
        for (int i = 0; i < lines; ++i) {
            blocks.push_back(paragraph("One line."));
        }
        const auto reading = readBack(documentOf(blocks));
        const std::size_t pages = reading.artifacts.size();
        CHECK(pages >= pagesBefore);
        if (pages > pagesBefore) {
            const auto paragraphs = elementsOf(reading, "P");
            const auto onLast = std::count_if(
                paragraphs.begin(), paragraphs.end(), [&](const PdfReading::Element& one) {
                    return one.pages.rbegin()->first + 1 == static_cast<int>(pages);
                });
            shortest = std::min(shortest, static_cast<std::size_t>(onLast));
            pagesBefore = pages;
        }
    }
    CHECK(pagesBefore > 2);
    CHECK(shortest >= 3);
}

TEST_CASE("no line of a paragraph is left alone on a page")
{
    std::string text;
    for (int line = 0; line < 4; ++line) {
        text += "Line " + std::to_string(line) + "\n";
    }
    for (int lines = 30; lines < 50; ++lines) {
        std::vector<Block> blocks(static_cast<std::size_t>(lines), paragraph("Line"));
        blocks.push_back(paragraph(text));
        const auto written = core::pdf::writePdf(documentOf(std::move(blocks)));
        REQUIRE(written);
        const auto reading = readPdf(written->bytes);
        for (const auto& [page, part] : reading.root.kids.back().pages) {
            CHECK(std::count(part.begin(), part.end(), 'L') != 1);
        }
    }
}

TEST_CASE("a callout goes on over pages with all it holds")
{
    Callout callout{Tone::Bad, {heading(2, "Red")}};
    for (int i = 0; i < 90; ++i) {
        callout.blocks.push_back(paragraph("Paragraph " + std::to_string(i)));
    }
    callout.blocks.push_back({tableOf(40, 2), {}});
    const auto reading =
        readBack(documentOf({heading(1, "Report"), {callout, {}}, paragraph("End.")}));
    CHECK(reading.problems.empty());
    CHECK(reading.artifacts.size() > 3);
    CHECK(elementsOf(reading, "Sect").at(0).text.find("Paragraph 89") != std::string::npos);
}

TEST_CASE("the colour profile says how long it is and what it holds")
{
    const std::string profile = core::pdf::srgbProfile();
    const auto at = [&](std::size_t offset) {
        std::size_t value = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            value = value * 256 + static_cast<unsigned char>(profile[offset + i]);
        }
        return value;
    };
    CHECK(at(0) == profile.size());
    CHECK(profile.substr(36, 4) == "acsp");
    REQUIRE(at(128) == 9);
    for (std::size_t tag = 0; tag < 9; ++tag) {
        const std::size_t offset = at(132 + tag * 12 + 4);
        const std::size_t size = at(132 + tag * 12 + 8);
        CHECK(offset % 4 == 0);
        CHECK(offset + size <= profile.size());
    }
}

TEST_CASE("a block that begins a page stands at the top of the next one, whatever is before it")
{
    Document document = documentOf({heading(2, "First"), paragraph("One."), heading(2, "Second"),
                                    paragraph("Two."), heading(2, "Third")});
    document.blocks[document.blocks.size() - 3].beginsPage = true;
    document.blocks.back().beginsPage = true;
    const auto reading = readBack(document);
    CHECK(reading.problems.empty());
    CHECK(reading.artifacts.size() == 3);
    const auto headings = elementsOf(reading, "H2");
    REQUIRE(headings.size() == 3);
    const int first = headings[0].pages.begin()->first;
    CHECK(headings[1].pages.begin()->first == first + 1);
    CHECK(headings[2].pages.begin()->first == first + 2);
}

TEST_CASE("lines to write on fill their page, are no element, and begin no page of their own")
{
    Document document =
        documentOf({heading(2, "First"), {RuledLines{3}, {}}, heading(2, "Second")});
    document.blocks.back().beginsPage = true;
    const auto reading = readBack(document);
    CHECK(reading.problems.empty());
    CHECK(reading.artifacts.size() == 2);
    CHECK(elementsOf(reading, "Figure").empty());
    CHECK(elementsOf(reading, "P").empty());
    // As many as are wanted at least, also where that takes a page.
    const auto many = readBack(documentOf({{RuledLines{100}, {}}}));
    CHECK(many.artifacts.size() > 2);
}
