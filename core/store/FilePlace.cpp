#include "core/store/FilePlace.h"

#include "core/support/File.h"

#include <algorithm>
#include <array>
#include <optional>
#include <system_error>
#include <utility>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr int mostLookedAt = 5000; ///< Of what lies in one folder.
constexpr std::size_t mostMounts = std::size_t{1} << 22;

struct Mark {
    std::string_view beginning; ///< Of the name of a file or folder.
    std::string_view ending;
    std::string_view by;
};

// Files and folders that the programs keep at the top of what they copy.
constexpr std::array<Mark, 9> marks{{
    {".dropbox", "", "Dropbox"},
    {".849C9593-D756-4E56-8D6E-42412F2A707B", "", "OneDrive"},
    {".tmp.drive", "load", "Google Drive"},
    {".sync_", ".db", "Nextcloud"},
    {"._sync_", ".db", "Nextcloud"},
    {".nextcloudsync.log", "", "Nextcloud"},
    {".owncloudsync.log", "", "ownCloud"},
    {".stfolder", "", "Syncthing"},
    {".icloud", "", "iCloud"},
}};

// What the folders themselves are called.
constexpr std::array<Mark, 11> names{{
    {"Dropbox", "", "Dropbox"},
    {"OneDrive", "", "OneDrive"},
    {"Google Drive", "", "Google Drive"},
    {"GoogleDrive", "", "Google Drive"},
    {"DriveFS", "", "Google Drive"},
    {"iCloud", "", "iCloud"},
    {"Mobile Documents", "", "iCloud"},
    {"com~apple~CloudDocs", "", "iCloud"},
    {"Nextcloud", "", "Nextcloud"},
    {"ownCloud", "", "ownCloud"},
    {"Syncthing", "", "Syncthing"},
}};

// How the kernel calls file systems that lie on another computer.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> drives{{
    {"nfs", "NFS"},
    {"nfs4", "NFS"},
    {"cifs", "SMB"},
    {"smb3", "SMB"},
    {"smbfs", "SMB"},
    {"fuse.sshfs", "sshfs"},
    {"fuse.rclone", "rclone"},
    {"fuse.gvfsd-fuse", "GVFS"},
    {"fuse.davfs2", "WebDAV"},
    {"davfs", "WebDAV"},
    {"afs", "AFS"},
    {"ceph", "Ceph"},
}};

bool matches(const Mark& mark, std::string_view name)
{
    return name.starts_with(mark.beginning) && name.ends_with(mark.ending);
}

/// "OneDrive", "OneDrive - Office", "Dropbox (Office)"; not "Dropboxes".
bool isCalled(const Mark& mark, std::string_view name)
{
    return name == mark.beginning ||
           (name.starts_with(mark.beginning) && name[mark.beginning.size()] == ' ');
}

std::optional<std::string_view> whoCopies(const fs::path& folder)
{
    const std::string name = folder.filename().string();
    for (const Mark& mark : names) {
        if (isCalled(mark, name)) {
            return mark.by;
        }
    }
    std::error_code unknown;
    int left = mostLookedAt;
    for (fs::directory_iterator one(folder, unknown), end; !unknown && one != end && left-- > 0;
         one.increment(unknown)) {
        const std::string inside = one->path().filename().string();
        for (const Mark& mark : marks) {
            if (inside.starts_with('.') && matches(mark, inside)) {
                return mark.by;
            }
        }
    }
    return std::nullopt;
}

/// The fields of one line: what the kernel writes as \040 is a space.
std::vector<std::string> fieldsOf(std::string_view line)
{
    std::vector<std::string> fields(1);
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == ' ') {
            fields.emplace_back();
        } else if (line[i] == '\\' && i + 3 < line.size()) {
            const auto digit = [&](std::size_t at) { return line[i + at] - '0'; };
            fields.back() += static_cast<char>(digit(1) * 64 + digit(2) * 8 + digit(3));
            i += 3;
        } else {
            fields.back() += line[i];
        }
    }
    return fields;
}

