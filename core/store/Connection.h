#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace core {

/// Lets a connection do no more than a casebook needs, whatever the file says, and leave nothing in
/// it of what is taken out.
void defend(SQLite::Database& connection);

/// The same for a file, with which changes are flushed before they are told to be saved.
void setUp(SQLite::Database& connection, bool readOnly);

/// The version of the schema that the file says it has.
int schemaVersionOf(SQLite::Database& connection);

/// Makes the tables that versions after `version` brought.
void makeNewest(SQLite::Database& connection, int version);

} // namespace core
