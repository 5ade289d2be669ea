#pragma once

#include "core/report/LanguageCatalogue.h"
#include "core/report/Report.h"
#include "core/report/Tables.h"
#include "core/support/Progress.h"
#include "core/support/Result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace core {

enum class ReportFormat { Pdf, Html, Docx, Markdown, Govspeak, Csv, Json };

template <>
struct Words<ReportFormat> {
    static constexpr std::array<std::string_view, 7> all{"pdf",      "html", "docx", "markdown",
                                                         "govspeak", "csv",  "json"};
};

/// What the names of files of this format end in, without the dot: "md".
std::string_view endingOf(ReportFormat format);

/// What somebody wants written.
struct ReportRequest {
    Reader reader = Reader::Panel;
    ReportFormat format = ReportFormat::Pdf;
    ReportOptions options = {};
    /// The name that the file will have, for formats whose files name each other; empty for
    /// "report" with the format's ending.
    std::string fileName = {};
    /// CSV for spreadsheets that would take it for another encoding than UTF-8.
    bool withByteOrderMark = false;
};

struct ReportFile {
    std::string name; ///< "report-recommendations.csv"
    std::string bytes;
};

struct WrittenReport {
    std::string bytes;
    std::vector<ReportFile> beside;    ///< Files that belong to it, in the same folder.
    std::vector<std::string> warnings; ///< What people should know of it, a sentence each.
};

/// What `reader` may see of `ledger`, with marks in the language "en" or "cy" (empty: the
/// assessment's own) for words that the panel has not agreed. A Problem when the result of the
/// whole is one of them, because no report can leave that open, or when the words of the marks
/// cannot be read; they are read only where they are needed.
Result<Assessment> agreedFor(const Ledger& ledger, Reader reader,
                             const LanguageCatalogue& catalogue, const std::string& language = {});

/// The file that a reader gets of an assessment: cuts it for them, arranges it and writes it. What
/// they may not see is in no part of the bytes; the assessment that a PDF carries is the cut one
/// too.
///
/// Where the options have no time or no fingerprint, the ledger's own are taken; see modifiedFor.
/// The same arguments give the same bytes.
///
/// The catalogue is asked where words are written, for CSV and JSON only where something is not
/// agreed. A Problem when it has none, when the result is disputed, when the PDF cannot be written
/// (no fonts) or `progress` asks to stop.
Result<WrittenReport> writeReport(const Ledger& ledger, const Editions& editions,
                                  const LanguageCatalogue& catalogue, const ReportRequest& request,
                                  const Progress& progress = {});

/// Many assessments, each cut for the request's reader, as the tables that CSV gives of one.
WrittenReport writeTables(const std::vector<CutAssessment>& assessments,
                          const ReportRequest& request);

/// Writes the report to `path`, whose name was the request's `fileName`, and what belongs to it
/// beside it, open to nobody whom the file at `source`, its casebook, is closed to. The paths of
/// all files that were written.
Result<std::vector<std::filesystem::path>> saveReport(const std::filesystem::path& path,
                                                      const WrittenReport& report,
                                                      const std::filesystem::path& source);

/// The time that a report for `reader` carries, as RFC 3339 in UTC: when the standing signature was
/// made, else the day of the assessment, else 1970-01-01. The panel's has the time of the latest
/// edit; to others that would tell when the panel went on writing for itself.
std::string modifiedFor(const Ledger& ledger, Reader reader);

} // namespace core
