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

TEST_CASE("a short line is not dressed up as a heading")
{
    const auto blocks = blocksOf("User research\nThe team did much.");
    REQUIRE(blocks.size() == 2);
    CHECK_FALSE(std::get<Paragraph>(blocks[0].content).text[0].strong);
}

TEST_CASE("lines that count from one are a numbered list")
{
    const auto blocks = blocksOf("Do this:\n1. one\n2. two\n   - a part\n\n3. three\nThen stop.");
    REQUIRE(blocks.size() == 3);
    const auto& list = std::get<List>(blocks[1].content);
    CHECK(list.numbered);
    REQUIRE(list.items.size() == 3);
    CHECK(textOf(list.items[0][0]) == "one");
    CHECK_FALSE(std::get<List>(list.items[1][1].content).numbered);
    CHECK(std::get<List>(blocksOf("1) one\n2) two")[0].content).items.size() == 2);

    const auto nested = blocksOf("- a\n  1. first\n  2. second\n- b");
    REQUIRE(nested.size() == 1);
    const auto& outer = std::get<List>(nested[0].content);
    CHECK_FALSE(outer.numbered);
    CHECK(std::get<List>(outer.items[0][1].content).items.size() == 2);
}

TEST_CASE("numbers that count nothing stay in the text")
{
    for (const char* text :
         {"2. second of all", "2026. A year.", "1.5 seconds", "1.", "3) what?"}) {
        const auto blocks = blocksOf(text);
        REQUIRE(blocks.size() == 1);
        CHECK(textOf(blocks[0]) == text);
    }
    const auto blocks = blocksOf("1. one\n3. three");
    REQUIRE(blocks.size() == 2);
    CHECK(textOf(blocks[1]) == "3. three");
}

TEST_CASE("soft hyphens and no-break spaces stay inside the text")
{
    CHECK(textOf(blocksOf("infor\u00admation for 10\u00a0people")[0]) ==
          "infor\u00admation for 10\u00a0people");
}

TEST_CASE("lists from Word and Google Docs are lists, and their inner items nest")
{
    for (const char* text :
         {"We saw:\n•\tfirst\n•\tsecond\no\tnested", "We saw:\n● first\n● second\n○ nested",
          "We saw:\n\uF0B7\tfirst\n\uF0B7\tsecond\n\uF0A7\tnested"}) {
        INFO(text);
        const auto blocks = blocksOf(text);
        REQUIRE(blocks.size() == 2);
        const auto& list = std::get<List>(blocks[1].content);
        REQUIRE(list.items.size() == 2);
        CHECK(textOf(list.items[0][0]) == "first");
        const auto& inner = std::get<List>(list.items[1][1].content);
        CHECK(textOf(inner.items[0][0]) == "nested");
    }
    const auto numbered = blocksOf("Then:\n1.\tone\n2.\ttwo");
    REQUIRE(numbered.size() == 2);
    CHECK(std::get<List>(numbered[1].content).numbered);
    CHECK(std::get<List>(numbered[1].content).items.size() == 2);
    CHECK(std::get<List>(blocksOf("– first\n– second")[0].content).items.size() == 2);
}

TEST_CASE("the lines of a mail are one paragraph")
{
    const auto blocks =
        blocksOf("The panel asked how the team had chosen whom to invite to the second\n"
                 "round of visits, and heard that nobody had thought of people who use\n"
                 "a switch.");
    REQUIRE(blocks.size() == 1);
    CHECK(textOf(blocks[0]).ends_with("second round of visits, and heard that nobody had thought "
                                      "of people who use a switch."));
}
