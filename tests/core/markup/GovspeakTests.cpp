#include "core/markup/GovspeakWriter.h"
#include "tests/core/markup/Pages.h"
#include "tests/support/Programs.h"

#include <catch2/catch.hpp>

#include <regex>

using namespace core;
using namespace core::document;
using Catch::Contains;

namespace {

/// What the publishing tools look for in the raw text, line by line and anywhere.
bool hasGovspeakMark(const std::string& text)
{
    static const std::vector<std::regex> marks{
        std::regex("(^|[\\r\\n])[ \\t]*(\\^|%|@|x\\[|!![0-9]|\\{|\\$|\\(\\(|s[0-9]+\\.[ \\t])"),
        std::regex("s[0-9]+\\.[ \\t\\n]"),
        std::regex(":(scotland|england|england-wales|northern-ireland|wales|london):"),
        std::regex("\\[(Contact|Image|Attachment|AttachmentLink|embed|InlineAttachment)[^\\n]*:"),
        std::regex("\\{(::|button|stat-headline|barchart|:)"),
        std::regex("\\[\\^[0-9]"),
        std::regex("\\*\\[")};
    return std::any_of(marks.begin(), marks.end(),
                       [&](const std::regex& mark) { return std::regex_search(text, mark); });
}

bool hasKramdown()
{
    return std::system("ruby -rkramdown -e 1 >/dev/null 2>&1") == 0;
}

} // namespace

TEST_CASE("the title is left to the page, and heads of columns and rows are marked")
{
    Table table;
    table.columns = {{plain("Point"), 1}, {plain("Outcome"), 1}};
    table.rows = {{plain("1. Users"), plain("Met")}};
    table.rowHeads = true;
    CHECK(markup::writeGovspeak(documentOf({{Heading{1, plain("Title")}, {}},
                                            {Heading{2, plain("1. Every point")}, {}},
                                            {table, {}}})) ==
          "## 1. Every point\n\n|# Point |# Outcome |\n| --- | --- |\n|# 1. Users | Met |\n");
}

TEST_CASE("a first cell that begins with a number sign is no head of its row")
{
    Table table;
    table.columns = {{plain("A"), 1}};
    table.rows = {{plain("# 5 of them")}};
    CHECK_THAT(markup::writeGovspeak(documentOf({{table, {}}})),
               Contains("| \\#\u00a0 5 of them |"));
}

TEST_CASE("a table with lists in its cells is a list of its rows")
{
    Table table = tableOfLists();
    const std::string text = markup::writeGovspeak(documentOf({{table, {}}}));
    CHECK(text == "- **Must** Before beta:\n\n"
                  "  - test\n    1. on paper\n    2. in Welsh\n  - publish\n\n"
                  "  And tell us.\n\n"
                  "  Outcome: **Must**\n\n"
                  "  By: May\n\n"
                  "- Go on\n\n"
                  "  Outcome:\n\n"
                  "  - Amber\n");
    table.rowHeads = true;
    table.caption = plain("What to do");
    CHECK_THAT(markup::writeGovspeak(documentOf({{table, {}}})),
               Catch::StartsWith("**What to do**\n\n- **Must Before beta:**\n\n") &&
                   Contains("\n\n- **Go on**\n\n  Outcome:\n\n  - Amber\n"));
    if (!hasKramdown()) {
        WARN("Skipped: ruby-kramdown is not installed.");
        return;
    }
    const std::string page = std::regex_replace(kramdownPage(text), std::regex("\\n\\s*"), "");
    CHECK_THAT(page, Contains("<li><p><strong>Must</strong> Before beta:</p><ul><li>test<ol><li>on "
                              "paper</li><li>in Welsh</li></ol></li><li>publish</li></ul><p>And "
                              "tell us.</p><p>Outcome: <strong>Must</strong></p><p>By: May</p>"
                              "</li>"));
    CHECK_THAT(page, Contains("<li><p>Go on</p><p>Outcome:</p><ul><li>Amber</li></ul></li></ul>"));
}

TEST_CASE("no HTML is written, whatever people wrote")
{
    for (const std::string& text : textsLikeMarks()) {
        const std::string body = markup::writeGovspeak(documentOf({paragraphOf(text)}));
        INFO(body);
        CHECK_FALSE(std::regex_search(body, std::regex("<(?!https?://)")));
    }
}

TEST_CASE("nothing that people wrote is a Govspeak mark, in any place")
{
    REQUIRE(hasGovspeakMark("^ a"));
    REQUIRE(hasGovspeakMark("a\n$CTA"));
    REQUIRE(hasGovspeakMark("uses2. x"));
    auto texts = textsLikeMarks();
    const auto more = randomTexts(1000);
    texts.insert(texts.end(), more.begin(), more.end());
    for (const std::string& text : texts) {
        List list;
        list.items = {{paragraphOf(text)}};
        Table table;
        table.columns = {{plain("A"), 1}};
        table.rows = {{plain(text)}};
        const std::string body =
            markup::writeGovspeak(documentOf({paragraphOf(text), {list, {}}, {table, {}}}));
        INFO(text << "\n---\n" << body);
        CHECK_FALSE(hasGovspeakMark(body));
    }
}

TEST_CASE("a reader of kramdown shows the very words and takes none for a mark")
{
    if (!hasKramdown()) {
        WARN("Skipped: ruby-kramdown is not installed.");
        return;
    }
    auto texts = textsLikeMarks();
    const auto more = randomTexts(2000);
    texts.insert(texts.end(), more.begin(), more.end());
    std::vector<Block> blocks;
    std::string expected;
    for (const std::string& text : texts) {
        blocks.push_back(paragraphOf(text));
        expected += squashed(text);
    }
    const std::string page = kramdownPage(markup::writeGovspeak(documentOf(blocks)));
    CHECK((wordsOf(page) == expected));
    CHECK_FALSE(std::regex_search(
        page, std::regex("<(h[1-6]|ul|ol|li|dl|table|blockquote|pre|code|em|strong|img|hr|abbr)")));
}
