#include "core/support/FlushFolder.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace core {

bool flushFolderOf(const std::filesystem::path& path)
{
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const int open = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (open < 0) {
        return true;
    }
    const bool isFlushed = ::fsync(open) == 0 || errno == EINVAL;
    return ::close(open) == 0 && isFlushed;
}

} // namespace core
