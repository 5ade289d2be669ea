#include "core/support/Leftover.h"

#include "core/support/FlushFolder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <string>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 3> endings{"-journal", "-wal", "-shm"};
constexpr int mostTries = 1000;

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

/// Renames where nothing has the new name yet, also where the disk has no call of its own for that.
bool renameToNew(const fs::path& from, const fs::path& to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    return !isThere(to) && ::rename(from.c_str(), to.c_str()) == 0;
}

} // namespace

std::optional<fs::path> moveAside(const fs::path& path)
{
    for (int number = 1; number < mostTries && isThere(path); ++number) {
        const fs::path to = path.string() + ".not-its-own-" + std::to_string(number);
        if (!isThere(to)) {
            return renameToNew(path, to) && flushFolderOf(to) ? std::optional(to) : std::nullopt;
        }
    }
    return std::nullopt;
}

Result<Done> clearName(const fs::path& path)
{
    std::error_code ignored;
    for (const char* ending : endings) {
        const fs::path leftover = path.string() + ending;
        if (!isThere(leftover)) {
            continue;
        }
        if (isThere(path) && fs::file_size(path, ignored) > 0) {
            return Problem{"is in the middle of a change, or was when a program stopped. Open it "
                           "once in Standpoint, or give another name.",
                           path.string()};
        }
        if (!moveAside(leftover)) {
            return Problem{"is left over from another file and would damage the new one. Move it "
                           "to another folder, or choose another name.",
                           leftover.string()};
        }
    }
    return Done{};
}

} // namespace core
