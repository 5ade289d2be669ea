#include "core/report/LayoutCatalogue.h"
#include "core/report/LayoutReader.h"
#include "core/report/Report.h"
#include "core/support/File.h"
#include "core/support/Text.h"
#include "tests/core/report/Samples.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace core;
using Catch::Contains;

namespace {

constexpr std::array<Reader, 4> readers{Reader::Panel, Reader::Team, Reader::Sponsor,
                                        Reader::Public};

LayoutCatalogue bundledLayouts()
{
    return LayoutCatalogue({SOURCE_DIR "/reports"});
}

std::shared_ptr<const Layout> bundledLayout(const std::string& id)
{
    auto layout = bundledLayouts().layout(id);
    if (!layout) {
        FAIL(toString(layout.problem()));
    }
    return *layout;
}

std::string textIn(const std::string& layout, const Assessment& assessment,
                   const Editions& editions, Reader reader, const std::string& language = {})
{
    ReportOptions options;
    options.layout = bundledLayout(layout);
    options.language = language;
    return readingText(arrange(cutFor(assessment, reader), editions, languages(), reader, options));
}

/// A small layout that is right, for tests that spoil a part of it.
std::string layoutText(const std::string& more = {})
{
    return "format: standpoint-layout/1\nid: mine\nname: Mine\nsummary: For a test.\n"
           "form: report\nsections:\n  everybody: [decision, points]\n" +
           more;
}

std::string firstFault(const std::string& yaml)
{
    const LayoutReading reading = readLayout(yaml, "mine.yaml");
    CHECK_FALSE(reading.layout);
    return reading.faults.empty() ? "" : toString(reading.faults.front());
}

std::string everyWord(const Assessment& cut)
{
    std::string words;
    for (const Note& note : cut.notes) {
        words += note.text + "\n";
    }
    for (const Recommendation& item : cut.recommendations) {
        words += item.text + "\n";
    }
    return words;
}

/// What is said of a whole result is said of one for all points.
void assessEveryPoint(Assessment& assessment)
{
    for (Outcome& outcome : assessment.outcomes) {
        if (outcome.outcome == notAssessed) {
            outcome.outcome = "green";
        }
    }
}

} // namespace

TEST_CASE("every bundled layout can be read, has both languages and is there for every reader")
{
    const std::vector<std::string> ids = bundledLayouts().ids();
    CHECK(ids == std::vector<std::string>{"plain", "catalyst", "dfe", "gds-met-not-met",
                                          "gds-red-amber-green", "result-first-letter",
                                          "scottish-letter", "welsh-review"});
    for (const std::string& id : ids) {
        INFO(id);
        const auto layout = bundledLayout(id);
        CHECK(layout->id == id);
        CHECK(layout->name.contains("cy"));
        for (const Reader reader : readers) {
            CHECK((layout->has(reader, Section::Decision) || layout->has(reader, Section::Facts)));
        }
        for (const auto& [outcome, text] : layout->texts.nextSteps) {
            CHECK(text.contains("cy"));
        }
        for (const auto& [outcome, text] : layout->decisions) {
            CHECK(text.contains("cy"));
        }
    }
}

TEST_CASE("every layout but the short letter tells every note and recommendation")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    for (const std::string& id : bundledLayouts().ids()) {
        if (id == "result-first-letter") {
            continue;
        }
        for (const Reader reader : readers) {
            INFO(id << " for " << toWord(reader));
            const std::string text = textIn(id, rodLicence(), editions, reader);
            std::istringstream lines(everyWord(cutFor(rodLicence(), reader)));
            for (std::string line; std::getline(lines, line);) {
                CHECK_THAT(text, Contains(trimmed(line).starts_with("- ") ? trimmed(line).substr(2)
                                                                          : line));
            }
        }
    }
}

TEST_CASE("the sponsor's report begins with the decision in every layout")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    for (const std::string& id : bundledLayouts().ids()) {
        const std::string text = textIn(id, rodLicence(), editions, Reader::Sponsor);
        INFO(id << "\n" << text);
        const auto decision = text.find("Amber on the 13 points assessed");
        REQUIRE(decision != std::string::npos);
        CHECK(decision < text.find("What you need to do"));
        CHECK(decision < 700);
    }
}

