#include "core/support/File.h"

#include "core/support/FlushFolder.h"
#include "core/support/Leftover.h"
#include "core/support/Unfinished.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <optional>
#include <system_error>
#include <utility>

namespace core {

namespace {

std::string systemWords(int error)
{
    return std::generic_category().message(error);
}

Problem writingFailed(const std::filesystem::path& path, int error)
{
    std::string advice = "Choose another place.";
    if (error == ENOSPC || error == EDQUOT) {
        advice = "Free some space on the disk or choose another place.";
    } else if (error == ENOENT) {
        advice = "The folder does not exist; choose one that does.";
    } else if (error == EACCES || error == EPERM || error == EROFS) {
        advice = "You may not write there; choose another place.";
    }
    return {"cannot be written (" + systemWords(error) + "). " + advice, path.string()};
}

/// A file descriptor that is closed when the scope ends.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&&) = delete;

    int number() const { return m_number; }
    int close()
    {
        const int result = m_number >= 0 ? ::close(m_number) : 0;
        m_number = -1;
        return result;
    }

private:
    int m_number;
};

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
constexpr mode_t everybody = 0666;

/// What the system knows of a file, links followed; nothing when it is not there.
std::optional<struct stat> statusOf(const std::filesystem::path& path)
{
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? std::optional(status) : std::nullopt;
}

/// Where `path` leads over symbolic links. What the last one names need not be there.
std::filesystem::path followed(std::filesystem::path path)
{
    std::error_code error;
    for (int links = 0; links < 40 && std::filesystem::is_symlink(path, error); ++links) {
        path = path.parent_path() / std::filesystem::read_symlink(path, error);
    }
    return path;
}

int openNew(const std::filesystem::path& path, mode_t mode)
{
    return ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode);
}

/// Makes a file beside `target` whose name nobody has; the umask is the system's to apply.
Descriptor openBeside(const std::filesystem::path& target, mode_t mode, std::string& name)
{
    for (int tries = 0; tries < 100; ++tries) {
        name = unfinishedName(target, tries).string();
        if (const int number = openNew(name, mode); number >= 0 || errno != EEXIST) {
            return Descriptor(number);
        }
    }
    return Descriptor(-1);
}

/// The bits of `mode` that hold for the same people in a file of the group `group`.
mode_t bitsFor(const struct stat& status, gid_t group)
{
    return status.st_mode & (status.st_gid == group ? mode_t{0777} : mode_t{0707});
}

/// Gives an empty file the permissions of another, and `more`. Before a byte is in it, because
/// afterwards somebody may have read it. Where the system refuses, the owner alone can read it.
void permitLike(const struct stat& status, int file, mode_t more = 0)
{
    struct stat made {};
    if (::fstat(file, &made) == 0) {
        static_cast<void>(::fchmod(file, bitsFor(status, made.st_gid) | more));
    }
}

/// The file that will stand in for one that is there: its owner's, where we may give it to them,
/// and no wider than what was there, nor than the source for all but the owner.
Descriptor makeLike(struct stat there, const std::optional<struct stat>& source,
                    const std::filesystem::path& target, std::string& name)
{
    Descriptor file = openBeside(target, ownerOnly, name);
    if (file.number() >= 0) {
        if (::fchown(file.number(), there.st_uid, there.st_gid) != 0) {
            static_cast<void>(::fchown(file.number(), static_cast<uid_t>(-1), there.st_gid));
        }
        if (source) {
            there.st_mode &= bitsFor(*source, there.st_gid) | S_IRWXU;
        }
        permitLike(there, file.number());
    }
    return file;
}

/// A file that was not there. Its group is known once it is made.
Descriptor makeNew(const std::optional<struct stat>& source, const std::filesystem::path& target,
                   std::string& name)
{
    if (!source) {
        return openBeside(target, everybody, name);
    }
    Descriptor file = openBeside(target, ownerOnly, name);
    struct stat made {};
    if (file.number() < 0 || ::fstat(file.number(), &made) != 0) {
        return file;
    }
    ::unlink(name.c_str());
    return openBeside(target, (bitsFor(*source, made.st_gid) & everybody) | ownerOnly, name);
}

} // namespace

