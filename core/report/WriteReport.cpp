#include "core/report/WriteReport.h"

#include "core/assessment/Agreement.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/NotAgreed.h"
#include "core/assessment/Versions.h"
#include "core/exchange/AssessmentJson.h"
#include "core/html/HtmlWriter.h"
#include "core/markup/GovspeakWriter.h"
#include "core/markup/MarkdownWriter.h"
#include "core/office/DocxWriter.h"
#include "core/pdf/PdfWriter.h"
#include "core/report/GovukFields.h"
#include "core/report/ReportMark.h"
#include "core/report/Tables.h"
#include "core/support/Digest.h"
#include "core/support/File.h"

#include <algorithm>

namespace core {

namespace {

Result<WrittenReport> asPdf(document::Document document, std::string exchange,
                            const std::string& fingerprint, const Progress& progress)
{
    pdf::PdfOptions options;
    options.identifier = toString(ReportMark{fingerprint, sha256Hex(exchange)});
    document.attachments.push_back({reportDataFile, "application/json",
                                    "The assessment as data, as far as this reader may see it",
                                    std::move(exchange)});
    auto written = pdf::writePdf(document, options, progress);
    if (!written) {
        return written.problem();
    }
    WrittenReport report;
    report.bytes = std::move(written.value().bytes);
    std::string letters;
    for (const std::string& letter : written->missingLetters) {
        letters += (letters.empty() ? "" : " ") + letter;
    }
    if (!letters.empty()) {
        report.warnings.push_back("The fonts lack these letters, which are shown as a box: " +
                                  letters);
    }
    return report;
}

Result<WrittenReport> asDocx(const document::Document& document)
{
    auto bytes = office::writeDocx(document);
    if (!bytes) {
        return bytes.problem();
    }
    return WrittenReport{std::move(bytes).value(), {}, {}};
}

WrittenReport asGovspeak(const Assessment& cut, const Editions& editions,
                         const Languages& languages, const ReportRequest& request,
                         const document::Document& document)
{
    WrittenReport report;
    report.bytes = markup::writeGovspeak(document);
    PublisherFields fields = govukFields(cut, editions, request.reader, languages,
                                         request.options.state, document, report.warnings);
    fields.body = request.fileName;
    report.beside.push_back({request.fileName + ".json", toJson(fields)});
    return report;
}

WrittenReport asTables(Assessment cut, const Editions& editions, const ReportRequest& request)
{
    return writeTables({{std::move(cut), editions}}, request);
}

Result<WrittenReport> inFormat(const Assessment& cut, const Editions& editions,
                               const Languages& languages, const ReportRequest& request,
                               document::Document document, const std::string& fingerprint,
                               const Progress& progress)
{
    switch (request.format) {
    case ReportFormat::Pdf:
        return asPdf(std::move(document), toReadableExchange(cut, editions), fingerprint, progress);
    case ReportFormat::Html: return WrittenReport{html::writeHtml(document), {}, {}};
    case ReportFormat::Docx: return asDocx(document);
    case ReportFormat::Markdown: return WrittenReport{markup::writeMarkdown(document), {}, {}};
    case ReportFormat::Govspeak: return asGovspeak(cut, editions, languages, request, document);
    case ReportFormat::Csv:
    case ReportFormat::Json: break;
    }
    return WrittenReport{};
}

Result<WrittenReport> asDocument(const Assessment& cut, const Editions& editions,
                                 const Languages& languages, const ReportRequest& request,
                                 const std::string& fingerprint, const Progress& progress)
{
    document::Document document =
        arrange(cut, editions, languages, request.reader, request.options);
    std::vector<std::string> warnings = document.warnings;
    auto report =
        inFormat(cut, editions, languages, request, std::move(document), fingerprint, progress);
    if (report) {
        auto& all = report.value().warnings;
        all.insert(all.begin(), warnings.begin(), warnings.end());
    }
    return report;
}

} // namespace

std::string_view endingOf(ReportFormat format)
{
    return format == ReportFormat::Markdown ? "md" : toWord(format);
}

Result<Assessment> agreedFor(const Ledger& ledger, Reader reader,
                             const LanguageCatalogue& catalogue, const std::string& language)
{
    Assessment cut = cutFor(ledger, reader);
    const auto open = notAgreed(ledger, cut, reader);
    if (open.empty()) {
        return cut;
    }
    if (std::any_of(open.begin(), open.end(),
                    [](const Dispute& one) { return one.record == resultRecord; })) {
        return Problem{
            "the report cannot be made yet: two versions of the result stand beside each "
            "other. Choose one of them first.",
            ledger.assessment().service.name};
    }
    const auto languages = catalogue.languages();
    if (!languages) {
        return languages.problem();
    }
    const Language& words = (*languages)->of(language.empty() ? cut.language : language);
    markNotAgreed(cut, ledger, reader, {words.text("not-agreed"), words.text("name-not-agreed")});
    return cut;
}

Result<WrittenReport> writeReport(const Ledger& ledger, const Editions& editions,
                                  const LanguageCatalogue& catalogue, const ReportRequest& request,
                                  const Progress& progress)
{
    auto agreed = agreedFor(ledger, request.reader, catalogue, request.options.language);
    if (!agreed) {
        return agreed.problem();
    }
    Assessment cut = std::move(agreed).value();
    ReportRequest filled = request;
    if (filled.fileName.empty()) {
        filled.fileName = "report." + std::string(endingOf(request.format));
    }
    if (request.format == ReportFormat::Json) {
        return WrittenReport{toReadableExchange(cut, editions), {}, {}};
    }
    // What is read by people keeps to the reveal; the data above is whole.
    filled.options.hiddenRatings = static_cast<int>(std::erase_if(
        cut.ratings, [&](const Rating& rating) { return !isRevealed(cut, rating.point); }));
    if (request.format == ReportFormat::Csv) {
        return asTables(std::move(cut), editions, filled);
    }
    if (filled.options.modified.empty()) {
        filled.options.modified = modifiedFor(ledger, request.reader);
    }
    const std::string fingerprint = fingerprintOf(cut);
    if (filled.options.fingerprint.empty()) {
        filled.options.fingerprint = shortForm(fingerprint);
    }
    const Signature* last = lastSignature(cut);
    if (filled.options.state == ReportOptions::State::Final && last != nullptr &&
        !isSignedFor(*last, cut) && !isRedactedSince(ledger, *last)) {
        filled.options.state = ReportOptions::State::Draft;
    }
    const auto languages = catalogue.languages();
    if (!languages) {
        return languages.problem();
    }
    return asDocument(cut, editions, **languages, filled, fingerprint, progress);
}

WrittenReport writeTables(const std::vector<CutAssessment>& assessments,
                          const ReportRequest& request)
{
    const std::string mark(request.withByteOrderMark ? byteOrderMark : "");
    const auto tables =
        tablesOf(assessments, request.reader, request.fileName, request.options.language);
    WrittenReport report;
    for (const CsvTable& table : tables) {
        report.beside.push_back({table.fileName, mark + toCsv(table)});
    }
    report.bytes = std::move(report.beside.front().bytes);
    report.beside.erase(report.beside.begin());
    report.beside.push_back({request.fileName + "-metadata.json", csvMetadata(tables, "en")});
    return report;
}

Result<std::vector<std::filesystem::path>> saveReport(const std::filesystem::path& path,
                                                      const WrittenReport& report,
                                                      const std::filesystem::path& source)
{
    std::vector<std::filesystem::path> paths{path};
    if (const auto done = writeFile(path, report.bytes, source); !done) {
        return done.problem();
    }
    for (const ReportFile& file : report.beside) {
        paths.push_back(path.parent_path() / file.name);
        if (const auto done = writeFile(paths.back(), file.bytes, source); !done) {
            return done.problem();
        }
    }
    return paths;
}

std::string modifiedFor(const Ledger& ledger, Reader reader)
{
    const Signature* signature = standingSignature(ledger);
    std::optional<Timestamp> at = signature != nullptr ? signature->at : std::nullopt;
    if (reader == Reader::Panel) {
        for (const Edit& edit : ledger.edits()) {
            at = std::max(at, edit.at);
        }
    }
    if (at) {
        return toRfc3339(*at);
    }
    const auto& date = ledger.assessment().date;
    return (date ? toIso(*date) : "1970-01-01") + std::string("T00:00:00Z");
}

} // namespace core
