#pragma once

#include "core/store/Database.h"

namespace core {

/// Whether the search index finds just the words of the entries. It is compared with one that is
/// made anew in memory, because SQLite's own check writes to the file and so cannot look at one
/// that is only read. False also when the index cannot be read.
bool searchAgrees(SQLite::Database& connection);

} // namespace core
