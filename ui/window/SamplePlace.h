#pragma once

#include <filesystem>

namespace ui {

// Where the casebooks of samples lie, for somebody whose own usual casebook is `usual`.

/// Each has a folder of its own in here, so that its backups and what else lies beside it go with
/// it.
std::filesystem::path sampleFolder(const std::filesystem::path& usual);

/// Whether the casebook at `path` is that of a sample.
bool isSample(const std::filesystem::path& path, const std::filesystem::path& usual);

} // namespace ui
