#include "tests/reliability/DiskCalls.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>

// The functions below are called from inside the system's library, also before main.

namespace {

using Fault = DiskCalls::Fault;
using Kind = DiskChange::Kind;

struct Watched {
    std::recursive_mutex mutex;
    std::string folder;
    Fault fault = Fault::None;
    int at = 0;
    int done = 0;
    DiskTrace* trace = nullptr;
    std::map<std::string, int> files; ///< By name, where there is a trace.
    std::map<int, int> opened;        ///< Files by descriptor, likewise.
    int lastFile = 0;
};

Watched* watched = nullptr;

Fault faultNamed(const char* name)
{
    const std::map<std::string, Fault> faults{{"kill", Fault::Kill},   {"full", Fault::Full},
                                              {"io", Fault::Io},       {"quota", Fault::Quota},
                                              {"short", Fault::Short}, {"once", Fault::Once}};
    const auto found = faults.find(name != nullptr ? name : "");
    return found == faults.end() ? Fault::None : found->second;
}

/// Set up by the environment, for a program that knows nothing of us.
[[maybe_unused]] const bool isAskedFor = [] {
    const char* folder = std::getenv("DISK_CALLS_FOLDER");
    const char* at = std::getenv("DISK_CALLS_AT");
    if (folder != nullptr && at != nullptr) {
        DiskCalls::watch(folder, faultNamed(std::getenv("DISK_CALLS_FAULT")), std::atoi(at));
    }
    return folder != nullptr;
}();

bool isBelow(const std::string& path)
{
    return path.starts_with(watched->folder) &&
           (path.size() == watched->folder.size() || path[watched->folder.size()] == '/');
}

std::string nameOf(int descriptor)
{
    char link[64];
    char name[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const auto length = ::readlink(link, name, sizeof name);
    return length > 0 ? std::string(name, static_cast<std::size_t>(length)) : std::string();
}

bool isWatched(const char* path)
{
    return watched != nullptr && path != nullptr && isBelow(path);
}

bool isWatched(int descriptor)
{
    return watched != nullptr && isBelow(nameOf(descriptor));
}

/// What a call meets with: 0 when it goes its way, else the error.
int met(bool needsSpace)
{
    const int number = watched->done++;
    if (watched->fault == Fault::None || number < watched->at) {
        return 0;
    }
    switch (watched->fault) {
    case Fault::Kill: ::kill(::getpid(), SIGKILL); return EIO;
    case Fault::Full: return needsSpace ? ENOSPC : 0;
    case Fault::Quota: return needsSpace ? EDQUOT : 0;
    case Fault::Short: return needsSpace && number > watched->at ? ENOSPC : 0;
    case Fault::Io: return EIO;
    case Fault::Once: return number == watched->at ? EIO : 0;
    case Fault::None: break;
    }
    return 0;
}

bool isShort()
{
    return watched->fault == Fault::Short && watched->done == watched->at + 1;
}

void note(DiskChange change)
{
    if (watched->trace != nullptr) {
        watched->trace->push_back(std::move(change));
    }
}

int fileNamed(const std::string& path)
{
    auto [entry, isNew] = watched->files.try_emplace(path, 0);
    if (isNew) {
        entry->second = ++watched->lastFile;
        note({Kind::Found, entry->second, path, {}, 0, {}});
    }
    return entry->second;
}

int fileOf(int descriptor)
{
    const auto found = watched->opened.find(descriptor);
    return found != watched->opened.end() ? found->second : fileNamed(nameOf(descriptor));
}

int refuse(int error)
{
    errno = error;
    return -1;
}

int openOurs(int folder, const char* path, int flags, mode_t mode)
{
    const auto open = [&] {
        return static_cast<int>(::syscall(SYS_openat, folder, path, flags, mode));
    };
    if (!isWatched(path)) {
        return open();
    }
    const std::lock_guard lock(watched->mutex);
    struct stat status {};
    const bool isThere = ::stat(path, &status) == 0;
    const bool isMade = (flags & O_CREAT) != 0 && !isThere;
    const bool isEmptied = (flags & O_TRUNC) != 0 && isThere;
    if (isMade || isEmptied) {
        if (const int error = met(true); error != 0) {
            return refuse(error);
        }
    }
    const int descriptor = open();
    if (descriptor >= 0 && watched->trace != nullptr) {
        if (isMade) {
            watched->files[path] = ++watched->lastFile;
            note({Kind::Name, watched->lastFile, path, {}, 0, {}});
        }
        const int file = fileNamed(path);
        watched->opened[descriptor] = file;
        if (isEmptied) {
            note({Kind::Resize, file, {}, {}, 0, {}});
        }
    }
    return descriptor;
}

ssize_t writeOurs(int descriptor, const void* bytes, std::size_t size, off_t offset, bool moves)
{
    const auto write = [&](std::size_t length) {
        return moves ? ::syscall(SYS_write, descriptor, bytes, length)
                     : ::syscall(SYS_pwrite64, descriptor, bytes, length, offset);
    };
    if (!isWatched(descriptor)) {
        return write(size);
    }
    const std::lock_guard lock(watched->mutex);
    if (const int error = met(true); error != 0) {
        return refuse(error);
    }
    const off_t at = moves ? ::lseek(descriptor, 0, SEEK_CUR) : offset;
    const auto written = write(isShort() && size > 1 ? size / 2 : size);
    if (written > 0) {
        note({Kind::Write,
              fileOf(descriptor),
              {},
              {},
              at,
              std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(written))});
    }
    return written;
}

int resizeOurs(int descriptor, off_t size)
{
    if (isWatched(descriptor)) {
        const std::lock_guard lock(watched->mutex);
        if (const int error = met(false); error != 0) {
            return refuse(error);
        }
        note({Kind::Resize, fileOf(descriptor), {}, {}, size, {}});
    }
    return static_cast<int>(::syscall(SYS_ftruncate, descriptor, size));
}

int flushOurs(int descriptor, int call)
{
    if (isWatched(descriptor)) {
        const std::lock_guard lock(watched->mutex);
        if (const int error = met(true); error != 0) {
            return refuse(error);
        }
        struct stat status {};
        const bool isFolder = ::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode);
        note({isFolder ? Kind::FlushDir : Kind::Flush,
              isFolder ? 0 : fileOf(descriptor),
              isFolder ? nameOf(descriptor) : std::string(),
              {},
              0,
              {}});
    }
    // What a power cut leaves is worked out from the trace; the real disk need not wait.
    return watched != nullptr ? 0 : static_cast<int>(::syscall(call, descriptor));
}

