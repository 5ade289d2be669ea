#pragma once

#include <filesystem>

namespace core {

/// Flushes the folder that `path` lies in, so that the name outlives a power cut. False where the
/// disk reports a fault; a folder that cannot be flushed at all is as good as it gets.
bool flushFolderOf(const std::filesystem::path& path);

} // namespace core
