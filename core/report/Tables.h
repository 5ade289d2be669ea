#pragma once

#include "core/assessment/AudienceView.h"
#include "core/assessment/Rules.h"
#include "core/exchange/Csv.h"

#include <string>
#include <vector>

namespace core {

/// An assessment that has been cut for a reader, with its editions.
struct CutAssessment {
    Assessment assessment;
    Editions editions;
};

/// The assessments as tables: a row for each point with its outcome, a row for each recommendation,
/// and for the panel a row for each note. All must have been cut for `reader`; columns that the
/// reader may not know are not there. `fileName` is the name of the first file, "report.csv"; the
/// others are named after it: "report-recommendations.csv". `language` is that of the titles; empty
/// for each assessment's own.
std::vector<CsvTable> tablesOf(const std::vector<CutAssessment>& assessments, Reader reader,
                               const std::string& fileName, std::string_view language);

} // namespace core
