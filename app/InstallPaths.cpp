#include "app/InstallPaths.h"

#include <cstdlib>
#include <sstream>
#include <string>

namespace app {

namespace {

std::filesystem::path fromEnvironment(const char* variable)
{
    const char* value = std::getenv(variable);
    return value != nullptr ? value : "";
}

std::filesystem::path folderOf(const char* variable, const char* name, const char* source)
{
    if (const auto named = fromEnvironment(variable); !named.empty()) {
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

/// Where programs keep `inData` for the user.
std::filesystem::path inUserData(const std::filesystem::path& inData)
{
    // The XDG rules tell to take no notice of a relative path.
    if (const auto data = fromEnvironment("XDG_DATA_HOME"); data.is_absolute()) {
        return data / inData;
    }
    const auto home = fromEnvironment("HOME");
    return home.empty() ? home : home / ".local/share" / inData;
}

} // namespace

std::vector<std::filesystem::path> bundledStandardsFolders()
{
    return {folderOf("STANDPOINT_STANDARDS", "standards", STANDPOINT_SOURCE_STANDARDS)};
}

std::filesystem::path ownStandardsFolder()
{
    if (const auto named = fromEnvironment("STANDPOINT_OWN_STANDARDS"); !named.empty()) {
        return named;
    }
    return inUserData("standpoint/standards");
}

std::vector<std::filesystem::path> layoutFolders()
{
    std::vector<std::filesystem::path> folders{
        folderOf("STANDPOINT_REPORTS", "reports", STANDPOINT_SOURCE_REPORTS)};
    if (auto own = inUserData("standpoint/reports"); !own.empty()) {
        folders.push_back(std::move(own));
    }
    return folders;
}

std::vector<std::filesystem::path> standardsFolders()
{
    auto folders = bundledStandardsFolders();
    if (auto own = ownStandardsFolder(); !own.empty()) {
        folders.push_back(std::move(own));
    }
    return folders;
}

std::filesystem::path languagesFolder()
{
    return folderOf("STANDPOINT_LANGUAGES", "languages", STANDPOINT_SOURCE_LANGUAGES);
}

std::filesystem::path usualRetentionFile()
{
    return folderOf("STANDPOINT_RETENTION", "retention", STANDPOINT_SOURCE_RETENTION) /
           "usual.yaml";
}

std::filesystem::path shortNamesFile()
{
    return folderOf("STANDPOINT_NAMES", "names", STANDPOINT_SOURCE_NAMES) / "short-names.yaml";
}

std::filesystem::path keysFolder()
{
    const auto named = fromEnvironment("STANDPOINT_KEYS");
    return named.empty() ? inUserData("standpoint") : named;
}

std::filesystem::path handbookFolder()
{
    return folderOf("STANDPOINT_DOCS", "docs", STANDPOINT_SOURCE_DOCS) / "handbook";
}

std::vector<std::filesystem::path> dictionaryFolders()
{
    std::vector<std::filesystem::path> folders;
    if (auto own = inUserData("hunspell"); !own.empty()) {
        folders.push_back(std::move(own));
    }
    const std::string named = fromEnvironment("XDG_DATA_DIRS").string();
    std::istringstream data(named.empty() ? "/usr/local/share:/usr/share" : named);
    for (std::string folder; std::getline(data, folder, ':');) {
        if (std::filesystem::path(folder).is_absolute()) {
            folders.push_back(std::filesystem::path(folder) / "hunspell");
        }
    }
    // Where Debian's dictionaries are, whatever a desktop says.
    folders.emplace_back("/usr/share/hunspell");
    return folders;
}

std::filesystem::path samplesFolder()
{
    return folderOf("STANDPOINT_SAMPLES", "samples", STANDPOINT_SOURCE_SAMPLES);
}

} // namespace app
