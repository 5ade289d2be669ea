#pragma once

#include "core/support/Result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace core {

/// All bytes of the file at `path`. A Problem when it is missing, a folder, unreadable or larger than
/// `limitBytes`.
Result<std::string> readFile(const std::filesystem::path& path, std::size_t limitBytes);

/// Writes `bytes` to `path` so that the file is either as before or whole, also after a crash: a new
/// file beside it is flushed to disk and renamed over it. `path` must not be a folder.
Result<Done> writeFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace core
