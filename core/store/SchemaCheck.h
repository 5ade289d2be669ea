#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace core {

/// Makes the tables that versions after `version` brought, up to and with `to`.
void makeTables(SQLite::Database& connection, int version, int to);

/// Whether the file has all that SQLite itself makes for the tables of a version, letter for
/// letter, and nothing else: no trigger, no view, no generated column and no check, not in the
/// tables of the search index either. Whatever else there is would run while the file is read.
bool hasSchemaOf(SQLite::Database& connection, int version);

} // namespace core
