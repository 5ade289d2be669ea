#pragma once

#include "core/store/Verify.h"
#include "core/store/repair/RebuildReport.h"

namespace core {

/// Makes what is derived anew from the log: indexes, the list and the search. The log is compared
/// with the search first, as one may have been damaged: an edit that its id says was altered is put
/// right where the text of the search is what it was made with; where nothing tells which of two
/// texts is right, both stay. Called inside a transaction; throws as Database does. Returns what
/// was put right, but for indexes.
RebuildReport rebuildDerived(const Database& database, const EditionsOf& editionsOf,
                             const Progress& progress);

/// The tables that are damaged themselves, or of which an index is. Throws as Database does.
std::vector<std::string> damagedTables(const Database& database);

/// Makes anew the indexes that are in the way of writing when they are damaged. Called inside a
/// transaction, which cannot be committed where they are past that; throws as Database does.
void remakeDerived(const Database& database);

} // namespace core
