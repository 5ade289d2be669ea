#include "core/markup/MarkdownWriter.h"
#include "tests/core/markup/Pages.h"
#include "tests/support/Programs.h"

#include <catch2/catch.hpp>

#include <regex>

using namespace core;
using namespace core::document;
using Catch::Contains;

namespace {

Run linkTo(const std::string& address)
{
    Run run;
    run.text = "there (now)";
    run.address = address;
    return run;
}

Run strong(const std::string& text)
{
    Run run;
    run.text = text;
    run.strong = true;
    return run;
}

std::string written(Text text)
{
    return markup::writeMarkdown(
        documentOf({{Paragraph{std::move(text), Paragraph::Role::Body}, {}}}));
}

} // namespace

TEST_CASE("text that looks like a mark is escaped where it could be one, and only there")
{
    const auto of = [](const std::string& text) { return written(plain(text)); };
    CHECK(of("# One") == "\\# One\n");
    CHECK(of("No. # One") == "No. # One\n");
    CHECK(of("- one\n+ two") == "\\- one\\\n\\+ two\n");
    CHECK(of("1. one") == "1\\. one\n");
    CHECK(of("In 2019. Then") == "In 2019. Then\n");
    CHECK(of("> one") == "\\> one\n");
    CHECK(of("a | b") == "a \\| b\n");
    CHECK(of("snake_case _x_") == "snake_case \\_x\\_\n");
    CHECK(of("AT&T & co &copy;") == "AT&amp;T & co &amp;copy;\n");
    CHECK(of("See https://example.org/a_b.") == "See <https://example.org/a_b>.\n");
    CHECK(of("(https://example.org/a_(b))") == "(<https://example.org/a_(b)>)\n");
    CHECK(of("https://example.org/a_(b).") == "<https://example.org/a_(b)>.\n");
    CHECK(of("  end  \n\n") == "end\n");
}

TEST_CASE("strong text and links keep their marks off the spaces")
{
    CHECK(written({strong("Must "), plain("do it").front()}) == "**Must** do it\n");
    CHECK(written({strong("a"), strong("b")}) == "**ab**\n");
    CHECK(written({strong("(a)"), plain("b").front()}) == "(a)b\n");
    CHECK(written({linkTo("https://example.org/a (b)")}) ==
          "[there (now)](https://example.org/a%20%28b%29)\n");
    CHECK(written({linkTo("javascript:alert(1)")}) == "there (now)\n");
}

TEST_CASE("lists nest, tables have one line a row, and the foot tells the state")
{
    List inner;
    inner.items = {{paragraphOf("inside")}};
    List list;
    list.items = {{paragraphOf("one"), {inner, {}}}, {paragraphOf("two")}};
    List numbered;
    numbered.numbered = true;
    numbered.items = {{paragraphOf("first"), paragraphOf("more")}, {paragraphOf("second")}};
    Table table;
    table.caption = plain("All");
    table.columns = {{plain("A"), 1}, {plain("B"), 1}};
    table.rows = {{plain("x|y"), plain("one\ntwo")}};
    Document document = documentOf({{Heading{1, plain("Name #")}, {}},
                                    {list, {}},
                                    {numbered, {}},
                                    {table, {}},
                                    {Callout{Tone::Good, {paragraphOf("Met")}}, {}}});
    document.footerStart = "Draft";
    document.footerEnd = "7f3a";
    CHECK(markup::writeMarkdown(document) == "# Name \\#\n\n"
                                             "- one\n  - inside\n- two\n\n"
                                             "1. first\n\n   more\n\n2. second\n\n"
                                             "**All**\n\n"
                                             "| A | B |\n| --- | --- |\n| x\\|y | one<br>two |\n\n"
                                             "> Met\n\n---\n\nDraft · 7f3a\n");
}

TEST_CASE("paragraphs and items of a cell stand on lines of their own")
{
    const std::string text = markup::writeMarkdown(documentOf({{tableOfLists(), {}}}));
    CHECK(text == "| Action | Outcome | By |\n| --- | --- | --- |\n"
                  "| **Must** Before beta:<br>• test<br>\u00a0\u00a01. on paper<br>\u00a0\u00a02. "
                  "in Welsh<br>• publish<br>And tell us. | **Must** | May |\n"
                  "| Go on | • Amber |  |\n");
    if (!canRun("cmark-gfm")) {
        WARN("Skipped: cmark-gfm is not installed.");
        return;
    }
    CHECK_THAT(commonMarkPage(text),
               Contains("<td><strong>Must</strong> Before beta:<br>• test<br>\u00a0\u00a01. on "
                        "paper<br>\u00a0\u00a02. in Welsh<br>• publish<br>And tell us.</td>"));
}

TEST_CASE("a reader of Markdown shows the very words and takes none for a mark")
{
    if (!canRun("cmark-gfm")) {
        WARN("Skipped: cmark-gfm is not installed.");
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
    const std::string page = commonMarkPage(markup::writeMarkdown(documentOf(blocks)));
    const std::string got = wordsOf(page);
    const auto differs = std::mismatch(got.begin(), got.end(), expected.begin(), expected.end());
    INFO(std::string(differs.first, got.end()).substr(0, 80));
    INFO(std::string(differs.second, expected.end()).substr(0, 80));
    CHECK((got == expected));
    CHECK_FALSE(std::regex_search(
        page, std::regex("<(h[1-6]|ul|ol|li|table|blockquote|pre|code|em|strong|del|img|hr)")));
}

TEST_CASE("a reader of Markdown finds the same words in headings, items and cells")
{
    if (!canRun("cmark-gfm")) {
        WARN("Skipped: cmark-gfm is not installed.");
        return;
    }
    std::vector<Block> blocks;
    std::string expected;
    std::size_t count = 0;
    List list;
    Table table;
    table.columns = {{plain("A"), 1}, {plain("B"), 1}};
    for (const std::string& text : textsLikeMarks()) {
        blocks.push_back({Heading{2, plain(text)}, {}});
        list.items.push_back({paragraphOf(text)});
        table.rows.push_back({plain(text), plain(text)});
        expected += squashed(text);
        ++count;
    }
    const auto page = [](Block block) {
        return commonMarkPage(markup::writeMarkdown(documentOf({std::move(block)})));
    };
    CHECK(wordsOf(commonMarkPage(markup::writeMarkdown(documentOf(blocks)))) == expected);
    const std::string items = page({list, {}});
    CHECK(wordsOf(items) == expected);
    const std::regex item("<li>");
    CHECK(std::distance(std::sregex_iterator(items.begin(), items.end(), item),
                        std::sregex_iterator()) == static_cast<std::ptrdiff_t>(count));
    const std::string rows = page({table, {}});
    const std::regex cell("<td>");
    CHECK(std::distance(std::sregex_iterator(rows.begin(), rows.end(), cell),
                        std::sregex_iterator()) == static_cast<std::ptrdiff_t>(2 * count));
    CHECK(wordsOf(rows).size() == 2 + 2 * expected.size());
}

TEST_CASE("Markdown has no pages and no lines to write on")
{
    Document document;
    document.title = "A report";
    document.blocks = {{Paragraph{plain("One"), Paragraph::Role::Body}, {}},
                       {RuledLines{3}, {}},
                       {Paragraph{plain("Two"), Paragraph::Role::Body}, {}, true}};
    CHECK(markup::writeMarkdown(document).find("One\n\nTwo") != std::string::npos);
}
