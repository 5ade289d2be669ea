#pragma once

#include "core/exchange/Redactions.h"
#include "core/store/Database.h"

#include <set>

namespace core {

/// The edit without its words where `redactions` name it, and as it is where they do not. Throws a
/// Failure when that is not what they say is left of it.
Edit asRedacted(const Edit& edit, const Redactions& redactions);

/// Destroys the words of all edits of an assessment that `redactions` name, in the log and among
/// what was set aside, with the drafts that may hold them. Returns the records whose edits had
/// words. Called inside a transaction.
std::set<RecordId> destroyWords(const Database& database, std::int64_t number,
                                const AssessmentId& id, const Redactions& redactions);

} // namespace core
