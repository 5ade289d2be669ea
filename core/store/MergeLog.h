#pragma once

#include "core/store/Database.h"
#include "core/store/MergeRecord.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// Which edits came in with which merge, what made way for them, and what was taken out again. All
/// functions throw as Database does; those that write are called inside a transaction.

/// Begins the record of a merge and returns its number.
std::int64_t beginMerge(const Database& database, Timestamp at, const std::string& giver,
                        const std::string& copy);

/// Keeps that edits of an assessment came in with a merge. They are no longer set aside, if they
/// were.
void recordImported(const Database& database, std::int64_t merge, const AssessmentId& assessment,
                    const std::vector<EditId>& edits);

std::vector<MergeRecord> readMerges(const Database& database);

/// Edits of one assessment that a merge brought, or that made way for it.
struct EditsOfMerge {
    AssessmentId assessment;
    std::vector<EditId> edits; ///< Sorted.
};
std::vector<EditsOfMerge> readImported(const Database& database, std::int64_t merge);
std::vector<EditsOfMerge> readSuperseded(const Database& database, std::int64_t merge);

/// Moves edits out of the log to where they are kept aside.
void shelve(const Database& database, std::int64_t number, const EditsOfMerge& edits);

/// The same for edits that make way for what a merge brings, and keeps that they did.
void supersede(const Database& database, std::int64_t merge, std::int64_t number,
               const EditsOfMerge& edits);

/// Moves edits that were set aside back into the log.
void unshelve(const Database& database, std::int64_t number, const EditsOfMerge& edits);

/// Changes a fact about the casebook and keeps what it was before the merge.
void changeAbout(const Database& database, std::int64_t merge, const std::string& name,
                 const std::string& value);

/// A fact about the casebook that a merge changed.
struct AboutChange {
    std::string name;
    std::optional<std::string> before;
    std::string after;
};
std::vector<AboutChange> readAboutChanges(const Database& database, std::int64_t merge);

/// Takes an assessment without edits out of the tables.
void removeEmpty(const Database& database, std::int64_t number);

void markUndone(const Database& database, std::int64_t merge);

} // namespace core