bool isUnder(const fs::path& file, const fs::path& folder)
{
    const auto [inFile, inFolder] =
        std::mismatch(file.begin(), file.end(), folder.begin(), folder.end());
    return inFolder == folder.end() || (std::next(inFolder) == folder.end() && inFolder->empty());
}

/// The kind of the file system that holds `file`: the longest of the folders above it counts.
std::string kindOf(const fs::path& file, std::string_view mounts)
{
    std::string kind;
    std::size_t longest = 0;
    while (!mounts.empty()) {
        const auto end = std::min(mounts.find('\n'), mounts.size());
        const auto fields = fieldsOf(mounts.substr(0, end));
        mounts.remove_prefix(std::min(end + 1, mounts.size()));
        const auto dash = std::ranges::find(fields, "-");
        if (fields.size() < 6 || fields.end() - dash < 2) {
            continue;
        }
        if (fields[4].size() >= longest && isUnder(file, fields[4])) {
            longest = fields[4].size();
            kind = dash[1];
        }
    }
    return kind;
}

/// Whether `name` is what a sync program calls a copy of "STEM.EXTENSION".
bool isConflict(std::string_view name, const std::string& stem, const std::string& extension,
                bool onOneDrive)
{
    if (!name.starts_with(stem) || !name.ends_with(extension) ||
        name.size() <= stem.size() + extension.size()) {
        return false;
    }
    name.remove_prefix(stem.size());
    name.remove_suffix(extension.size());
    const auto has = [&](std::string_view words) { return name.find(words) != name.npos; };
    if (has("conflicted copy") || has("_conflict-") || name.starts_with(".sync-conflict-")) {
        return true;
    }
    if (name.starts_with(" (") && name.ends_with(')')) {
        const auto number = name.substr(2, name.size() - 3);
        return !number.empty() && number.size() < 3 &&
               number.find_first_not_of("0123456789") == number.npos;
    }
    // The name of a computer; our own copies have a day.
    return onOneDrive && name.size() > 1 && name[0] == '-' && name.substr(1, 2) != "20" &&
           name.find_first_of(" .") == name.npos;
}

} // namespace

FilePlace placeOf(const fs::path& file, std::string_view mounts)
{
    std::error_code unknown;
    fs::path whole = fs::weakly_canonical(file, unknown);
    if (unknown) {
        whole = fs::absolute(file);
    }
    for (fs::path folder = whole.parent_path();; folder = folder.parent_path()) {
        if (const auto by = whoCopies(folder)) {
            return {FilePlace::Is::Synced, std::string(*by)};
        }
        if (folder == folder.parent_path()) {
            break;
        }
    }
    const std::string kind = kindOf(whole, mounts);
    for (const auto& [type, by] : drives) {
        if (kind == type) {
            return {FilePlace::Is::Network, std::string(by)};
        }
    }
    return {};
}

std::optional<std::string> wordsFor(const FilePlace& place)
{
    const std::string safer = " Keep it on this computer's own disk, and hand packs over there.";
    switch (place.is) {
    case FilePlace::Is::Synced:
        return "lies in a folder that " + place.by +
               " copies between computers, which makes two copies where two people work at once." +
               safer;
    case FilePlace::Is::Network:
        return "lies on a network drive (" + place.by +
               "), where two people may get in each other's way." + safer;
    case FilePlace::Is::OwnDisk: break;
    }
    return std::nullopt;
}

std::string systemMounts()
{
    auto text = readFile("/proc/self/mountinfo", mostMounts);
    return text ? std::move(*text) : std::string();
}

std::vector<fs::path> conflictCopies(const fs::path& file)
{
    const bool onOneDrive = placeOf(file, {}).by == "OneDrive";
    const std::string stem = file.stem().string();
    const std::string extension = file.extension().string();
    std::vector<fs::path> copies;
    std::error_code unknown;
    for (fs::directory_iterator one(fs::absolute(file).parent_path(), unknown), end;
         !unknown && one != end; one.increment(unknown)) {
        if (one->is_regular_file(unknown) &&
            isConflict(one->path().filename().string(), stem, extension, onOneDrive)) {
            copies.push_back(one->path());
        }
    }
    std::ranges::sort(copies);
    return copies;
}

} // namespace core
