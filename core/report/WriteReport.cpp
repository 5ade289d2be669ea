#include "core/report/WriteReport.h"

#include "core/exchange/AssessmentJson.h"
#include "core/pdf/PdfWriter.h"
#include "core/assessment/Fingerprint.h"
#include "core/report/HtmlWriter.h"

#include <algorithm>

namespace core {

namespace {

Result<std::string> asPdf(document::Document document, std::string exchange,
                          const Progress& progress)
{
    document.attachments.push_back({"assessment.json", "application/json",
                                    "The assessment as data, as far as this reader may see it",
                                    std::move(exchange)});
    auto written = pdf::writePdf(document, {}, progress);
    if (!written) {
        return written.problem();
    }
    return std::move(written.value().bytes);
}

} // namespace

Result<std::string> writeReport(const Ledger& ledger, const Editions& editions, Reader reader,
                                ReportFormat format, const ReportOptions& options,
                                const Progress& progress)
{
    const Assessment cut = cutFor(ledger, reader);
    if (format == ReportFormat::Json) {
        return toReadableExchange(cut, editions);
    }
    ReportOptions filled = options;
    if (filled.modified.empty()) {
        filled.modified = lastModified(ledger);
    }
    if (filled.fingerprint.empty()) {
        filled.fingerprint = fingerprintOf(ledger);
    }
    document::Document document = arrange(cut, editions, reader, filled);
    if (format == ReportFormat::Html) {
        return writeHtml(document);
    }
    return asPdf(std::move(document), toReadableExchange(cut, editions), progress);
}

std::string lastModified(const Ledger& ledger)
{
    std::optional<Timestamp> latest;
    for (const Edit& edit : ledger.edits()) {
        latest = std::max(latest, edit.at);
    }
    if (latest) {
        return toRfc3339(*latest);
    }
    const auto& date = ledger.assessment().date;
    return (date ? toIso(*date) : "1970-01-01") + std::string("T00:00:00Z");
}

} // namespace core
