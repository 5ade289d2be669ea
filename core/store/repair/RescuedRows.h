#pragma once

#include "core/store/Database.h"
#include "core/store/repair/Carving.h"

#include <map>
#include <string>

namespace core {

/// Writes what a damaged casebook holds beside its log into the new one: facts, drafts, what merges
/// did, signatures, the recycle bin and what was forgotten. Called inside a transaction; throws as
/// Database does.

/// Before the assessments: what is about the whole file. Whose it is comes from a backup where the
/// file does not say; false where none does.
bool writeFacts(const Database& to, const Carved& damaged, const std::vector<Carved>& backups);

/// After them. `numbers` are those of the assessments in the new file.
void writeRows(const Database& to, const Carved& damaged,
               const std::map<AssessmentId, std::int64_t>& numbers);

} // namespace core