TEST_CASE("a layout for red, amber and green tells of greens their outcome alone")
{
    const Editions editions = bundled({"gds-2019"});
    Assessment assessment = rodLicence();
    assessment.standards = {"gds-2019"};
    std::erase_if(assessment.outcomes,
                  [](const Outcome& one) { return one.point.edition != "gds-2019"; });
    assessEveryPoint(assessment);
    const std::string text = textIn("gds-red-amber-green", assessment, editions, Reader::Team);
    INFO(text);
    CHECK_THAT(text, Contains("The service was rated green for point 12 of the Service Standard."));
    CHECK_THAT(text, !Contains("The team works in the open."));
    CHECK_THAT(text, Contains("Nobody who uses a screen reader has taken part in research yet."));
    CHECK_THAT(text, Contains("Things the service team has done well\n"));
    CHECK_THAT(text, Contains("Next steps\nThe service can carry on while the amber points are"));
    CHECK_THAT(textIn("plain", assessment, editions, Reader::Team),
               Contains("The team works in the open."));
}

TEST_CASE("published reports have a decision for every point, in the order of the standard")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    const std::string text = textIn("gds-met-not-met", rodLicence(), editions, Reader::Public);
    INFO(text);
    std::size_t at = 0;
    for (int point = 1; point <= 14; ++point) {
        at = text.find("point " + std::to_string(point) + " of the Service Standard.", at);
        CHECK(at != std::string::npos);
    }
    CHECK(text.find("Assessment date: 23 November 2026") < text.find("1. Understand users"));
}

TEST_CASE("a letter greets its reader and ends with who signs it")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    const std::string text = textIn("scottish-letter", rodLicence(), editions, Reader::Team);
    INFO(text);
    CHECK_THAT(
        text,
        Contains("\n23 November 2026\nDear service team\nThank you for showing us Apply for a "
                 "rod licence."));
    CHECK_THAT(text, Contains("Yours sincerely\nLead assessor, for the assessment panel\n"));
    CHECK_THAT(textIn("scottish-letter", rodLicence(), editions, Reader::Team, "cy"),
               Contains("Annwyl dîm y gwasanaeth\n"));
}

TEST_CASE("a letter thanks who was there, asks who can answer, and claims no decision too early")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    Assessment assessment = rodLicence();
    assessEveryPoint(assessment);
    for (const char* letter : {"scottish-letter", "result-first-letter"}) {
        for (const Reader reader : {Reader::Panel, Reader::Sponsor, Reader::Public}) {
            INFO(letter << " for " << toWord(reader));
            CHECK_THAT(textIn(letter, assessment, editions, reader),
                       !Contains("Thank you") && !Contains("Please tell us") &&
                           !Contains("you gave"));
        }
    }
    CHECK_THAT(textIn("scottish-letter", assessment, editions, Reader::Team),
               Contains("Please tell us when you can show what has changed."));
    CHECK_THAT(textIn("scottish-letter", assessment, editions, Reader::Public),
               Contains("The team tells us when it can show what has changed.") &&
                   !Contains("and why"));
    assessment.outcomes.clear();
    for (const Reader reader : readers) {
        const std::string text = textIn("scottish-letter", assessment, editions, reader);
        CHECK_THAT(text,
                   Contains("has not settled everything") && !Contains("what the panel decided"));
    }
}

TEST_CASE("the sentences above notes name the service too")
{
    const LayoutReading reading = readLayout(
        layoutText("lead-ins: {concern: \"What to look at in {service}:\"}\n"), "mine.yaml");
    REQUIRE(reading.layout);
    ReportOptions options;
    options.layout = std::make_shared<const Layout>(*reading.layout);
    const std::string text =
        readingText(arrange(cutFor(rodLicence(), Reader::Team), bundled({"gds-2019", "wales-2025"}),
                            languages(), Reader::Team, options));
    CHECK_THAT(text, Contains("What to look at in Apply for a rod licence:\n"));
}

