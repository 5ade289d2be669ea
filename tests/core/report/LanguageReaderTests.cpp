#include "core/report/LanguageCatalogue.h"
#include "core/report/LanguageReader.h"
#include "core/report/Pattern.h"
#include "core/support/File.h"
#include "tests/core/report/Samples.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <regex>
#include <set>

using namespace core;
using Catch::Contains;

namespace {

std::string fileOf(const std::string& code)
{
    return readFile(std::string(SOURCE_DIR "/languages/") + code + ".yaml", largestLanguageBytes)
        .value();
}

/// The file with one piece of its text replaced.
std::string with(std::string text, const std::string& piece, const std::string& other)
{
    const auto at = text.find(piece);
    REQUIRE(at != std::string::npos);
    return text.replace(at, piece.size(), other);
}

/// What is wrong with the English file once a piece of it is another, a line each.
std::string faultsWith(const std::string& piece, const std::string& other)
{
    const LanguageReading reading = readLanguage(with(fileOf("en"), piece, other), "en.yaml");
    CHECK_FALSE(reading.language);
    std::string faults;
    for (const Diagnostic& fault : reading.faults) {
        faults += toString(fault) + "\n";
    }
    return faults;
}

/// The places that stand in every form of a text.
std::set<std::string> placesOf(const std::map<std::string, std::string, std::less<>>& forms)
{
    std::set<std::string> places;
    for (const std::string& place : placesIn(forms.at("other"))) {
        places.insert(place.substr(0, place.find('|')));
    }
    return places;
}

const Language& cymraeg()
{
    return languages().of("cy");
}

} // namespace

TEST_CASE("every language has words for everything, with the same places, and has them differently")
{
    const Language& english = languages().english();
    REQUIRE(languages().all().size() == 2);
    const std::set<std::string_view> alike{"panel-label", "beta"};
    for (std::size_t i = 0; i < phraseForms.size(); ++i) {
        const Phrase phrase = Phrase::at(i);
        INFO(phrase.key());
        CHECK(placesOf(english.phrases[i]) == placesOf(cymraeg().phrases[i]));
        const bool same = english.pattern(phrase) == cymraeg().pattern(phrase);
        const bool hasWords =
            std::regex_search(english.pattern(phrase), std::regex("[a-z](?![^{]*\\})"));
        CHECK((!same || !hasWords || alike.contains(phrase.key())));
    }
    for (std::size_t i = 0; i < wordListForms.size(); ++i) {
        for (const auto& [word, text] : english.words[i]) {
            INFO(wordListForms[i].key << ": " << word);
            REQUIRE(cymraeg().words[i].contains(word));
            const std::string& other = cymraeg().words[i].at(word);
            CHECK_FALSE(other.empty());
            CHECK((text != other || text == "{report}" || alike.contains(word)));
            // A Welsh live review has its phase in its name.
            CHECK((placesIn(text).size() == placesIn(other).size() || word == "live-review"));
        }
        CHECK(english.words[i].size() == cymraeg().words[i].size());
    }
    for (const Language& one : languages().all()) {
        CHECK(english.nameOf(one.code) != one.code);
        CHECK(cymraeg().nameOf(one.code) != one.code);
        CHECK_FALSE(one.rules.smallWords.empty());
    }
}

TEST_CASE("every text of a language is used by a report")
{
    std::string sources;
    for (const auto& entry : std::filesystem::directory_iterator(SOURCE_DIR "/core/report")) {
        if (entry.path().extension() == ".cpp") {
            sources += readFile(entry.path(), largestLanguageBytes).value();
        }
    }
    for (const PhraseForm& form : phraseForms) {
        INFO(form.key);
        CHECK(sources.find('"' + std::string(form.key) + '"') != std::string::npos);
    }
    for (const WordListForm& list : wordListForms) {
        INFO(list.key);
        CHECK(sources.find('"' + std::string(list.key) + '"') != std::string::npos);
    }
}

TEST_CASE("a text that is missing, and one that no report has, are faults with their place")
{
    CHECK_THAT(faultsWith("  no-date: No date\n", ""),
               Contains("expected the key 'no-date' in texts"));
    CHECK_THAT(faultsWith("  no-date:", "  no-day:"),
               Contains("expected the key 'no-date' in texts") &&
                   Contains("unknown key 'no-day' in texts"));
    CHECK_THAT(faultsWith("  glance: Result at a glance\n", ""), Contains("'glance' in headings"));
    CHECK_THAT(faultsWith("  deferred: deferred\n", ""),
               Contains("expected the key 'deferred' in statuses"));
    CHECK_THAT(faultsWith("stances: {accept: Accepted, challenge: Challenged}\n", ""),
               Contains("expected the key 'stances' in a language"));
    CHECK_THAT(faultsWith("no-date: No date", "no-date: \"\""), Contains("en.yaml:"));
}

