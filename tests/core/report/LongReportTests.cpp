#include "core/assessment/Import.h"
#include "core/pdf/PdfWriter.h"
#include "core/report/LayoutCatalogue.h"
#include "core/report/Report.h"
#include "core/report/WriteReport.h"
#include "tests/core/report/Samples.h"

#include <catch2/catch.hpp>

#include <clocale>
#include <cstdlib>
#include <ctime>
#include <locale>

using namespace core;
using Catch::Contains;

namespace {

/// A standard with very many points, as one gets who puts all controls of an office into one file.
Editions manyPoints(int count)
{
    auto standard = std::make_shared<Standard>();
    standard->id = "many";
    standard->name = {{"en", "Very Long Standard"}};
    standard->shortName = {{"en", "Many"}};
    standard->languages = {"en"};
    standard->scales = {{"met-not-met",
                         {{"en", "Met or not met"}},
                         true,
                         {},
                         Scale::Rule::WorstPoint,
                         {{"met", {{"en", "Met"}}, {{"en", "go on"}}, "green", false},
                          {"not-met", {{"en", "Not met"}}, {{"en", "stop"}}, "red", true}}}};
    for (int number = 1; number <= count; ++number) {
        Point point;
        point.number = number;
        point.title = {{"en", "Control " + std::to_string(number)}};
        standard->points.push_back(std::move(point));
    }
    return {standard};
}

Assessment ofManyPoints(int count)
{
    Assessment assessment;
    assessment.id = "many";
    assessment.standards = {"many"};
    assessment.service.name = "A service with many controls";
    for (int number = 1; number <= count; ++number) {
        assessment.outcomes.push_back({{"many", number},
                                       number % 7 == 0 ? "not-met" : "met",
                                       "The reason for control " + std::to_string(number) + "."});
        if (number % 7 == 0) {
            Recommendation item =
                recommendation("r" + std::to_string(number), Priority::Must, Owner::Team,
                               "Mend control " + std::to_string(number) + ".", {{"many", number}});
            item.due = Date{2027, number % 12 + 1, 28};
            assessment.recommendations.push_back(std::move(item));
        }
    }
    return assessment;
}

/// Decimal commas and points between thousands, as in some countries.
class CommaNumbers : public std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

/// Another country while it lives.
class Abroad {
public:
    Abroad() : m_before(std::locale::global(std::locale(std::locale::classic(), new CommaNumbers)))
    {
        const char* zone = std::getenv("TZ");
        m_zone = zone != nullptr ? zone : "";
        for (const char* name : {"de_DE.UTF-8", "tr_TR.UTF-8", "cy_GB.UTF-8", "C.UTF-8"}) {
            if (std::setlocale(LC_ALL, name) != nullptr) {
                break;
            }
        }
        setenv("TZ", "Pacific/Auckland", 1);
        tzset();
    }
    ~Abroad()
    {
        std::locale::global(m_before);
        std::setlocale(LC_ALL, "C");
        if (m_zone.empty()) {
            unsetenv("TZ");
        } else {
            setenv("TZ", m_zone.c_str(), 1);
        }
        tzset();
    }
    Abroad(const Abroad&) = delete;
    Abroad& operator=(const Abroad&) = delete;

private:
    std::locale m_before;
    std::string m_zone;
};

} // namespace

TEST_CASE("a standard of 1,802 points makes a report of hundreds of pages that tells all of them")
{
    constexpr int count = 1802;
    const Editions editions = manyPoints(count);
    const Assessment assessment = ofManyPoints(count);
    REQUIRE(faults(assessment, editions).empty());
    ReportOptions options;
    options.modified = "2026-11-23T00:00:00Z";
    const document::Document document =
        arrange(cutFor(assessment, Reader::Team), editions, languages(), Reader::Team, options);
    const std::string text = readingText(document);
    CHECK_THAT(text, Contains("1802. Control 1802\n") &&
                         Contains("The reason for control 901.\n") &&
                         Contains("Mend control 1799."));
    const auto written = pdf::writePdf(document);
    REQUIRE(written);
    CHECK(written->pages >= 200);
    CHECK(written->missingLetters.empty());
}

TEST_CASE("a report is the same on any locale and in any time zone")
{
    const Editions editions = bundled({"wales-2025", "gds-2019"});
    Assessment assessment = rodLicence();
    assessment.standards = {"wales-2025", "gds-2019"};
    const Ledger ledger(assessment.id, asEdits(assessment, editions));
    for (const char* language : {"en", "cy"}) {
        for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Docx,
                                          ReportFormat::Govspeak, ReportFormat::Csv}) {
            ReportOptions options;
            options.language = language;
            options.layout = *LayoutCatalogue({SOURCE_DIR "/reports"}).layout("scottish-letter");
            const auto write = [&] {
                return writeReport(ledger, editions, languages(),
                                   {Reader::Sponsor, format, options});
            };
            const auto home = write();
            REQUIRE(home);
            const Abroad abroad;
            const auto there = write();
            REQUIRE(there);
            CHECK((home->bytes == there->bytes));
        }
    }
}

TEST_CASE("odd content comes through whole: long blocks, long addresses, other scripts, emoji")
{
    const Editions editions = bundled({"gds-2019"});
    Assessment assessment = rodLicence();
    assessment.standards = {"gds-2019"};
    std::string block;
    while (block.size() < 5500) {
        block += "The team told the panel at length what it had done in this round. ";
    }
    const std::string address = "https://example.org/" + std::string(107, 'x');
    REQUIRE(address.size() == 127);
    assessment.service.name = "خدمة שירות Gwasanaeth";
    assessment.notes = {
        note("n1", NoteKind::Concern, block, {gds(1)}, Audience::Public),
        note("n2", NoteKind::Evidence, address, {gds(1)}, Audience::Public),
        note("n3", NoteKind::Strength, "Users said 😀 ✓ and נהדר.", {gds(1)}, Audience::Public)};
    ReportOptions options;
    options.modified = "2026-11-23T00:00:00Z";
    const document::Document document =
        arrange(cutFor(assessment, Reader::Public), editions, languages(), Reader::Public, options);
    const std::string text = readingText(document);
    CHECK_THAT(text, Contains(address) && Contains("Users said 😀 ✓ and נהדר."));
    const auto written = pdf::writePdf(document);
    REQUIRE(written);
    CHECK(written->missingLetters.empty());
}
