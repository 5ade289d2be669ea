#pragma once

#include "core/assessment/Edit.h"
#include "core/assessment/Rules.h"
#include "core/store/AssessmentSummary.h"
#include "core/store/Database.h"

#include <set>
#include <string>
#include <vector>

namespace core {

/// The derived tables: what the list of assessments and the search show. They hold nothing that the
/// log does not give, and are written in the same transaction as the log. All functions throw as
/// Database does.

/// The row of the list of assessments.
AssessmentSummary summarise(const Assessment& assessment, const std::vector<Edit>& edits,
                            const Editions& editions);

/// The records that search finds, with the text it finds them by.
std::vector<std::pair<RecordId, std::string>> searchable(const Assessment& assessment);

/// Writes an assessment's row of the list.
void writeSummary(const Database& database, std::int64_t number, const AssessmentSummary& summary);

/// All rows of the list, the most recently changed first.
std::vector<AssessmentSummary> readSummaries(const Database& database);
/// Of each row its names alone, in the same order.
std::vector<AssessmentName> readNames(const Database& database);
/// One row; nothing when the assessment has none.
std::optional<AssessmentSummary> readSummary(const Database& database, std::int64_t number);

/// Brings the search entries of `records` up to date with the assessment.
void writeEntries(const Database& database, std::int64_t number, const Assessment& assessment,
                  const std::set<RecordId>& records);

/// Adds the search entries of an assessment that has none yet.
void addEntries(const Database& database, std::int64_t number, const Assessment& assessment);

/// The search entries of an assessment as they stand, by record.
std::vector<std::pair<std::string, std::string>> readEntries(const Database& database,
                                                             std::int64_t number);

} // namespace core