TEST_CASE("the name of a standard that is a title does not stand inside a sentence")
{
    const Editions editions = bundled({"govtech-2018"});
    Assessment assessment;
    assessment.id = "proof";
    assessment.standards = {"govtech-2018"};
    assessment.service.name = "Air quality";
    assessment.outcomes = {{{"govtech-2018", 1}, "met", "It does."}};
    CHECK_THAT(textIn("plain", assessment, editions, Reader::Team),
               Contains("The service met GovTech point 1.\n"));
    CHECK_THAT(textIn("catalyst", assessment, editions, Reader::Team),
               Contains("At this stage the project does what GovTech point 1 asks.\n"));
}

TEST_CASE("the layout is the assessment's, else the one meant for its standard, else the plain one")
{
    Assessment assessment = rodLicence();
    CHECK((*bundledLayouts().layoutFor(assessment))->id == "gds-red-amber-green");
    assessment.standards = {"wales-2025", "gds-2019"};
    CHECK((*bundledLayouts().layoutFor(assessment))->id == "welsh-review");
    assessment.layout = "dfe";
    CHECK((*bundledLayouts().layoutFor(assessment))->id == "dfe");
    assessment.layout = "nowhere";
    CHECK_FALSE(bundledLayouts().layoutFor(assessment));
    assessment.layout.clear();
    assessment.standards = {"my-own"};
    CHECK((*bundledLayouts().layoutFor(assessment))->id == "plain");
    CHECK((*LayoutCatalogue({}).layoutFor(rodLicence()))->id == "plain");
}

TEST_CASE("a layout of the user's own lies beside the bundled ones and does not stand in for them")
{
    const TemporaryFolder folder;
    REQUIRE(writeFile(folder / "mine.yaml", layoutText()));
    REQUIRE(writeFile(folder / "dfe.yaml", layoutText()));
    REQUIRE(writeFile(folder / "other.yaml", layoutText()));
    const LayoutCatalogue catalogue({SOURCE_DIR "/reports", folder.path()});
    CHECK((*catalogue.layout("mine"))->sections.at(Reader::Team) ==
          std::vector<Section>{Section::Decision, Section::Points});
    CHECK((*catalogue.layout("dfe"))->id == "dfe");
    CHECK_THAT(toString(catalogue.layout("other").problem()), Contains("another id: 'mine'"));
    CHECK_FALSE(catalogue.layout("../reports/dfe"));
}

TEST_CASE("what a layout may not say is refused with its place")
{
    CHECK(readLayout(layoutText(), "mine.yaml").layout);
    CHECK(firstFault(layoutText("colour: red\n")) ==
          "mine.yaml:8:1: error: unknown key 'colour' in a layout; expected one of format, id, "
          "name, summary, default-for, form, greens, sections, headings, decisions, next-steps, "
          "opening, opening-undecided, closing, for, lead-ins, salutations, signature");
    CHECK_THAT(firstFault(layoutText("for: {public: {headings: {points: Mine}}}\n")),
               Contains("unknown key 'headings' in the texts for a reader"));
    CHECK_THAT(firstFault(layoutText("headings: {nonsense: Hello}\n")),
               Contains("mine.yaml:8:12: error: unknown heading 'nonsense'"));
    CHECK_THAT(firstFault(layoutText("decisions: {met: \"It met {wich}.\"}\n")),
               Contains("unknown place '{wich}'; expected one of which, point"));
    CHECK_THAT(firstFault(layoutText("lead-ins: {praise: Good}\n")),
               Contains("unknown key 'praise'"));
    CHECK_THAT(firstFault(layoutText("greens: maybe\n")),
               Contains("expected a way to tell greens (with-text, outcome-only)"));
    CHECK_THAT(firstFault("format: standpoint-layout/1\n"), Contains("expected the key 'id'"));
    CHECK_THAT(firstFault("- a\n- b\n"), Contains("expected a layout as a mapping"));
    CHECK_THAT(firstFault(layoutText("opening: &a Hello\n")), Contains("anchors"));
    CHECK_THAT(firstFault(std::string("id: \xFF\n")), Contains("not UTF-8"));
}
