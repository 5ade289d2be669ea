#pragma once

#include <filesystem>

namespace core {

/// The file that a person means by `given`: where that is a symbolic link, the one that it leads
/// to, because SQLite looks for an unfinished change beside that. Throws a Failure for what is no
/// name of a file, or means something else to SQLite.
std::filesystem::path casebookFile(const std::filesystem::path& given);

/// Whether there is something at `path`, be it a link to nothing.
bool isTaken(const std::filesystem::path& path);

/// Removes an ordinary file without a byte in it, which a program left that could not begin.
void removeEmpty(const std::filesystem::path& path);

} // namespace core
