#include "app/Places.h"

#include <cstdlib>

namespace app {

std::vector<std::filesystem::path> standardsFolders()
{
    if (const char* named = std::getenv("STANDPOINT_STANDARDS");
        named != nullptr && *named != '\0') {
        return {named};
    }
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    const auto installed = program.parent_path().parent_path() / "share/standpoint/standards";
    if (!program.empty() && std::filesystem::is_directory(installed, ignored)) {
        return {installed};
    }
    return {STANDPOINT_SOURCE_STANDARDS};
}

} // namespace app
