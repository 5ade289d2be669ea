#pragma once

#include "core/support/Result.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace core {

/// All bytes of a file that a person chose or that lies where anybody puts files: it may be the
/// very casebook that this program has open, whatever it is called. Whoever read that like any
/// other file (readFile) would drop the locks that its transaction stands under. A Problem when the
/// file is missing, a folder, unreadable or larger than `limitBytes`.
Result<std::string> readChosenFile(const std::filesystem::path& path, std::size_t limitBytes);

/// Its first bytes, at most `count`; none when it cannot be read.
std::string beginningOfChosenFile(const std::filesystem::path& path, std::size_t count);

} // namespace core