Problem tooLarge(const std::filesystem::path& path, std::size_t limitBytes)
{
    return {"is larger than the " + std::to_string(limitBytes >> 20) +
                " MB that are read. Split it into smaller files.",
            path.string()};
}

Result<std::string> readFile(const std::filesystem::path& path, std::size_t limitBytes)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status)) {
        return Problem{"there is no such file. Check the name and the folder.", path.string()};
    }
    if (std::filesystem::is_directory(status)) {
        return Problem{"this is a folder. Choose a file.", path.string()};
    }
    // A pipe without a name comes from whoever started the program, and ends; one with a name may
    // keep us waiting for ever.
    if (std::filesystem::is_fifo(std::filesystem::symlink_status(followed(path), error))) {
        return Problem{"this is a pipe, which may never end. Choose a file.", path.string()};
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return Problem{"cannot be opened (" + systemWords(errno) + "). Check that you may read it.",
                       path.string()};
    }
    std::string bytes;
    std::string block(std::size_t{1} << 16, '\0');
    while (file.read(block.data(), static_cast<std::streamsize>(block.size())) ||
           file.gcount() > 0) {
        bytes.append(block.data(), static_cast<std::size_t>(file.gcount()));
        if (bytes.size() > limitBytes) {
            return tooLarge(path, limitBytes);
        }
    }
    if (file.bad()) {
        return Problem{"cannot be read to its end. Copy it to another disk and try again.",
                       path.string()};
    }
    return bytes;
}

Result<Done> writeFile(const std::filesystem::path& path, std::string_view bytes,
                       const std::filesystem::path& source)
{
    const auto target = followed(path);
    std::error_code ignored;
    if (std::filesystem::is_symlink(target, ignored)) {
        return writingFailed(path, ELOOP);
    }
    // Asked of the path itself: links into /proc lead to pipes that no name stands for.
    const auto there = statusOf(path);
    if (there && S_ISDIR(there->st_mode)) {
        return Problem{"this is a folder. Give the name of a file.", path.string()};
    }
    if (there && !S_ISREG(there->st_mode)) {
        return Problem{
            "this is no ordinary file, so nothing is written over it. Give another name.",
            path.string()};
    }
    if (auto cleared = clearName(target); !cleared) {
        return cleared;
    }
    std::string temporary;
    Descriptor file = there ? makeLike(*there, statusOf(source), target, temporary)
                            : makeNew(statusOf(source), target, temporary);
    if (file.number() < 0) {
        return writingFailed(path, errno);
    }
    const bool written = writeAll(file.number(), bytes) && ::fsync(file.number()) == 0 &&
                         file.close() == 0 && ::rename(temporary.c_str(), target.c_str()) == 0 &&
                         flushFolderOf(target);
    if (!written) {
        const int error = errno;
        ::unlink(temporary.c_str());
        return writingFailed(path, error);
    }
    return Done{};
}

Result<Done> makeFolder(const std::filesystem::path& path, const std::filesystem::path& source)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        return Done{};
    }
    if (path.has_parent_path()) {
        std::filesystem::create_directories(path.parent_path(), error);
    }
    if (::mkdir(path.c_str(), S_IRWXU) != 0) {
        return writingFailed(path, errno);
    }
    const auto from = statusOf(source);
    const auto made = statusOf(path);
    if (!from || !made) {
        return Done{};
    }
    // Who may read a file may look into a folder. The umask is the system's to apply.
    const mode_t readable = bitsFor(*from, made->st_gid) & mode_t{0444};
    static_cast<void>(::rmdir(path.c_str()));
    if (::mkdir(path.c_str(), S_IRWXU | readable | readable >> 2) != 0) {
        return writingFailed(path, errno);
    }
    return Done{};
}

Result<Done> makeFileLike(const std::filesystem::path& original, const std::filesystem::path& path)
{
    const Descriptor file(openNew(path, ownerOnly));
    if (file.number() < 0) {
        return writingFailed(path, errno);
    }
    if (const auto status = statusOf(original)) {
        permitLike(*status, file.number(), ownerOnly);
    }
    return Done{};
}

} // namespace core