TEST_CASE("a place that a text lacks or cannot have, and a rule that there is not, are faults")
{
    CHECK_THAT(faultsWith("on {day}", "on that day"), Contains("expected the place '{day}'"));
    CHECK_THAT(faultsWith("on {day}", "on {day} {month}"),
               Contains("unknown place '{month}'; expected one of version, day"));
    CHECK_THAT(faultsWith("no-date: No date", "no-date: No {date}"),
               Contains("expected none here"));
    CHECK_THAT(
        faultsWith("{yours|word}", "{yours|words}"),
        Contains("unknown rule 'words' for this place; expected one of lower, capital, word"));
    CHECK_THAT(faultsWith("{professions|or}", "{professions|lower}"),
               Contains("unknown rule 'lower' for this place; expected one of and, or"));
    CHECK_THAT(faultsWith("{yours|word}", "{yours|or}"),
               Contains("unknown rule 'or' for this place; expected one of lower"));
    CHECK_THAT(faultsWith("{report} for the panel", "for the panel"),
               Contains("expected the place '{report}'"));
    CHECK_THAT(faultsWith("\"{short-month} {year}\"", "\"{month} {year}\""),
               Contains("unknown place '{month}'"));
    CHECK_THAT(faultsWith("last: \"{list} or {next}\"", "last: \"or {next} after {list}\""),
               Contains("expected the place '{list}' at the beginning"));
}

TEST_CASE("the forms of a text are those of its language, and the usual one is always there")
{
    CHECK_THAT(faultsWith("    one: \", a must\"", "    two: \", both musts\""),
               Contains("unknown key 'two' in the forms of a text"));
    CHECK_THAT(faultsWith("    other: \"; the first is due by {day}\"\n", ""),
               Contains("expected the key 'other' in the forms of a text"));
    CHECK_THAT(faultsWith("no-date: No date", "no-date: {one: No date, other: No dates}"),
               Contains("found a mapping"));
    CHECK_THAT(faultsWith("{one: [1]}", "{one: [1], once: [1]}"), Contains("unknown key 'once'"));
}

TEST_CASE("all faults of a language are told at once, in their order")
{
    const LanguageReading reading = readLanguage("format: standpoint-language/2\n", "xx.yaml");
    REQUIRE_FALSE(reading.language);
    CHECK(reading.faults.size() > 20);
    CHECK_THAT(toString(reading.faults.front()), Contains("xx.yaml:1:"));
    CHECK_FALSE(readLanguage("", "xx.yaml").language);
    CHECK_FALSE(readLanguage("- a list\n", "xx.yaml").language);
    CHECK_FALSE(
        readLanguage("rules: []\nheadings: x\ntexts: []\nlanguages: 3\n", "xx.yaml").language);
}

TEST_CASE("a folder of languages has English, and each file is named after its language")
{
    const TemporaryFolder folder;
    const auto write = [&](const char* name, const std::string& text) {
        std::ofstream(folder / name, std::ios::binary) << text;
    };
    const auto read = [&] { return LanguageCatalogue(folder.path()).languages(); };
    CHECK_THAT(toString(read().problem()), Contains("are missing"));
    CHECK_FALSE(LanguageCatalogue(folder / "nowhere").languages());
    write("cy.yaml", fileOf("cy"));
    CHECK_FALSE(read());
    write("en.yaml", fileOf("en"));
    const auto both = read();
    REQUIRE(both);
    CHECK((*both)->english().tag == "en-GB");
    CHECK((*both)->of("cy-GB").code == "cy");
    CHECK((*both)->of("").code == "en");
    CHECK((*both)->of("gd").code == "en");
    write("gd.yaml", fileOf("cy"));
    CHECK_THAT(toString(read().problem()), Contains("another one: 'cy'"));
    write("gd.yaml", "language: gd\n");
    CHECK_THAT(toString(read().problem()), Contains("gd.yaml:1:1"));
}

TEST_CASE("languages are read when somebody asks, once for all copies of a catalogue")
{
    const TemporaryFolder folder;
    const LanguageCatalogue catalogue(folder.path());
    CHECK_FALSE(catalogue.languages());
    std::ofstream(folder / "en.yaml", std::ios::binary) << fileOf("en");
    const LanguageCatalogue copy = catalogue;
    const auto first = copy.languages();
    REQUIRE(first);
    std::filesystem::remove(folder / "en.yaml");
    CHECK(catalogue.languages().value() == *first);
}

