#include "core/standards/StandardReader.h"
#include "tests/core/standards/SmallStandard.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace core;

namespace {

constexpr std::string_view mark = "¦";

/// A text with its faults: each place marked in the text, the words in the order of the places.
struct Broken {
    std::string text;
    std::vector<std::string> expected;
};

/// Takes the marks out of `text`; each gives one "t:LINE:COLUMN: error: MESSAGE".
Broken marked(std::string text, const std::vector<std::string>& messages)
{
    Broken broken;
    std::string bytes;
    int line = 1;
    int column = 1;
    for (std::size_t at = 0; at < text.size();) {
        if (std::string_view(text).substr(at).starts_with(mark)) {
            REQUIRE(broken.expected.size() < messages.size());
            broken.expected.push_back("t:" + std::to_string(line) + ":" + std::to_string(column) +
                                      ": error: " + messages[broken.expected.size()]);
            at += mark.size();
            continue;
        }
        const bool begins = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
        column += begins ? 1 : 0;
        if (text[at] == '\n') {
            ++line;
            column = 1;
        }
        broken.text += text[at++];
    }
    REQUIRE(broken.expected.size() == messages.size());
    return broken;
}

std::vector<std::string> faultsIn(std::string_view yaml)
{
    const StandardReading reading = readStandard(yaml, "t");
    CHECK(reading.standard.has_value() == reading.faults.empty());
    std::vector<std::string> all;
    for (const Diagnostic& fault : reading.faults) {
        all.push_back(toString(fault));
    }
    return all;
}

/// The small standard with `old` replaced by a text with marks has exactly these faults.
void refuses(std::string_view old, std::string_view replacement,
             const std::vector<std::string>& messages)
{
    INFO(replacement);
    const Broken broken = marked(smallStandardWith(old, replacement), messages);
    CHECK(faultsIn(broken.text) == broken.expected);
}

} // namespace

TEST_CASE("the small standard of these tests is whole")
{
    CHECK(faultsIn(smallStandard).empty());
}

TEST_CASE("a fault reads as compilers write it")
{
    const auto faults = readStandard(smallStandardWith("nation", "county"), "my.yaml").faults;
    REQUIRE(faults.size() == 2);
    CHECK(toString(faults[0]) == "my.yaml:1:1: error: expected the key 'nation' in a standard");
    CHECK(faults[1].line == 6);
    CHECK(faults[1].column == 1);
    CHECK(toString(Diagnostic{"my.yaml", 0, 0, "odd"}) == "my.yaml: error: odd");
}

TEST_CASE("columns are counted in characters")
{
    refuses("{id: users, name: Users}", "{name: Tŷ ŵ ’, ¦colour: red, id: users}",
            {"unknown key 'colour' in a group; expected one of id, name"});
}

TEST_CASE("another format is refused")
{
    refuses("format: standpoint-standard/1", "format: ¦standpoint-standard/2",
            {"expected standpoint-standard/1, found 'standpoint-standard/2'"});
}

TEST_CASE("missing keys are told at the start of what lacks them")
{
    refuses("number: 2\n    title: {en: Two, cy: Dau}\n    theme: needs\n",
            "¦number: 2\n    title: {en: Two, cy: Dau}\n    summary: Other.\n    why: Because.\n"
            "    leads: [lead]\n    prompts: {}\n  - number: 3\n    title: {en: C, cy: C}\n"
            "    theme: needs\n",
            {"expected the key 'theme' in a point"});
}

TEST_CASE("each thing that must be there is missed")
{
    const std::vector<std::string> keys{
        "format",  "id",      "name",    "short",  "publisher", "nation", "languages", "current",
        "address", "summary", "sources", "scales", "phases",    "groups", "themes",    "points"};
    for (const std::string& key : keys) {
        std::string text = "\n" + std::string(smallStandard);
        text.replace(text.find("\n" + key + ":"), 1, "\nx-");
        text.erase(0, 1);
        const auto faults = faultsIn(text);
        INFO(key);
        CHECK(std::count(faults.begin(), faults.end(),
                         "t:1:1: error: expected the key '" + key + "' in a standard") == 1);
    }
}

TEST_CASE("all faults are told at once")
{
    refuses("nation: Wales\nlanguages: [en, cy]\ncurrent: true\nin-force: 2026-04\n",
            "nation: ¦[]\nlanguages: [en, cy]\ncurrent: ¦perhaps\nin-force: ¦April\n",
            {"expected text, found a list", "expected true or false, found 'perhaps'",
             "expected a year, month or day such as 2026, 2026-04 or 2026-04-30, found 'April'"});
}

