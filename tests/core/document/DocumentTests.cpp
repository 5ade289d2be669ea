#include "core/document/Document.h"

#include <catch2/catch.hpp>

using namespace core::document;

TEST_CASE("a text makes a cell of one paragraph, and no text an empty one")
{
    const Cell cell = plain("Amber");
    REQUIRE(cell.blocks.size() == 1);
    CHECK(std::get<Paragraph>(cell.blocks.front().content).text == plain("Amber"));
    CHECK(Cell(Text{}).blocks.empty());
    CHECK(Cell().blocks.empty());
}

TEST_CASE("a table is read row by row, and what a cell holds from its first line to its last")
{
    const auto paragraph = [](const char* text) { return Block{Paragraph{plain(text)}, {}}; };
    const List inside{false, {{paragraph("on paper")}}};
    const List list{false, {{paragraph("test"), {inside, {}}}, {paragraph("publish")}}};
    Table table;
    table.columns = {{plain("Action"), 2}, {plain("By"), 1}};
    table.rows = {
        {std::vector<Block>{paragraph("They must:"), {list, {}}, paragraph("Soon.")}, plain("May")},
        {plain("Go on"), {}}};
    Document document;
    document.blocks = {{table, {}}};
    CHECK(readingText(document) ==
          "Action\nBy\nThey must:\ntest\non paper\npublish\nSoon.\nMay\nGo on\n");
}
