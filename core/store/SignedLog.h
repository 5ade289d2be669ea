#pragma once

#include "core/assessment/SignedBatch.h"
#include "core/store/Database.h"

#include <optional>
#include <set>
#include <vector>

namespace core {

/// Which edits which keys signed, in the order in which this file came to know it. All functions
/// throw as Database does; those that write are called inside a transaction.

/// Those about an assessment, as they stand; whether they hold is for the reader to check. None of
/// a file of a version that had none.
std::vector<SignedBatch> readSigned(const Database& database, const AssessmentId& assessment);

/// Keeps batches, those left out that are there. `merge` is the one that they came in with.
void writeSigned(const Database& database, const AssessmentId& assessment,
                 const std::vector<SignedBatch>& batches, std::optional<std::int64_t> merge);

/// Takes out what came in with a merge.
void dropSigned(const Database& database, std::int64_t merge);

/// The edits of an assessment that came in with merges which are not undone.
std::set<EditId> readCameIn(const Database& database, const AssessmentId& assessment);

} // namespace core
