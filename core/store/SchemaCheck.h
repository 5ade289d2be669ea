#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string_view>

namespace core {

/// Makes the tables that versions after `version` brought, up to and with `to`.
void makeTables(SQLite::Database& connection, int version, int to);

/// Refuses a file that has not all that SQLite itself makes for the tables of its version, letter
/// for letter, or anything else: a trigger, a view, a generated column or a check, in the tables of
/// the search index too. Whatever else there is would run while the file is read. A file of a newer
/// version is refused unless it says that it may be read here; then it has our tables, and besides
/// them only such in which nothing runs. `whenStrange` is what to do about it. Throws a Failure.
void mustHaveOurSchema(SQLite::Database& connection, const std::filesystem::path& path,
                       std::string_view whenStrange);

} // namespace core
