#include "core/store/FileOnDisk.h"

#include "core/support/Digest.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t placeLength = 16;

} // namespace

bool mayBeWritten(const fs::path& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        return false;
    }
    const bool marked = (status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0;
    // Beside a file in a closed folder, no change could be prepared.
    const fs::path folder = fs::absolute(path).parent_path();
    return !marked && ::access(path.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK) == 0;
}

FileOnDisk::FileOnDisk(fs::path path)
    : m_path(std::move(path))
    , m_descriptor(::open(m_path.c_str(), O_PATH | O_CLOEXEC))
{
    struct stat status {};
    if (m_descriptor >= 0 && ::fstat(m_descriptor, &status) == 0) {
        m_device = status.st_dev;
        m_inode = status.st_ino;
        m_place = placeOf(m_path);
    }
}

FileOnDisk::FileOnDisk(FileOnDisk&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_device(other.m_device)
    , m_inode(other.m_inode)
    , m_place(std::move(other.m_place))
{
}

FileOnDisk::~FileOnDisk()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

std::string FileOnDisk::placeOf(const fs::path& path)
{
    struct statx status {};
    if (::statx(AT_FDCWD, path.c_str(), 0, STATX_INO | STATX_BTIME, &status) != 0) {
        return std::string(placeLength, '0');
    }
    // A number of a file that is gone is given away again; with the time, no two have the same.
    std::string place = std::to_string(status.stx_ino);
    if ((status.stx_mask & STATX_BTIME) != 0) {
        place += ' ' + std::to_string(status.stx_btime.tv_sec) + ' ' +
                 std::to_string(status.stx_btime.tv_nsec);
    }
    return sha256Hex(place).substr(0, placeLength);
}

FileOnDisk::Moment FileOnDisk::momentOf(const fs::path& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        return {};
    }
    return {status.st_dev, status.st_ino, status.st_size,
            status.st_mtim.tv_sec * std::int64_t{1'000'000'000} + status.st_mtim.tv_nsec};
}

FileStanding FileOnDisk::standing() const
{
    struct stat now {};
    if (m_descriptor < 0) {
        return {};
    }
    if (::stat(m_path.c_str(), &now) == 0) {
        const bool isSame = now.st_dev == m_device && now.st_ino == m_inode;
        return {isSame ? FileStanding::Is::Same : FileStanding::Is::OtherFile};
    }
    if (errno != ENOENT && errno != ENOTDIR) {
        return {FileStanding::Is::OutOfReach};
    }
    struct stat opened {};
    if (::fstat(m_descriptor, &opened) != 0) {
        return {FileStanding::Is::OutOfReach};
    }
    if (opened.st_nlink == 0) {
        return {FileStanding::Is::Deleted};
    }
    std::error_code unknown;
    const fs::path to = fs::read_symlink("/proc/self/fd/" + std::to_string(m_descriptor), unknown);
    return unknown ? FileStanding{FileStanding::Is::Deleted}
                   : FileStanding{FileStanding::Is::Moved, to};
}

} // namespace core