TEST_CASE("unknown keys are refused at every level")
{
    refuses(
        "publisher: Office", "publisher: Office\n¦owner: Me",
        {"unknown key 'owner' in a standard; expected one of format, languages, id, name, short, "
         "publisher, nation, current, in-force, address, summary, unverified, sources, scales, "
         "phases, groups, themes, points"});
    refuses(
        "official: true", "official: true\n    ¦by: us",
        {"unknown key 'by' in a scale; expected one of id, name, official, note, rule, levels"});
    refuses(
        "colour: green", "colour: green, ¦x: y",
        {"unknown key 'x' in a level; expected one of id, name, meaning, colour, needs-action"});
    refuses("name: Alpha", "name: Alpha, ¦x: y",
            {"unknown key 'x' in a phase; expected one of id, name"});
    refuses("minutes: 40", "minutes: 40, ¦x: y",
            {"unknown key 'x' in a theme; expected one of id, name, minutes"});
    refuses("title: Index", "title: Index, ¦x: y",
            {"unknown key 'x' in a source; expected one of title, address"});
    refuses("kind: near", "kind: near, ¦x: y",
            {"unknown key 'x' in a counterpart; expected one of point, kind, why"});
    refuses("        ask:\n", "        ¦asks: []\n        ask:\n",
            {"unknown key 'asks' in a phase's prompts; did you mean 'ask'? Expected one of ask, "
             "good, warning, taken-from"});
    refuses("theme: needs\n", "theme: needs\n    ¦topic: x\n",
            {"unknown key 'topic' in a point; expected one of number, title, unverified-titles, "
             "group, theme, address, summary, why, leads, contributes, prompts, counterparts, "
             "sources, unverified"});
}

TEST_CASE("a key that stands twice is refused where it stands again")
{
    refuses("nation: Wales\n", "nation: Wales\n¦nation: Scotland\n",
            {"the key 'nation' stands here twice (before on line 6); keep one"});
    refuses("name: Alpha", "name: Alpha, ¦name: Beta",
            {"the key 'name' stands here twice (before on line 23); keep one"});
    refuses("{en: One, cy: Un}", "{en: One, cy: Un, ¦en: First}",
            {"the key 'en' stands here twice (before on line 31); keep one"});
}

TEST_CASE("values of the wrong type are refused")
{
    refuses("name: Small Standard", "name: ¦[a, b]",
            {"expected text, or a mapping from language to text, found a list"});
    refuses("name: Small Standard",
            "¦name:", {"expected text, or a mapping from language to text, found nothing"});
    refuses("publisher: Office", "publisher: ¦\"  \"", {"expected text, found an empty one"});
    refuses("publisher: Office", "publisher: ¦{en: Office}", {"expected text, found a mapping"});
    refuses("current: true", "current: ¦\"true\"", {"expected true or false, found 'true'"});
    refuses("current: true", "current: ¦yes", {"expected true or false, found 'yes'"});
    refuses("minutes: 40", "minutes: ¦forty",
            {"expected a whole number from 1 to 480, found 'forty'"});
    refuses("minutes: 40", "minutes: ¦0", {"expected a whole number from 1 to 480, found '0'"});
    refuses("minutes: 40", "minutes: ¦040", {"expected a whole number from 1 to 480, found '040'"});
    refuses("leads: [lead]", "leads: ¦lead", {"expected a list, found 'lead'"});
    refuses("leads: [lead]", "leads: ¦[]", {"expected at least one item in this list"});
    refuses("{id: live, name: Live}", "¦live",
            {"expected a phase as a mapping from keys to values, found 'live'"});
}

TEST_CASE("a block without a text is refused and does not take the next key for it")
{
    refuses("      - {id: met, name: Met, meaning: go on, colour: green}\n",
            "      - id: met\n        name: ¦>-\n        meaning: go on\n        colour: green\n",
            {"expected a text below this, indented further than what it belongs to"});
}

TEST_CASE("ids have their form and are given once")
{
    const std::string form = "expected an id of lower-case letters, digits and hyphens, found ";
    refuses("id: small-2026", "id: ¦Small_2026", {form + "'Small_2026'"});
    refuses("id: small-2026", "id: ¦../small", {form + "'../small'"});
    refuses("{id: live,", "{id: ¦ŵ,", {form + "'ŵ'"});
    refuses("{id: live,", "{id: ¦alpha,",
            {"expected an id of its own for a phase: 'alpha' is taken by one above"});
    refuses("{id: not-met,", "{id: ¦met,",
            {"expected an id of its own for a level: 'met' is taken by one above"});
    // An outcome names its level and not the scale, so a level belongs to one scale.
    refuses("phases:\n",
            "  - id: short\n    name: Short\n    official: false\n    rule: none\n    levels:\n"
            "      - {id: ¦met, name: Met, meaning: go on, colour: green}\nphases:\n",
            {"expected an id of its own for a level: 'met' is taken by one above"});
}

TEST_CASE("ids that the program keeps for itself are refused")
{
    refuses("{id: live,", "{id: ¦any,", {"expected another id: 'any' stands for every phase"});
    refuses("{id: not-met,", "{id: ¦not-assessed,",
            {"expected another id: every scale has 'not-assessed' by itself"});
    refuses("{id: not-met,", "{id: ¦not-applicable,",
            {"expected another id: every scale has 'not-applicable' by itself"});
}

