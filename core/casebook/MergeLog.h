#pragma once

#include "core/casebook/Database.h"

#include <string>
#include <vector>

namespace core {

/// Which edits came in with which merge, and those that were taken out again. All functions throw
/// as Database does; those that write are called inside a transaction.

/// Begins the record of a merge and returns its number.
std::int64_t beginMerge(const Database& database, Timestamp at, const std::string& giver,
                        const std::string& copy);

/// Keeps that an edit came in with a merge. It is no longer set aside, if it was.
void cameIn(const Database& database, std::int64_t merge, const AssessmentId& assessment,
            const EditId& id);

std::vector<MergeRecord> readMerges(const Database& database);

/// The edits that came in with a merge, by assessment.
struct CameIn {
    AssessmentId assessment;
    std::vector<EditId> edits; ///< Sorted.
};
std::vector<CameIn> readCameIn(const Database& database, std::int64_t merge);

/// Moves edits out of the log to where they are kept aside.
void setAside(const Database& database, std::int64_t number, const CameIn& edits);

/// Takes an assessment without edits out of the tables.
void removeEmpty(const Database& database, std::int64_t number);

void markUndone(const Database& database, std::int64_t merge);

} // namespace core
