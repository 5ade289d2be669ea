#pragma once

#include "core/report/Report.h"
#include "core/support/Progress.h"
#include "core/support/Result.h"

namespace core {

enum class ReportFormat { Pdf, Html, Json };

template <>
struct Words<ReportFormat> {
    static constexpr std::array<std::string_view, 3> all{"pdf", "html", "json"};
};

/// The file that `reader` gets of an assessment: cuts it for them, arranges it and writes it. What
/// they may not see is in no part of the bytes; the assessment that a PDF carries is the cut one
/// too.
///
/// Where `options` has no time or no fingerprint, the ledger's own are taken: the time of its
/// latest edit, else the day of the assessment, else 1970-01-01. The same arguments give the same
/// bytes.
///
/// A Problem when the PDF cannot be written (no fonts) or `progress` asks to stop.
Result<std::string> writeReport(const Ledger& ledger, const Editions& editions, Reader reader,
                                ReportFormat format, const ReportOptions& options = {},
                                const Progress& progress = {});

/// When the assessment last changed, as writeReport takes it: RFC 3339 in UTC.
std::string lastModified(const Ledger& ledger);

} // namespace core
