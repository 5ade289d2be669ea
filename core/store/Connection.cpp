#include "core/store/Connection.h"

#include "core/store/AboutNames.h"
#include "core/store/Schema.h"
#include "core/store/SchemaCheck.h"

#include <sqlite3.h>

#include <string>

namespace core {

void defend(SQLite::Database& connection)
{
    sqlite3* handle = connection.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    connection.exec("PRAGMA foreign_keys = ON");
    connection.exec("PRAGMA cell_size_check = ON");
    // What is taken out is overwritten, however the library was built.
    connection.exec("PRAGMA secure_delete = ON");
}

void setUp(SQLite::Database& connection, bool readOnly)
{
    defend(connection);
    if (!readOnly) {
        connection.exec("PRAGMA journal_mode = DELETE");
        // EXTRA also flushes the folder once the journal is gone: after it nothing can come back
        // that undoes what was said to be saved.
        connection.exec("PRAGMA synchronous = EXTRA");
    }
}

int schemaVersionOf(SQLite::Database& connection)
{
    return connection.execAndGet("PRAGMA user_version").getInt();
}

void makeNewest(SQLite::Database& connection, int version)
{
    makeTables(connection, version, casebookVersion);
    connection.exec("PRAGMA user_version = " + std::to_string(casebookVersion));
    connection.exec("INSERT OR REPLACE INTO about (name, value) VALUES ('" + aboutReadableFrom +
                    "', '" + std::to_string(casebookReadableFrom) + "')");
}

} // namespace core
