#include "core/html/HtmlWriter.h"
#include "core/office/DocxBody.h"
#include "core/office/DocxWriter.h"
#include "core/report/GovukFields.h"
#include "core/report/WriteReport.h"
#include "tests/core/report/SampleFiles.h"
#include "tests/core/report/Samples.h"
#include "tests/support/DocxCheck.h"
#include "tests/support/Golden.h"
#include "tests/support/HtmlCheck.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <regex>

using namespace core;
using Catch::Contains;

namespace {

const std::vector<std::string> samples{"rod-licence", "blue-badge", "air-quality", "long-and-odd"};
const std::vector<Reader> readers{Reader::Panel, Reader::Team, Reader::Sponsor, Reader::Public};

WrittenReport written(const SampleFile& sample, Reader reader, ReportFormat format)
{
    auto report = writeReport(sample.ledger, sample.editions, languages(), {reader, format});
    REQUIRE(report);
    return std::move(report).value();
}

document::Document arranged(const SampleFile& sample, Reader reader)
{
    ReportOptions options;
    options.modified = "2026-11-23T00:00:00Z";
    options.fingerprint = "7f3a 91c2";
    return arrange(cutFor(sample.ledger, reader), sample.editions, languages(), reader, options);
}

const std::string& fileOf(const WrittenReport& report, const std::string& name)
{
    for (const ReportFile& file : report.beside) {
        if (file.name == name) {
            return file.bytes;
        }
    }
    FAIL(name << " is not there");
    return report.bytes;
}

} // namespace

TEST_CASE("each format of the samples is as it was")
{
    checkGolden("rod-licence-sponsor.md",
                written(SampleFile("rod-licence"), Reader::Sponsor, ReportFormat::Markdown).bytes);
    const auto page = written(SampleFile("blue-badge"), Reader::Public, ReportFormat::Govspeak);
    checkGolden("blue-badge-public.govspeak", page.bytes);
    checkGolden("blue-badge-public.govspeak.json", fileOf(page, "report.govspeak.json"));
    const auto tables = written(SampleFile("air-quality"), Reader::Team, ReportFormat::Csv);
    checkGolden("air-quality-team.csv", tables.bytes);
    checkGolden("air-quality-team-recommendations.csv",
                fileOf(tables, "report-recommendations.csv"));
    checkGolden("air-quality-team.csv-metadata.json", fileOf(tables, "report.csv-metadata.json"));
    checkGolden("long-and-odd-public.docx.xml",
                office::docxBody(arranged(SampleFile("long-and-odd"), Reader::Public)).xml);
}

TEST_CASE("every DOCX of the samples holds the check, for every reader")
{
    for (const std::string& name : samples) {
        const SampleFile sample(name);
        for (const Reader reader : readers) {
            const auto document = arranged(sample, reader);
            const DocxCheck result =
                checkDocx(office::writeDocx(document).value(), readingText(document));
            if (!result.couldRun) {
                WARN(result.said);
                return;
            }
            INFO(name << " for " << toWord(reader) << ": " << result.said);
            CHECK(result.holds);
        }
    }
}

TEST_CASE(
    "the web pages of the samples hold axe's rules on wide and narrow screens, in the dark too")
{
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const HtmlCheck result =
            checkHtml(written(SampleFile(samples[i]), readers[i], ReportFormat::Html).bytes);
        if (!result.couldRun) {
            WARN(result.said);
            return;
        }
        INFO(samples[i] << " for " << toWord(readers[i]) << ": " << result.said);
        CHECK(result.holds);
    }
}

TEST_CASE("the web pages of the samples hold axe's rules for every reader", "[.nightly]")
{
    for (const std::string& name : samples) {
        for (const Reader reader : readers) {
            const HtmlCheck result =
                checkHtml(written(SampleFile(name), reader, ReportFormat::Html).bytes);
            if (!result.couldRun) {
                WARN(result.said);
                return;
            }
            INFO(name << " for " << toWord(reader) << ": " << result.said);
            CHECK(result.holds);
        }
    }
}

TEST_CASE("the check of web pages can fail")
{
    std::string page =
        written(SampleFile("rod-licence"), Reader::Sponsor, ReportFormat::Html).bytes;
    const auto at = page.find("--quiet: #57606a");
    REQUIRE(at != std::string::npos);
    page.replace(at, 16, "--quiet: #bbbbbb");
    const HtmlCheck result = checkHtml(page);
    if (!result.couldRun) {
        WARN(result.said);
        return;
    }
    CHECK_FALSE(result.holds);
    CHECK_THAT(result.said, Contains("color-contrast"));
    CHECK_THAT(result.said, Contains("320 pixels, light"));
}