TEST_CASE("Welsh words change at their beginning as the rules say")
{
    const LanguageRules& rules = cymraeg().rules;
    const auto soft = [&](const char* word) { return rules.mutated("soft", word); };
    CHECK(soft("pwynt") == "bwynt");
    CHECK(soft("gwasanaeth") == "wasanaeth");
    CHECK(soft("llofnod") == "lofnod");
    CHECK(soft("rhaid") == "raid");
    CHECK(soft("dau") == "ddau");
    CHECK(soft("chwech") == "chwech");
    CHECK(soft("theatr") == "theatr");
    CHECK(soft("saith") == "saith");
    CHECK(soft("Panel") == "Panel");
    CHECK(soft("10 pwynt") == "10 pwynt");
    CHECK(soft("").empty());
    CHECK(rules.mutated("aspirate", "coch") == "choch");
    CHECK(rules.mutated("aspirate", "phen") == "phen");
    CHECK(rules.mutated("nasal", "pwynt") == "mhwynt");
    CHECK(rules.mutated("h", "adroddiad") == "hadroddiad");
    CHECK(rules.mutated("h", "ŵyl") == "hŵyl");
    CHECK(rules.mutated("unheard-of", "pwynt") == "pwynt");
    CHECK(cymraeg().joined(std::vector<std::string>{"gwyrdd", "coch"}) == "gwyrdd a choch");
    CHECK(cymraeg().joined(std::vector<std::string>{"7 gwyrdd", "8 oren"}) == "7 gwyrdd ac 8 oren");
    CHECK(cymraeg().joined(std::vector<std::string>{"coch", "gwyrdd", "oren"}) ==
          "coch, gwyrdd ac oren");
}

TEST_CASE("words of another language do not change at their beginning, and keep their mark")
{
    document::Run english;
    english.text = "complete";
    english.language = "en";
    document::Run plain;
    plain.text = "gwyrdd";
    const document::Text text = cymraeg().joined({plain, english});
    CHECK(toPlainText(text) == "gwyrdd a complete");
    CHECK(text.back() == english);
}

TEST_CASE("Welsh nouns stay singular after numbers, and English ones do not")
{
    const auto counts = [](const Language& words, int points) {
        return words.text("counts", {{"edition", "GDS"}, {"parts", "3"}, {"points", points}});
    };
    CHECK(counts(cymraeg(), 12) == "GDS: 3, allan o 12 pwynt.");
    CHECK(counts(cymraeg(), 2) == "GDS: 3, allan o 2 bwynt.");
    CHECK(counts(cymraeg(), 3) == "GDS: 3, allan o 3 phwynt.");
    CHECK(counts(cymraeg(), 6) == "GDS: 3, allan o 6 phwynt.");
    CHECK(counts(languages().english(), 1) == "GDS: 3, of 1 point.");
    CHECK(counts(languages().english(), 0) == "GDS: 3, of 0 points.");
    const auto work = [](const Language& words, int count) {
        return words.text("points-need-work", {{"count", count}, {"points", "1"}});
    };
    CHECK(work(cymraeg(), 2) == "Mae angen gwaith ar ddau bwynt: 1.");
    CHECK(work(cymraeg(), 4) == "Mae angen gwaith ar bedwar pwynt: 1.");
    CHECK(work(cymraeg(), 5) == "Mae angen gwaith ar bum pwynt: 1.");
    CHECK(work(cymraeg(), 6) == "Mae angen gwaith ar chwe phwynt: 1.");
    CHECK(work(cymraeg(), 10) == "Mae angen gwaith ar 10 pwynt: 1.");
    CHECK(work(languages().english(), 2) == "Two points need work: 1.");
    const auto yours = [](const Language& words, int count) {
        return words.text("all-are-yours", {{"count", count}, {"by-whom", "X"}});
    };
    CHECK(yours(languages().english(), 1) == ", X");
    CHECK(yours(languages().english(), 2) == ", both X");
    CHECK(yours(languages().english(), 3) == ", all X");
    CHECK(yours(cymraeg(), 2) == ", y ddau X");
}

TEST_CASE("days are written as their language writes them")
{
    CHECK(cymraeg().day({2027, 2, 28}) == "28 Chwefror 2027");
    CHECK(languages().english().shortDay({2027, 2, 28}) == "28\u00a0Feb\u00a02027");
    CHECK(cymraeg().month({2027, 12, 1}) == "Rhag 2027");
}

TEST_CASE("a pattern keeps what it does not know")
{
    document::Run strong;
    strong.text = "one";
    strong.strong = true;
    const Language& words = languages().english();
    const document::Text text = words.filled("{a} and {b}, {a}", {{"a", strong}});
    CHECK(toPlainText(text) == "one and {b}, one");
    CHECK(text.size() == 3);
    CHECK(toPlainText(words.filled("{", {})) == "{");
    CHECK(toPlainText(words.filled("a}b{", {})) == "a}b{");
    CHECK(placesIn("x {point} {standard}") == std::vector<std::string>{"point", "standard"});
}
