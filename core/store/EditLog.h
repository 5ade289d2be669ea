#pragma once

#include "core/assessment/Edit.h"
#include "core/exchange/Redactions.h"
#include "core/store/Database.h"
#include "core/store/EditionText.h"

#include <string_view>

namespace core {

/// Reads and writes the log of edits. All functions throw as Database does; those that write are
/// called inside a transaction.

/// The number of an assessment in the tables; nothing when there is no such assessment.
std::optional<std::int64_t> numberOf(const Database& database, std::string_view id);

/// All edits of an assessment, ordered by id. One that cannot be read throws a Failure, or is left
/// out and told in `unreadable`, where that is given.
std::vector<Edit> readEdits(const Database& database, std::int64_t assessment,
                            std::vector<std::string>* unreadable = nullptr);

/// Adds an edit to the assessment `id`, whose number is `assessment`; false when it is there
/// already. An edit that was altered is refused unless `redactions` left it so, and so is one with
/// the same id and other content.
bool writeEdit(const Database& database, std::int64_t assessment, const AssessmentId& id,
               const Edit& edit, const Redactions& redactions);

/// Puts another change in place of that of an edit in the log: what a redaction leaves.
void rewriteEdit(const Database& database, std::int64_t assessment, const Edit& edit);

/// The same of edits that a merge or its undoing set aside.
std::vector<Edit> readShelved(const Database& database, const AssessmentId& id);
void rewriteShelved(const Database& database, const AssessmentId& id, const Edit& edit);

/// Keeps an edition's text, once for all assessments bound to the same text, and binds the
/// assessment to it.
void bindEdition(const Database& database, std::int64_t assessment, const EditionText& edition);

} // namespace core
