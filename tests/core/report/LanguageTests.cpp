#include "core/report/LanguageDetection.h"
#include "core/report/Report.h"
#include "tests/core/report/Samples.h"

#include <catch2/catch.hpp>

using namespace core;
using Catch::Contains;

namespace {

document::Document welsh(Assessment assessment, const Editions& editions, Reader reader)
{
    ReportOptions options;
    options.modified = "2026-11-23T00:00:00Z";
    options.language = "cy";
    return arrange(cutFor(assessment, reader), editions, languages(), reader, options);
}

/// The languages that blocks and runs are marked with, with their texts, in reading order.
void collect(const std::vector<document::Block>& blocks, std::string& text,
             const std::string& around = {})
{
    const auto runs = [&](const document::Text& some, const std::string& outer) {
        for (const document::Run& run : some) {
            const std::string& language = run.language.empty() ? outer : run.language;
            text += language.empty() ? run.text : "[" + language + ":" + run.text + "]";
        }
        text += "\n";
    };
    for (const document::Block& block : blocks) {
        const std::string& language = block.language.empty() ? around : block.language;
        if (const auto* one = std::get_if<document::Paragraph>(&block.content)) {
            runs(one->text, language);
        } else if (const auto* head = std::get_if<document::Heading>(&block.content)) {
            runs(head->text, language);
        } else if (const auto* callout = std::get_if<document::Callout>(&block.content)) {
            collect(callout->blocks, text, language);
        } else if (const auto* table = std::get_if<document::Table>(&block.content)) {
            for (const auto& row : table->rows) {
                for (const document::Cell& cell : row) {
                    collect(cell.blocks, text, language);
                }
            }
        } else if (const auto* list = std::get_if<document::List>(&block.content)) {
            for (const auto& item : list->items) {
                collect(item, text, language);
            }
        }
    }
}

std::string marked(const document::Document& document)
{
    std::string text;
    collect(document.blocks, text);
    return text;
}

} // namespace

TEST_CASE("a Welsh report has Welsh headings, dates and titles, and says that it awaits an editor")
{
    const Editions editions = bundled({"wales-2025", "gds-2019"});
    Assessment assessment = rodLicence();
    assessment.standards = {"wales-2025", "gds-2019"};
    const auto document = welsh(assessment, editions, Reader::Sponsor);
    const std::string text = readingText(document);
    INFO(text);
    CHECK(document.language == "cy-GB");
    CHECK(document.pageWord == "tudalen");
    CHECK_THAT(text, Catch::StartsWith("Adroddiad asesu gwasanaeth i’r noddwr\n"));
    CHECK_THAT(text, Contains("23 Tachwedd 2026"));
    CHECK_THAT(text, Contains("\nCipolwg ar y canlyniad\n") && !Contains("Result at a glance"));
    CHECK_THAT(text, Contains("yn aros i gael ei olygu"));
    CHECK_THAT(document.warnings.front(), Contains("awaits an editor"));
    // The Welsh standard has its own titles in Welsh.
    CHECK_THAT(text, Contains(inLanguage(editions[0]->point(2)->title, "cy")));
    CHECK_THAT(text, !Contains(inLanguage(editions[0]->point(2)->title, "en")));
}

TEST_CASE("what has no Welsh stands in English, is marked as English and listed")
{
    const Editions editions = bundled({"gds-2019"});
    Assessment assessment = rodLicence();
    assessment.standards = {"gds-2019"};
    std::erase_if(assessment.outcomes,
                  [](const Outcome& one) { return one.point.edition != "gds-2019"; });
    const auto document = welsh(assessment, editions, Reader::Team);
    const std::string text = marked(document);
    INFO(text);
    CHECK_THAT(text, Contains("1. [en:Understand users and their needs] (Saesneg)\n"));
    CHECK_THAT(text, Contains("[en:Nobody who uses a screen reader has taken part in research"));
    CHECK_THAT(text, Contains("Yr hyn nad yw yn Gymraeg\n"));
    CHECK_THAT(text, Contains("Teitlau’r pwyntiau (Service Standard) (Saesneg)\n"));
    std::string warnings;
    for (const std::string& line : document.warnings) {
        warnings += line + "\n";
    }
    CHECK_THAT(warnings, Contains("Titles of points of the Service Standard: in English, not in "
                                  "Welsh.\n"));
}

TEST_CASE(
    "usual levels and phases have their Welsh names, and others are marked wherever they stand")
{
    Editions editions = bundled({"gds-2019"});
    auto own = std::make_shared<Standard>(*editions[0]);
    own->phases.push_back({"proof", {{"en", "Proof of concept"}}});
    own->scales[0].levels[0].name = {{"en", "On course"}};
    editions[0] = own;
    Assessment assessment = rodLicence();
    assessment.standards = {"gds-2019"};
    std::erase_if(assessment.outcomes,
                  [](const Outcome& one) { return one.point.edition != "gds-2019"; });
    assessment.declared = {"red", "Rhaid gwneud yr ymchwil yn gyntaf."};
    std::string text = marked(welsh(assessment, editions, Reader::Sponsor));
    INFO(text);
    CHECK_THAT(text,
               Contains("Asesiad beta · 23 Tachwedd 2026 · [en:GDS Service Standard (2019)]"));
    CHECK_THAT(text, Contains("GDS: [en:10 on course], 3 oren"));
    CHECK_THAT(text, Contains("y canlyniad fyddai: oren."));
    CHECK_THAT(text, !Contains("Enw’r cyfnod"));
    CHECK_THAT(text, Contains("[en:until the rules are final]"));

    assessment.service.phase = "proof";
    const auto document = welsh(assessment, editions, Reader::Sponsor);
    CHECK_THAT(marked(document), Contains("Asesiad [en:proof of concept] · 23 Tachwedd"));
    CHECK_THAT(marked(document), Contains("Enw’r cyfnod (Saesneg)"));
    for (const auto& block : document.blocks) {
        if (const auto* bars = std::get_if<document::Bars>(&block.content)) {
            CHECK(bars->bars[0].segments[0].language == "en");
            CHECK(bars->bars[0].segments[1].language.empty());
        }
    }
    // The scale is named once, whether its levels or what they mean have no Welsh.
    const auto first = text.find("Geiriau’r raddfa");
    REQUIRE(first != std::string::npos);
    CHECK(text.find("Geiriau’r raddfa", first + 1) == std::string::npos);
}

