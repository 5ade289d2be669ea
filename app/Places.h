#pragma once

#include <filesystem>
#include <vector>

namespace app {

/// The folders in which editions of standards are looked for: the one that the environment variable
/// STANDPOINT_STANDARDS names; else the one installed beside the program; else the one that the
/// program was built from.
std::vector<std::filesystem::path> standardsFolders();

/// The folder of samples, found in the same way: STANDPOINT_SAMPLES, installed, or of the source.
/// There may be none at that place.
std::filesystem::path samplesFolder();

} // namespace app