TEST_CASE("what GOV.UK's publisher needs lies beside the page, and what is missing is said")
{
    const auto published =
        written(SampleFile("blue-badge"), Reader::Public, ReportFormat::Govspeak);
    const auto json = nlohmann::json::parse(fileOf(published, "report.govspeak.json"));
    CHECK(json["stage"] == "alpha");
    CHECK(json["result"] == "amber");
    CHECK(json["locale"] == "en");
    CHECK(json["assessment_date"] == "2026-11-04");
    CHECK(json["body"] == "report.govspeak");
    CHECK(json["summary"] ==
          "Renew a blue badge: alpha assessment, 4 November 2026. Result: amber.");
    CHECK(published.warnings ==
          std::vector<std::string>{"This is a draft. Only a signed report should be published."});

    Assessment assessment = rodLicence();
    assessment.service.phase = "private-beta";
    assessment.type = AssessmentType::AmberEvidenceReview;
    const auto stageOf = [&] {
        const auto report = written(SampleFile(assessment), Reader::Public, ReportFormat::Govspeak);
        const auto fields = nlohmann::json::parse(fileOf(report, "report.govspeak.json"));
        return std::pair(fields.value("stage", std::string()), report.warnings.size());
    };
    CHECK(stageOf() == std::pair(std::string("beta-amber-evidence-review"), std::size_t{2}));
    assessment.type = AssessmentType::LiveReview;
    CHECK(stageOf() == std::pair(std::string(), std::size_t{3}));
    assessment.service.phase = "live";
    CHECK(stageOf() == std::pair(std::string("live-review"), std::size_t{2}));
    assessment.type = AssessmentType::PeerReview;
    CHECK(stageOf() == std::pair(std::string(), std::size_t{3}));
    assessment.type = AssessmentType::Assessment;
    assessment.service.phase = "discovery";
    assessment.date.reset();
    assessment.outcomes.clear();
    CHECK(stageOf() == std::pair(std::string(), std::size_t{4}));
}

TEST_CASE("GOV.UK gets no result of points that were assessed in part, unless the lead declares it")
{
    Assessment assessment = rodLicence();
    assessment.declared = {};
    for (Outcome& outcome : assessment.outcomes) {
        outcome.outcome = outcome.point == gds(1) ? "green" : "not-assessed";
    }
    const auto made = [&] {
        return written(SampleFile(assessment), Reader::Public, ReportFormat::Govspeak);
    };
    const auto fieldsOf = [](const auto& report) {
        return nlohmann::json::parse(fileOf(report, "report.govspeak.json"));
    };
    const std::string claim = " on the one point assessed; 13 of 14 were not assessed.";
    const auto byRule = made();
    CHECK_FALSE(fieldsOf(byRule).contains("result"));
    CHECK_THAT(std::string(fieldsOf(byRule)["summary"]), Catch::EndsWith("Result: green" + claim));
    CHECK_THAT(byRule.warnings.at(1),
               Contains("Points not assessed: 13 of 14.") && Contains("The lead can declare one."));

    assessment.declared = {"amber", "The rest was seen last time."};
    const auto declared = made();
    CHECK(fieldsOf(declared)["result"] == "amber");
    CHECK_THAT(std::string(fieldsOf(declared)["summary"]),
               Catch::EndsWith("Result: amber" + claim));
    CHECK_THAT(declared.warnings.at(1), Contains("Points not assessed: 13 of 14."));
}

TEST_CASE("a semicolon inside a theme does not part it")
{
    Assessment assessment = rodLicence();
    assessment.recommendations[0].themes = {"people; teams", "a\\b", "pay"};
    const auto tables = written(SampleFile(assessment), Reader::Team, ReportFormat::Csv);
    CHECK_THAT(fileOf(tables, "report-recommendations.csv"),
               Contains("people\\; teams;a\\\\b;pay"));
}

TEST_CASE("files that name each other use the name that was asked for")
{
    const SampleFile sample("rod-licence");
    ReportRequest request{Reader::Panel, ReportFormat::Csv};
    request.fileName = "May report.csv";
    const auto report = writeReport(sample.ledger, sample.editions, languages(), request);
    REQUIRE(report);
    const auto json = nlohmann::json::parse(fileOf(*report, "May report.csv-metadata.json"));
    std::vector<std::string> names;
    for (const auto& table : json["tables"]) {
        names.push_back(table["url"]);
    }
    CHECK(names == std::vector<std::string>{"May report.csv", "May report-recommendations.csv",
                                            "May report-notes.csv"});
    for (std::size_t i = 1; i < names.size(); ++i) {
        CHECK_FALSE(fileOf(*report, names[i]).empty());
    }
}

TEST_CASE("letters that no font has are told of with the PDF")
{
    Assessment assessment = rodLicence();
    CHECK(written(SampleFile(assessment), Reader::Panel, ReportFormat::Pdf).warnings.empty());
    // For private use: fonts are free to have them, and those of reports have none.
    assessment.service.name = "Fish \U000F1234";
    const auto report = written(SampleFile(assessment), Reader::Panel, ReportFormat::Pdf);
    REQUIRE(report.warnings.size() == 1);
    CHECK_THAT(report.warnings.front(), Contains("\U000F1234"));
}

TEST_CASE("the web pages of the sample are as they were")
{
    const Editions editions = bundled({"gds-2019", "wales-2025"});
    ReportOptions options;
    options.modified = "2026-11-23T00:00:00Z";
    options.fingerprint = "7f3a 91c2";
    options.state = ReportOptions::State::Final;
    for (const Reader reader : {Reader::Sponsor, Reader::Team}) {
        const Assessment cut = cutFor(rodLicence(), reader);
        checkGolden("report-" + std::string(toWord(reader)) + ".html",
                    html::writeHtml(arrange(cut, editions, languages(), reader, options)));
    }
}

TEST_CASE("the publisher's fields leave out what is not known")
{
    const auto json =
        nlohmann::json::parse(toJson({"A title", "", "cy", "", "amber", "beta", "x.govspeak"}));
    CHECK(json["title"] == "A title");
    CHECK(json["locale"] == "cy");
    CHECK_FALSE(json.contains("assessment_date"));
    CHECK_FALSE(json.contains("summary"));
}
