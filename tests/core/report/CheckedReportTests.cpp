#include "core/assessment/Import.h"
#include "core/exchange/AssessmentJson.h"
#include "core/pdf/PdfWriter.h"
#include "core/report/LayoutCatalogue.h"
#include "core/report/Report.h"
#include "core/report/WriteReport.h"
#include "core/standards/Library.h"
#include "core/support/File.h"
#include "tests/core/report/Samples.h"
#include "tests/support/PdfCheck.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

using namespace core;
namespace fs = std::filesystem;

namespace {

std::vector<Assessment> assessmentsOf(const fs::path& file)
{
    const auto text = readFile(file, std::size_t{64} << 20);
    REQUIRE(text);
    auto all = fromExchange(*text, file.filename().string());
    if (!all) {
        FAIL(toString(all.problem()));
    }
    return std::move(*all);
}

/// Writes the report that `reader` gets and holds it to the checks.
PdfCheck check(const Assessment& assessment, const Library& library, Reader reader,
               const std::string& language)
{
    Editions editions;
    for (const std::string& id : assessment.standards) {
        editions.push_back(library.edition(id).value());
    }
    const Ledger ledger(assessment.id, asEdits(assessment, editions));
    ReportOptions options;
    options.language = language;
    options.layout = *LayoutCatalogue({SOURCE_DIR "/reports"}).layoutFor(assessment);
    const auto written =
        writeReport(ledger, editions, languages(), {reader, ReportFormat::Pdf, options});
    REQUIRE(written);
    options.modified = modifiedFor(ledger, reader);
    const auto document = arrange(cutFor(ledger, reader), editions, languages(), reader, options);
    return checkPdf(written->bytes, document::readingText(document), language + "-GB");
}

void checkAll(const fs::path& file, const std::vector<Reader>& readers, const std::string& language)
{
    const Library library({STANDARDS_DIR});
    for (const Assessment& assessment : assessmentsOf(file)) {
        for (const Reader reader : readers) {
            const PdfCheck result = check(assessment, library, reader, language);
            INFO(assessment.id << " for " << toWord(reader) << " in " << language << ": "
                               << result.said);
            if (result.verdict == PdfCheck::Verdict::CannotRun) {
                WARN(result.said);
                return;
            }
            CHECK(result.verdict == PdfCheck::Verdict::Holds);
        }
    }
}

} // namespace

TEST_CASE("every report of the samples is a tagged PDF that independent checks accept")
{
    std::set<fs::path> samples;
    for (const auto& entry : fs::directory_iterator(SOURCE_DIR "/samples")) {
        if (entry.path().extension() == ".json") {
            samples.insert(entry.path());
        }
    }
    REQUIRE_FALSE(samples.empty());
    for (const fs::path& sample : samples) {
        for (const char* language : {"en", "cy"}) {
            checkAll(sample, {Reader::Panel, Reader::Team, Reader::Sponsor, Reader::Public},
                     language);
        }
    }
}

TEST_CASE("every report of the published assessments is accepted too", "[.nightly]")
{
    const fs::path file = SOURCE_DIR "/../shared/data/gds_reports.jsonl";
    if (!fs::exists(file)) {
        WARN("SKIPPED: the published assessments are not there");
        return;
    }
    checkAll(file, {Reader::Team, Reader::Sponsor}, "en");
}
