#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Where a casebook lies, as far as it matters to whoever works in it.
struct FilePlace {
    enum class Is {
        OwnDisk,
        Synced, ///< In a folder that a program copies between computers.
        Network ///< On a drive of another computer.
    };

    Is is = Is::OwnDisk;
    std::string by = {}; ///< "Dropbox", "SMB".

    friend bool operator==(const FilePlace&, const FilePlace&) = default;
};

/// `mounts` is the text of /proc/self/mountinfo. Folders are known by their names and by the files
/// that sync programs keep in them.
FilePlace placeOf(const std::filesystem::path& file, std::string_view mounts);
/// That text of this computer; empty where it has none.
std::string systemMounts();

/// What a person should know of such a place; nothing of their own disk.
std::optional<std::string> wordsFor(const FilePlace& place);

/// Copies that sync programs put beside the casebook because it was changed in two places, sorted.
std::vector<std::filesystem::path> conflictCopies(const std::filesystem::path& file);

} // namespace core
