#include "core/html/HtmlWriter.h"
#include "core/report/WriteReport.h"
#include "core/support/Text.h"
#include "tests/core/report/SampleFiles.h"
#include "tests/support/DocxCheck.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;
using Catch::Contains;

namespace {

std::string longBlock()
{
    std::string text;
    while (text.size() < 5500) {
        text += "The panel heard how people wait, and why, and what they do then; ";
    }
    return text.substr(0, 5500) + "END";
}

std::string longAddress()
{
    std::string address = "https://example.org/";
    while (address.size() < 127) {
        address += "a_b-c/";
    }
    return address.substr(0, 127);
}

/// Without what a format may write instead of a line break or a space.
std::string squashed(std::string text)
{
    std::erase_if(text, [](char letter) { return letter == ' ' || letter == '\n'; });
    return text;
}

Assessment oddOne()
{
    Assessment assessment = rodLicence();
    assessment.service.name = "שירות הדיג";
    assessment.notes.push_back(
        note("long", NoteKind::Concern, longBlock(), {gds(1)}, Audience::Public));
    assessment.notes.push_back(
        note("address", NoteKind::Evidence, "See " + longAddress(), {gds(2)}, Audience::Public));
    assessment.notes.push_back(note("letters", NoteKind::Observation,
                                    "Emoji 🙂👩‍🚀, العربية, \U00020000 and Ŵ",
                                    {gds(3)}, Audience::Public));
    return assessment;
}

/// A standard of `count` points and an assessment that settled them all.
struct Many {
    std::shared_ptr<Standard> standard = std::make_shared<Standard>();
    Assessment assessment;

    explicit Many(int count)
    {
        *standard = *bundled({"gds-2019"}).front();
        standard->id = "many-2026";
        const Point model = standard->points.front();
        standard->points.clear();
        assessment.id = "many";
        assessment.standards = {standard->id};
        assessment.service.name = "Many points";
        for (int number = 1; number <= count; ++number) {
            Point point = model;
            point.number = number;
            standard->points.push_back(point);
            assessment.outcomes.push_back({{standard->id, number},
                                           number % 3 == 0 ? "amber" : "green",
                                           "Reason " + std::to_string(number) + "."});
        }
    }
};

} // namespace

TEST_CASE("long and odd texts reach every format whole")
{
    const SampleFile sample(oddOne());
    for (const ReportFormat format :
         {ReportFormat::Html, ReportFormat::Markdown, ReportFormat::Govspeak, ReportFormat::Json}) {
        INFO(toWord(format));
        const auto report =
            writeReport(sample.ledger, sample.editions, languages(), {Reader::Public, format});
        REQUIRE(report);
        const std::string text = squashed(report->bytes);
        CHECK(text.find(squashed(longBlock())) != std::string::npos);
        CHECK(text.find(longAddress()) != std::string::npos);
        CHECK(text.find(squashed("Emoji 🙂👩‍🚀, العربية, \U00020000 and Ŵ")) !=
              std::string::npos);
        CHECK(text.find(squashed("שירות הדיג")) != std::string::npos);
    }
    const auto docx = writeReport(sample.ledger, sample.editions, languages(),
                                  {Reader::Public, ReportFormat::Docx});
    REQUIRE(docx);
    const DocxCheck result = checkDocx(docx->bytes, longBlock() + "\nSee " + longAddress() + "\n");
    if (!result.couldRun) {
        WARN(result.said);
        return;
    }
    INFO(result.said);
    CHECK(result.holds);
}

TEST_CASE("a control character that came in some way goes out in no format")
{
    Assessment assessment = rodLicence();
    assessment.notes.push_back(
        note("bell", NoteKind::Concern, "One\x07two\x1B[31m\x7F", {gds(1)}, Audience::Public));
    const Editions editions = bundled(assessment.standards);
    const auto document =
        arrange(cutFor(assessment, Reader::Public), editions, languages(), Reader::Public, {});
    CHECK_FALSE(firstControlCharacter(html::writeHtml(document)));
    CHECK_THAT(html::writeHtml(document), Contains("Onetwo[31m"));
}

TEST_CASE("1,802 points are in every format")
{
    constexpr int count = 1802;
    const Many many(count);
    const Editions editions{many.standard};
    const Ledger ledger(many.assessment.id, asEdits(many.assessment, editions));
    for (const std::string_view word : Words<ReportFormat>::all) {
        INFO(word);
        const ReportFormat format = *fromWord<ReportFormat>(word);
        const auto report = writeReport(ledger, editions, languages(), {Reader::Sponsor, format});
        REQUIRE(report);
        if (format != ReportFormat::Pdf && format != ReportFormat::Docx) {
            CHECK_THAT(report->bytes, Contains("Reason 1802."));
        }
        if (format == ReportFormat::Csv) {
            CHECK(std::count(report->bytes.begin(), report->bytes.end(), '\r') == count + 1);
        }
    }
}
