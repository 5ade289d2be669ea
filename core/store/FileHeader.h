#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace core {

/// What the first 100 bytes of a database say, which the SQLite file format fixes
/// (sqlite.org/fileformat2.html §1.3). Of fewer bytes all is 0.
inline constexpr std::size_t headerBytes = 100;

std::uint32_t bigEndian(std::string_view bytes, std::size_t at);

bool isDatabase(std::string_view file);
std::uint32_t pageSize(std::string_view file);
/// Grows with every change.
std::uint32_t changeCounter(std::string_view file);
/// How many pages the file says that it has.
std::uint32_t pagesIn(std::string_view file);
std::uint32_t applicationId(std::string_view file);
std::uint32_t userVersion(std::string_view file);
/// Whether changes lie in a file of their own, beside this one. No casebook of ours is like that.
bool hasWriteAheadLog(std::string_view file);

/// Refuses what is not ours in plain words, and before SQLite reads a page of it. `file` has at
/// least its first bytes. `settled` says that it is not in the middle of a change that SQLite is
/// going to undo. Throws a Failure.
void checkHeader(const std::filesystem::path& path, std::string_view file, std::uintmax_t size,
                 bool settled);

} // namespace core