int renameOurs(const char* from, const char* to, unsigned flags)
{
    const auto rename = [&] {
        return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags));
    };
    if (!isWatched(from) && !isWatched(to)) {
        return rename();
    }
    const std::lock_guard lock(watched->mutex);
    if (const int error = met(true); error != 0) {
        return refuse(error);
    }
    const int done = rename();
    if (done == 0 && watched->trace != nullptr) {
        const int file = fileNamed(from);
        watched->files.erase(from);
        watched->files[to] = file;
        note({Kind::Rename, file, from, to, 0, {}});
    }
    return done;
}

int linkOurs(const char* from, const char* to)
{
    if (isWatched(to)) {
        const std::lock_guard lock(watched->mutex);
        if (const int error = met(true); error != 0) {
            return refuse(error);
        }
    }
    return static_cast<int>(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int unlinkOurs(const char* path, int flags)
{
    const auto unlink = [&] {
        return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, flags));
    };
    if (!isWatched(path)) {
        return unlink();
    }
    const std::lock_guard lock(watched->mutex);
    struct stat status {};
    if (::lstat(path, &status) == 0) {
        if (const int error = met(false); error != 0) {
            return refuse(error);
        }
    }
    const int done = unlink();
    if (done == 0 && watched->trace != nullptr) {
        watched->files.erase(path);
        note({Kind::Unname, 0, path, {}, 0, {}});
    }
    return done;
}

mode_t modeIn(int flags, va_list more)
{
    return (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
}

} // namespace

void DiskCalls::watch(const std::filesystem::path& folder, Fault fault, int at)
{
    // Never let go of: a program that ends may still write.
    auto* now = new Watched;
    now->folder = folder.string();
    now->fault = fault;
    now->at = at;
    watched = now;
}

void DiskCalls::record(const std::filesystem::path& folder, DiskTrace& trace)
{
    watch(folder);
    watched->trace = &trace;
}

int DiskCalls::stop()
{
    const int done = watched->done;
    watched = nullptr;
    return done;
}

extern "C" {

#pragma GCC visibility push(default)

#define STANDPOINT_OPEN(name)                                                                      \
    int name(const char* path, int flags, ...)                                                     \
    {                                                                                              \
        va_list more;                                                                              \
        va_start(more, flags);                                                                     \
        const mode_t mode = modeIn(flags, more);                                                   \
        va_end(more);                                                                              \
        return openOurs(AT_FDCWD, path, flags, mode);                                              \
    }
STANDPOINT_OPEN(open)
STANDPOINT_OPEN(open64)

ssize_t write(int descriptor, const void* bytes, std::size_t size)
{
    return writeOurs(descriptor, bytes, size, 0, true);
}
ssize_t pwrite(int descriptor, const void* bytes, std::size_t size, off_t offset)
{
    return writeOurs(descriptor, bytes, size, offset, false);
}
ssize_t pwrite64(int descriptor, const void* bytes, std::size_t size, off64_t offset)
{
    return writeOurs(descriptor, bytes, size, offset, false);
}
int ftruncate(int descriptor, off_t size) noexcept
{
    return resizeOurs(descriptor, size);
}
int ftruncate64(int descriptor, off64_t size) noexcept
{
    return resizeOurs(descriptor, size);
}
int fsync(int descriptor)
{
    return flushOurs(descriptor, SYS_fsync);
}
int fdatasync(int descriptor)
{
    return flushOurs(descriptor, SYS_fdatasync);
}
int rename(const char* from, const char* to) noexcept
{
    return renameOurs(from, to, 0);
}
int renameat2(int, const char* from, int, const char* to, unsigned flags) noexcept
{
    return renameOurs(from, to, flags);
}
int link(const char* from, const char* to) noexcept
{
    return linkOurs(from, to);
}
int unlink(const char* path) noexcept
{
    return unlinkOurs(path, 0);
}
int remove(const char* path) noexcept
{
    const int done = unlinkOurs(path, 0);
    return done != 0 && errno == EISDIR ? unlinkOurs(path, AT_REMOVEDIR) : done;
}

#pragma GCC visibility pop
}
