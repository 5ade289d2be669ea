#include "core/report/NoteText.h"

#include <catch2/catch.hpp>

using namespace core;
using document::List;
using document::Paragraph;

namespace {

std::string textOf(const document::Block& block)
{
    return toPlainText(std::get<Paragraph>(block.content).text);
}

} // namespace

TEST_CASE("no text is no blocks")
{
    CHECK(blocksOf("").empty());
    CHECK(blocksOf(" \n \n").empty());
}

TEST_CASE("each line is a paragraph, and empty lines are none")
{
    const auto blocks = blocksOf("One thing.\n\nAnother thing.");
    REQUIRE(blocks.size() == 2);
    CHECK(textOf(blocks[0]) == "One thing.");
    CHECK(textOf(blocks[1]) == "Another thing.");
}

TEST_CASE("lines with a dash, a star or a bullet are a list")
{
    const auto blocks = blocksOf("They will:\n- one\n* two\n• three\nThat is all.");
    REQUIRE(blocks.size() == 3);
    CHECK(std::get<List>(blocks[1].content).items.size() == 3);
    CHECK(textOf(std::get<List>(blocks[1].content).items[2][0]) == "three");
    CHECK(textOf(blocks[2]) == "That is all.");
}

TEST_CASE("items nest by indentation, three levels deep")
{
    const auto blocks = blocksOf("- a\n  - b\n    - c\n      - d\n  - e\n    more of e\n- f");
    REQUIRE(blocks.size() == 1);
    const auto& outer = std::get<List>(blocks[0].content);
    REQUIRE(outer.items.size() == 2);
    const auto& middle = std::get<List>(outer.items[0][1].content);
    REQUIRE(middle.items.size() == 2);
    const auto& inner = std::get<List>(middle.items[0][1].content);
    REQUIRE(inner.items.size() == 2);
    CHECK(textOf(inner.items[1][0]) == "d");
    CHECK(textOf(middle.items[1][1]) == "more of e");
}

TEST_CASE("a list that begins indented goes on further out")
{
    const auto blocks = blocksOf("  - a\n- b");
    REQUIRE(blocks.size() == 2);
    CHECK(textOf(std::get<List>(blocks[1].content).items[0][0]) == "b");
}

TEST_CASE("a short first line without a full stop is a small heading")
{
    const auto blocks = blocksOf("User research\nThe team did much.");
    CHECK(std::get<Paragraph>(blocks[0].content).text[0].strong);
    CHECK_FALSE(std::get<Paragraph>(blocks[1].content).text[0].strong);
    CHECK_FALSE(std::get<Paragraph>(blocksOf("Good research")[0].content).text[0].strong);
}

TEST_CASE("soft hyphens and no-break spaces stay inside the text")
{
    CHECK(textOf(blocksOf("infor\u00admation for 10\u00a0people")[0]) ==
          "infor\u00admation for 10\u00a0people");
}
