#include "app/Places.h"

#include <cstdlib>

namespace app {

namespace {

std::filesystem::path folderOf(const char* variable, const char* name, const char* source)
{
    if (const char* named = std::getenv(variable); named != nullptr && *named != '\0') {
        return named;
    }
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    const auto installed = program.parent_path().parent_path() / "share/standpoint" / name;
    if (!program.empty() && std::filesystem::is_directory(installed, ignored)) {
        return installed;
    }
    return source;
}

} // namespace

std::vector<std::filesystem::path> standardsFolders()
{
    return {folderOf("STANDPOINT_STANDARDS", "standards", STANDPOINT_SOURCE_STANDARDS)};
}

std::filesystem::path samplesFolder()
{
    return folderOf("STANDPOINT_SAMPLES", "samples", STANDPOINT_SOURCE_SAMPLES);
}

} // namespace app
