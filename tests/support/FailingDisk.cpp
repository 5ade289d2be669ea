#include "tests/support/FailingDisk.h"

#include <signal.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <limits>

namespace {

int left = std::numeric_limits<int>::max();
int done = 0;
int code = SQLITE_FULL;

/// Our file in front of the real one, which lies right behind it in memory.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

bool kills = false;
bool reads = true;
bool locks = true;
int systemError = 0;

bool fails()
{
    ++done;
    const bool is = left-- <= 0;
    if (is && kills) {
        ::kill(::getpid(), SIGKILL);
    }
    if (is) {
        errno = systemError;
    }
    return is;
}

int closeFile(sqlite3_file* f)
{
    return real(f)->pMethods != nullptr ? real(f)->pMethods->xClose(real(f)) : SQLITE_OK;
}
int readFile(sqlite3_file* f, void* to, int n, sqlite3_int64 at)
{
    return reads ? real(f)->pMethods->xRead(real(f), to, n, at) : SQLITE_IOERR_READ;
}
int writeFile(sqlite3_file* f, const void* from, int n, sqlite3_int64 at)
{
    return fails() ? code : real(f)->pMethods->xWrite(real(f), from, n, at);
}
int truncateFile(sqlite3_file* f, sqlite3_int64 size)
{
    return fails() ? (code == SQLITE_FULL ? SQLITE_IOERR_TRUNCATE : code)
                   : real(f)->pMethods->xTruncate(real(f), size);
}
int syncFile(sqlite3_file* f, int flags)
{
    return fails() ? (code == SQLITE_FULL ? SQLITE_IOERR_FSYNC : code)
                   : real(f)->pMethods->xSync(real(f), flags);
}
int fileSize(sqlite3_file* f, sqlite3_int64* size)
{
    return real(f)->pMethods->xFileSize(real(f), size);
}
int lockFile(sqlite3_file* f, int level)
{
    return locks ? real(f)->pMethods->xLock(real(f), level) : SQLITE_IOERR_LOCK;
}
int unlockFile(sqlite3_file* f, int level)
{
    return real(f)->pMethods->xUnlock(real(f), level);
}
int checkLock(sqlite3_file* f, int* out)
{
    return real(f)->pMethods->xCheckReservedLock(real(f), out);
}
int fileControl(sqlite3_file* f, int op, void* arg)
{
    return real(f)->pMethods->xFileControl(real(f), op, arg);
}
int sectorSize(sqlite3_file* f)
{
    return real(f)->pMethods->xSectorSize(real(f));
}
int characteristics(sqlite3_file* f)
{
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}

const sqlite3_io_methods methods{1,           closeFile,  readFile,        writeFile,  truncateFile,
                                 syncFile,    fileSize,   lockFile,        unlockFile, checkLock,
                                 fileControl, sectorSize, characteristics, nullptr,    nullptr,
                                 nullptr,     nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* ours = reinterpret_cast<File*>(file);
    ours->real = reinterpret_cast<sqlite3_file*>(ours + 1);
    auto* system = static_cast<sqlite3_vfs*>(vfs->pAppData);
    const int result = system->xOpen(system, name, ours->real, flags, outFlags);
    ours->base.pMethods = ours->real->pMethods != nullptr ? &methods : nullptr;
    return result;
}

sqlite3_vfs* system(sqlite3_vfs* vfs)
{
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

void registerOnce()
{
    static sqlite3_vfs ours;
    if (ours.zName != nullptr) {
        return;
    }
    sqlite3_vfs* usual = sqlite3_vfs_find(nullptr);
    ours = *usual;
    ours.pNext = nullptr;
    ours.zName = "standpoint-failing-disk";
    ours.pAppData = usual;
    ours.szOsFile = static_cast<int>(sizeof(File)) + usual->szOsFile;
    ours.xOpen = openFile;
    ours.xDelete = [](sqlite3_vfs* vfs, const char* name, int flush) {
        return system(vfs)->xDelete(system(vfs), name, flush);
    };
    sqlite3_vfs_register(&ours, 0);
}

} // namespace

std::string FailingDisk::name()
{
    registerOnce();
    return "standpoint-failing-disk";
}

void FailingDisk::failAfter(int operations, Fault fault)
{
    left = operations;
    done = 0;
    systemError = fault == Fault::Quota ? EDQUOT : EIO;
    kills = fault == Fault::Kill;
    code = fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

void FailingDisk::failReading()
{
    reads = false;
}

void FailingDisk::failLocking()
{
    locks = false;
}

void FailingDisk::work()
{
    reads = true;
    locks = true;
    left = std::numeric_limits<int>::max();
    done = 0;
}

int FailingDisk::operations()
{
    return done;
}
