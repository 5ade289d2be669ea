#pragma once

#include <filesystem>
#include <optional>
#include <string>

struct sqlite3;

namespace core {

/// Whether SQLite may have left something beside the file at `path` that it plays back into it.
bool hasLeftover(const std::filesystem::path& path);

/// Moves aside what lies beside the casebook of `connection` and is not its own: it would be played
/// into it by the next look at a table. Returns what a person is told of it. Does nothing while
/// another program writes, whose journal it is. Throws a Failure where it cannot be moved.
std::optional<std::string> setStrayJournalAside(sqlite3* connection,
                                                const std::filesystem::path& path);

/// The casebook of `connection` as its own journal would make it, if there is one that has to be
/// played back; nothing otherwise. Changes nothing. Throws a Failure where it cannot be read, and
/// an SQLite::Exception while another program keeps it.
std::optional<std::string> bytesPlayedBack(sqlite3* connection, const std::filesystem::path& path);

} // namespace core
