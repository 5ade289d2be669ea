#include "core/json/JsonText.h"
#include "core/support/Result.h"

#include <catch2/catch.hpp>

#include <string>

using namespace core;

namespace {

/// What is wrong with the text, and where.
std::string refusal(const std::string& json)
{
    try {
        const JsonText text(json, "x.json");
    } catch (const Failure& failure) {
        return toString(failure.problem());
    }
    return "nothing";
}

} // namespace

TEST_CASE("JSON becomes a tree whose values know their places")
{
    const std::string json =
        "{\"a\" : [1, -2.5e3,\n  true ,null],\n\"b\\n\":{ \"c\":\"\\u0175\\\"\"}}\n";
    const JsonText text(json);
    const Tree& root = text.root();
    REQUIRE(root.children.size() == 2);
    const Tree& a = root.children[0];
    CHECK(a.key == "a");
    CHECK(a.keyPlace == SourceLocation{1, 2});
    CHECK(a.place == SourceLocation{1, 8});
    REQUIRE(a.children.size() == 4);
    CHECK(a.children[0].kind == Tree::Kind::Number);
    CHECK(a.children[0].text == "1");
    CHECK(a.children[1].text == "-2.5e3");
    CHECK(a.children[1].place == SourceLocation{1, 12});
    CHECK(a.children[2].kind == Tree::Kind::Flag);
    CHECK(a.children[2].place == SourceLocation{2, 3});
    CHECK(a.children[3].kind == Tree::Kind::Nothing);
    const Tree& b = root.children[1];
    CHECK(b.key == "b\n");
    CHECK(b.keyPlace == SourceLocation{3, 1});
    REQUIRE(b.children.size() == 1);
    CHECK(b.children[0].text == "ŵ\"");
    CHECK(b.children[0].place == SourceLocation{3, 13});
}

TEST_CASE("what is not JSON is told in words of ours, with line and column")
{
    struct Case {
        std::string json, says;
    };
    const std::string inText =
        "expected no line end, tab or other control character in a text, and of escapes \\\" \\\\ "
        "\\/ \\b \\f \\n \\r \\t and \\u with four digits";
    const auto c = GENERATE_COPY(values<Case>({
        {"", "1:1: this is not valid JSON: expected a value, found the end"},
        {"{\n\"format\": oops}", "2:11: this is not valid JSON: expected a value, found 'oops'"},
        {"{\"a\":1", "1:7: this is not valid JSON: expected a comma or }, found the end"},
        {"{\"a\" 1}", "1:6: this is not valid JSON: expected a colon behind the key, found '1'"},
        {"{\"a\":1 \"b\":2}", "1:8: this is not valid JSON: expected a comma or }, found '\"'"},
        {"{\"a\":1,}", "1:8: this is not valid JSON: expected a key in double quotes, found '}'"},
        {"{a:1}", "1:2: this is not valid JSON: expected a key in double quotes or }, found 'a'"},
        {"[1,,2]", "1:4: this is not valid JSON: expected a value, found ','"},
        {"[1 2]", "1:4: this is not valid JSON: expected a comma or ], found '2'"},
        {"[1}", "1:3: this is not valid JSON: expected a comma or ], found '}'"},
        {"[", "1:2: this is not valid JSON: expected a value or ], found the end"},
        {"[1]]", "1:4: this is not valid JSON: expected nothing more, found ']'"},
        {"{}\n{}", "2:1: this is not valid JSON: expected nothing more, found '{'"},
        {"[\"a\n\"]", "1:4: this is not valid JSON: " + inText},
        {"[\"ŵ\\x\"]", "1:5: this is not valid JSON: " + inText},
        {"[\"\\ud800\"]", "1:9: this is not valid JSON: " + inText},
        {"[1, \"abc]", "1:5: this is not valid JSON: expected a closing quote for the one that "
                       "opens here"},
        {"[7, 01]", "1:5: this is not valid JSON: expected a number such as 0, 12 or -1.5, not too "
                    "large, found '01'"},
        {"{\"a\":1e999}", "1:6: this is not valid JSON: expected a number such as 0, 12 or -1.5, "
                          "not too large, found '1e999'"},
        {"[-]", "1:2: this is not valid JSON: expected a number such as 0, 12 or -1.5, not too "
                "large, found '-'"},
        {"[NaN]", "1:2: this is not valid JSON: expected a value or ], found 'NaN'"},
        {"<html>\x1B[2J", "1:1: this is not valid JSON: expected a value, found '<html>'"},
        {"{\n\"format\": \"\xC3\x28\"}", "2:12: the text is not UTF-8"},
    }));
    INFO(c.json);
    CHECK(refusal(c.json) == "x.json:" + c.says);
}

TEST_CASE("keys that stand twice and hostile sizes are refused with their path")
{
    CHECK(refusal(R"({"a":[{"b":1,
"b":2}]})") == "x.json:2:1: a[0].b: the key 'b' stands here twice (before on line 1); keep one");
    CHECK(refusal("{\"a\":" + std::string(100000, '[')) == "x.json:1:21: a" + [] {
        std::string path;
        for (int i = 0; i < 15; ++i) {
            path += "[0]";
        }
        return path;
    }() + ": lists and mappings are nested deeper than 16 levels; flatten them");
    std::string many = "[0";
    for (int i = 0; i < 1000001; ++i) {
        many += ",0";
    }
    CHECK(refusal(many + "]").ends_with("the file has more than 1,000,000 values; shorten it"));
}

TEST_CASE("places in the middle of a file are told as the file has them")
{
    const std::string json = "{\"a\":\n1}";
    JsonText text(json, "x.jsonl", 7);
    try {
        text.refuse(text.root().children[0].place, "odd");
    } catch (const Failure& failure) {
        CHECK(toString(failure.problem()) == "x.jsonl:8:1: a: odd");
    }
}

TEST_CASE("a byte order mark is passed over")
{
    const std::string json = "\xEF\xBB\xBF{\"a\":[12,\"b\"]}";
    const JsonText text(json);
    REQUIRE(text.root().find("a") != nullptr);
    CHECK(text.root().find("a")->children[0].text == "12");
    CHECK(text.root().find("a")->children[1].text == "b");
    CHECK(refusal("\xEF\xBB\xBF{\"a\" 1}").ends_with("found '1'"));
}