TEST_CASE("references to what is not there are refused")
{
    refuses("group: users", "group: ¦people", {"expected a group (users), found 'people'"});
    refuses("theme: needs", "theme: ¦wants", {"expected a theme (needs), found 'wants'"});
    refuses("      any:", "      ¦beta:", {"expected 'any' or the id of a phase, found 'beta'"});
    const std::string professions =
        "expected a profession (lead, user-research, design, content, accessibility, product, "
        "delivery, technology, performance, policy, welsh-language), found ";
    refuses("[user-research]", "[user-research, ¦wizardry]", {professions + "'wizardry'"});
    refuses("[design]", "[¦magic]", {professions + "'magic'"});
    refuses("[design]", "[design, ¦design]", {"'design' stands in this list twice; keep one"});
}

TEST_CASE("a scale has a rule, levels and known colours")
{
    refuses("colour: green", "colour: ¦mauve",
            {"expected a colour (green, amber, red, blue, grey), found 'mauve'"});
    refuses("rule: worst-point", "rule: ¦average",
            {"expected a rule (worst-point, none), found 'average'"});
    refuses("id: met\n    name: Met or not\n    official: true\n    rule: worst-point\n",
            "¦id: met\n    name: Met or not\n    official: true\n",
            {"expected the key 'rule' in a scale"});
    refuses("  - id: met\n",
            "  - {id: x, name: X, official: false, rule: none, levels: ¦[]}\n"
            "  - id: met\n",
            {"expected at least one item in this list"});
    refuses("  - id: met\n", "  - ¦{id: x, name: X, official: false, rule: none}\n  - id: met\n",
            {"expected the key 'levels' in a scale"});
}

TEST_CASE("points are numbered from one in order, without gaps")
{
    const std::string order = ": points are numbered 1, 2, 3 and so on, in order";
    refuses("number: 2", "number: ¦1", {"two points have the number 1; expected 2"});
    refuses("number: 2", "number: ¦3", {"expected the number 2, found 3" + order});
    std::string both(smallStandard);
    both.replace(both.find("number: 1"), 9, "number: ¦7");
    both.replace(both.find("number: 2"), 9, "number: ¦2");
    const Broken broken = marked(
        both, {"expected the number 1, found 7" + order, "expected the number 8, found 2" + order});
    CHECK(faultsIn(broken.text) == broken.expected);
    refuses("number: 2", "number: ¦0", {"expected a whole number from 1 to 9999, found '0'"});
    refuses("number: 2", "number: ¦-2", {"expected a whole number from 1 to 9999, found '-2'"});
    refuses("number: 2", "number: ¦\"2\"", {"expected a whole number from 1 to 9999, found '2'"});
}

TEST_CASE("a title has every language, and no text has another")
{
    refuses("{en: One, cy: Un}", "¦One",
            {"expected the title in every language of the standard: 'cy' is missing"});
    refuses("{en: One, cy: Un}", "¦{cy: Un}",
            {"expected the text in English too: the key 'en' is missing"});
    refuses("{en: One, cy: Un}", "{en: One, cy: Un, ¦gd: Aon}",
            {"expected one of the standard's languages (en, cy), found 'gd'"});
    refuses("name: Alpha", "name: ¦{cy: Alffa}",
            {"expected the text in English too: the key 'en' is missing"});
    refuses("languages: [en, cy]", "languages: ¦[cy]",
            {"expected en among the languages: every text has English"});
    refuses("languages: [en, cy]", "languages: [en, cy, ¦Welsh]",
            {"expected a language code of two or three letters, such as en or cy, found 'Welsh'"});
    refuses("    theme: needs\n", "    unverified-titles: [cy, ¦gd]\n    theme: needs\n",
            {"expected a language of the standard (en, cy), found 'gd'"});
}

TEST_CASE("counterparts are points of other editions, each once, of a known kind")
{
    const std::string form = "expected a point of another edition, such as gds-2019/5, found ";
    for (const std::string bad : {"other-2020", "other-2020/", "/1", "other-2020/01", "Other/1",
                                  "other-2020/-1", "other-2020/10000", "a/b/1"}) {
        refuses("other-2020/1", "¦" + bad, {form + "'" + bad + "'"});
    }
    refuses("other-2020/1", "¦small-2026/2", {"expected a point of another edition than this one"});
    refuses("kind: near", "kind: ¦alike",
            {"expected a kind of counterpart (same, part-of, wider, near), found 'alike'"});
    refuses("why: Alike.}", "why: Alike.}\n      - ¦{point: other-2020/1, kind: same, why: So.}",
            {"the counterpart other-2020/1 stands here twice; keep one"});
}

TEST_CASE("addresses are of web pages")
{
    for (const std::string bad : {"javascript:x", "www.example.org", "https://", "file:///etc"}) {
        refuses(
            "address: https://example.org/standard", "address: ¦\"" + bad + "\"",
            {"expected the address of a web page, starting with https://, found '" + bad + "'"});
    }
}
