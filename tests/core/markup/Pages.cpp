#include "tests/core/markup/Pages.h"

#include "tests/support/Programs.h"

#include <algorithm>
#include <random>
#include <regex>

using namespace core::document;

const std::vector<std::string>& textsLikeMarks()
{
    static const std::vector<std::string> texts{
        "# Not a heading",
        "#5 is no heading either #",
        "- not an item",
        "+ nor this",
        "* nor this",
        "1. not numbered",
        "12) nor this",
        "2019",
        "> not a quotation",
        "=== not a rule",
        "---",
        "***",
        "| not | a table |",
        "a | b\n--- | ---\nc | d",
        "*stars* and **more stars** and _lines_ and __more__",
        "snake_case_name and _leading and trailing_",
        "`code` and ``more``",
        "```\nfence\n```",
        "~~~\nfence\n~~~ and ~~struck~~",
        "[a link](https://example.org) and ![a picture](x.png)",
        "[ref]: https://example.org \"title\"",
        "[^1] and [^1]: a footnote",
        "*[ABC]: an abbreviation ABC",
        "<b>bold</b> <script>alert(1)</script> <!-- gone -->",
        "&amp; &copy; &#65; AT&T a & b",
        "back\\slash \\* \\\\ end\\",
        "Line one\nLine two\n\n\nLine three",
        "    four spaces, not code",
        "\ttab, not code",
        "{: .class} {:toc} {#id} {::comment}gone{:/comment}",
        "$$ x^2 $$ and $5 and 5 %",
        "^ not a call-out ^",
        "^not a call-out",
        "% not a warning %",
        "@ not an advisory @",
        "$CTA\nnot a call to action\n$CTA",
        "$A\nnot an address\n$A",
        "$C contact $C",
        "$! summary",
        "$LegislativeList\n1. x\n$EndLegislativeList",
        "x[not external](https://example.org)x",
        "s1. not a step",
        "It uses2. No step either",
        ":wales: not a box :wales:",
        "[Contact:1f00] [Image: x.png] [AttachmentLink:file.pdf] [embed:link:1]",
        "!!1 not an image",
        "{button}[Start](https://example.org){/button}",
        "{stat-headline}*9* of 14{/stat-headline}",
        "a: b\n: not a definition",
        "((not a map))",
        "See https://example.org/a_b_c?x=1&y=*2* and (https://example.org/path). Done",
        "http://www.example.org/very_long_path/with_underscores|and|bars",
        "mailto:someone@example.org and someone_else@example.org",
        "Wow!",
        "Tŷ Dŵr, Llŷn – “quoted” … מבחן العربية 🙂",
        "-- dashes --- more and <<angles>>",
    };
    return texts;
}

std::vector<std::string> randomTexts(int count)
{
    static const std::vector<std::string> parts{
        "#", "-",  "+",  "*", "_",  "`",    "~", "[",  "]", "(", ")", "!",   "<",  ">",
        "&", "\\", "|",  "^", "%",  "$",    "@", "{",  "}", ":", ".", "=",   "\"", "'",
        " ", " ",  "\n", "a", "b1", "word", "7", "s2", "x", "ŵ", "–", "&gt", ";",  "/"};
    std::mt19937 random(7);
    std::vector<std::string> texts;
    for (int i = 0; i < count; ++i) {
        std::string text = "q";
        if (i % 2 == 0) {
            text.clear();
        }
        for (unsigned long length = 1 + random() % 12; length > 0; --length) {
            text += parts[random() % parts.size()];
        }
        if (!squashed(text).empty()) {
            texts.push_back(text);
        }
    }
    return texts;
}

Block paragraphOf(const std::string& text)
{
    return {Paragraph{plain(text), Paragraph::Role::Body}, {}};
}

Document documentOf(std::vector<Block> blocks)
{
    Document document;
    document.title = "Title";
    document.language = "en-GB";
    document.blocks = std::move(blocks);
    return document;
}

Table tableOfLists()
{
    Run must;
    must.text = "Must";
    must.badge = core::Tone::Bad;
    List inner;
    inner.numbered = true;
    inner.items = {{paragraphOf("on paper")}, {paragraphOf("in Welsh")}};
    List list;
    list.items = {{paragraphOf("test"), {inner, {}}}, {paragraphOf("publish")}};
    Table table;
    table.columns = {{plain("Action"), 3}, {plain("Outcome"), 1}, {plain("By"), 1}};
    table.rows = {
        {std::vector<Block>{{Paragraph{{must, plain(" Before beta:").front()}}, {}},
                            {list, {}},
                            paragraphOf("And tell us.")},
         Text{must}, plain("May")},
        {plain("Go on"), std::vector<Block>{{List{false, {{paragraphOf("Amber")}}}, {}}}, {}}};
    return table;
}

std::string wordsOf(const std::string& html)
{
    std::string text = std::regex_replace(html, std::regex("<[^>]*>"), "");
    const std::vector<std::pair<std::string, std::string>> entities{
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
    for (const auto& [entity, letter] : entities) {
        for (auto at = text.find(entity); at != std::string::npos;
             at = text.find(entity, at + letter.size())) {
            text.replace(at, entity.size(), letter);
        }
    }
    return squashed(std::move(text));
}

std::string squashed(std::string text)
{
    for (const std::string gone : {"\u00ad", "\u00a0"}) {
        for (auto at = text.find(gone); at != std::string::npos; at = text.find(gone, at)) {
            text.erase(at, gone.size());
        }
    }
    std::erase_if(text,
                  [](char letter) { return letter == ' ' || letter == '\n' || letter == '\t'; });
    return text;
}

std::string commonMarkPage(const std::string& text)
{
    return filtered("cmark-gfm --unsafe -e table -e strikethrough -e autolink -e tasklist", text);
}

std::string kramdownPage(const std::string& text)
{
    return filtered("ruby -Ku -rkramdown -e '"
                    "puts Kramdown::Document.new(STDIN.read.force_encoding(\"UTF-8\"), "
                    "smart_quotes: [\"apos\", \"apos\", \"quot\", \"quot\"], "
                    "typographic_symbols: {hellip: \"...\", mdash: \"---\", ndash: \"--\", "
                    "laquo: \"<<\", raquo: \">>\", laquo_space: \"<< \", raquo_space: \" >>\"}, "
                    "entity_output: :as_char).to_html'",
                    text);
}