TEST_CASE("a note in Welsh is marked as Welsh in an English report")
{
    const Editions editions = bundled({"gds-2019"});
    Assessment assessment = rodLicence();
    assessment.notes.push_back(note("welsh", NoteKind::Strength,
                                    "Mae’r tîm wedi siarad gyda phobl sydd yn byw yn y wlad.",
                                    {gds(1)}, Audience::TeamAndSponsor));
    ReportOptions options;
    const auto document =
        arrange(cutFor(assessment, Reader::Team), editions, languages(), Reader::Team, options);
    CHECK_THAT(marked(document), Contains("[cy:Mae’r tîm wedi siarad"));
    CHECK(document.warnings == std::vector<std::string>{"One note: in Welsh, not in English."});
}

TEST_CASE("a note in two languages is marked paragraph by paragraph, and what does not tell is not")
{
    const Editions editions = bundled({"gds-2019"});
    Assessment assessment = rodLicence();
    assessment.notes.push_back(note("both", NoteKind::Strength,
                                    "Mae’r tîm wedi siarad gyda phobl sydd yn byw yn y wlad.\n"
                                    "The team has spoken with people who live in the country.\n"
                                    "Cardiff, Bangor\n"
                                    "- Nid yw’r tîm wedi gweld yr hyn sydd ei angen ar bobl.\n"
                                    "- The team has not seen what the users need.",
                                    {gds(1)}, Audience::TeamAndSponsor));
    const Assessment cut = cutFor(assessment, Reader::Team);
    const auto inReport = [&](const ReportOptions& options) {
        return marked(arrange(cut, editions, languages(), Reader::Team, options));
    };
    const std::string english = inReport({});
    INFO(english);
    CHECK_THAT(english, Contains("[cy:Mae’r tîm wedi siarad"));
    CHECK_THAT(english, Contains("\nThe team has spoken"));
    CHECK_THAT(english, Contains("\nCardiff, Bangor\n[cy:Nid yw’r tîm"));
    CHECK_THAT(english, Contains("\nThe team has not seen"));

    ReportOptions options;
    options.language = "cy";
    const std::string welsh = inReport(options);
    INFO(welsh);
    CHECK_THAT(welsh, Contains("[en:The team has spoken"));
    CHECK_THAT(welsh, Contains("]\nCardiff, Bangor\nNid yw’r tîm"));
    CHECK_THAT(welsh, Contains("[en:The team has not seen"));
}

TEST_CASE("somebody says in which language all of it was written, and nothing is guessed")
{
    const Editions editions = bundled({"gds-2019"});
    ReportOptions options;
    options.writtenIn = "cy";
    const Assessment cut = cutFor(rodLicence(), Reader::Team);
    CHECK_THAT(marked(arrange(cut, editions, languages(), Reader::Team, options)),
               Contains("[cy:Nobody who uses a screen reader"));
    options.writtenIn = "en";
    options.language = "cy";
    CHECK_THAT(marked(arrange(cut, editions, languages(), Reader::Team, options)),
               Contains("[en:Nobody who uses a screen reader"));
}

TEST_CASE("an English report of English words warns of nothing")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    for (const Reader reader : {Reader::Panel, Reader::Team, Reader::Sponsor, Reader::Public}) {
        CHECK(arrange(cutFor(rodLicence(), reader), editions, languages(), reader, {})
                  .warnings.empty());
    }
}

TEST_CASE("a report is in the language of the assessment unless another is asked for")
{
    const Editions editions = bundled({"gds-2019"});
    Assessment assessment = rodLicence();
    assessment.language = "cy";
    const Assessment cut = cutFor(assessment, Reader::Team);
    CHECK(arrange(cut, editions, languages(), Reader::Team, {}).language == "cy-GB");
    ReportOptions options;
    options.language = "en";
    CHECK(arrange(cut, editions, languages(), Reader::Team, options).language == "en-GB");
}

TEST_CASE("the small words tell English from Welsh, and too few of them tell nothing")
{
    const auto detected = [](const char* text) { return detectedLanguage(text, languages()); };
    CHECK(detected("The team has not seen what the users need.") == "en");
    CHECK(detected("Nid yw’r tîm wedi gweld yr hyn sydd ei angen ar bobl.") == "cy");
    CHECK(detected("Weekly releases.").empty());
    CHECK(detected("").empty());
    CHECK(detected("123 456 !!!").empty());
    CHECK(detected("NI number asked twice").empty());
    CHECK(detected("EU settled status checked").empty());
    CHECK(detected("Bar chart: y axis starts at zero").empty());
    CHECK(detected("Seen at https://example.wales/ar/yr/yn and ni@ar.example").empty());
    CHECK(detected("Yr hyn sydd yn dda") == "cy");
    CHECK(mainLanguage(rodLicence(), languages()) == "en");
    CHECK(mainLanguage(Assessment{}, languages()) == "en");
}
