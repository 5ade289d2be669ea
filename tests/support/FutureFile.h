#pragma once

#include "core/store/Schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <optional>
#include <string>

/// Makes of a casebook or a pack what a program of the next version could have left: a table more,
/// and its word on who may read the file; none says nothing.
inline void makeFuture(const std::filesystem::path& path, std::optional<std::string> readableFrom,
                       const std::string& more = "CREATE TABLE hint (assessment INTEGER PRIMARY "
                                                 "KEY REFERENCES assessment, words TEXT NOT NULL, "
                                                 "UNIQUE (words)) STRICT")
{
    SQLite::Database file(path.string(), SQLite::OPEN_READWRITE);
    file.exec("PRAGMA user_version = " + std::to_string(core::casebookVersion + 1));
    file.exec(more);
    file.exec("DELETE FROM about WHERE name = 'readable-from'");
    if (readableFrom) {
        file.exec("INSERT INTO about VALUES ('readable-from', '" + *readableFrom + "')");
    }
}
