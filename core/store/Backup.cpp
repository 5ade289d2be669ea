#include "core/store/Backup.h"

#include "core/support/File.h"
#include "core/support/Leftover.h"
#include "core/support/OrThrow.h"
#include "core/support/Unfinished.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <system_error>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr int pagesAStep = 256;
constexpr int allPages = -1;
constexpr int mostBeginnings = 4;

/// The file system that SQLite has the file on, so that a copy goes through the same one.
std::string fileSystemOf(const Database& database)
{
    sqlite3* handle = database.connection().getHandle();
    const char* name = sqlite3_db_filename(handle, "main");
    sqlite3_vfs* system = nullptr;
    const bool isOnDisk = name != nullptr && *name != '\0';
    if (isOnDisk) {
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_VFS_POINTER, &system);
    }
    // What is read from memory has a file system of its own, which would keep the copy there too.
    const std::string known = system != nullptr ? system->zName : "";
    return known == "memdb" ? std::string() : known;
}

void copyPages(const Database& database, SQLite::Database& target, const Progress& progress)
{
    SQLite::Backup backup(target, database.connection());
    checkStopped(progress, database.path().string());
    int left = 0;
    for (int beginnings = 0, step = SQLITE_OK; step != SQLITE_DONE;) {
        // Whoever writes again and again gets one moment to wait, so that the copy comes to an end.
        step = backup.executeStep(beginnings < mostBeginnings ? pagesAStep : allPages);
        if (step == SQLITE_BUSY || step == SQLITE_LOCKED) {
            // SQLite has waited for as long as the connection was told to.
            throw SQLite::Exception("the file stays locked", step);
        }
        checkStopped(progress, database.path().string());
        beginnings += backup.getRemainingPageCount() >= left ? 1 : 0;
        left = backup.getRemainingPageCount();
        const auto total = static_cast<std::size_t>(backup.getTotalPageCount());
        progress.report(total - static_cast<std::size_t>(left), total);
    }
}

/// Reads all that was written back from the disk.
void mustBeSound(const fs::path& copy, const fs::path& to)
{
    SQLite::Database written(copy, SQLite::OPEN_READONLY);
    SQLite::Statement check(written, "PRAGMA integrity_check(1)");
    if (!check.executeStep() || check.getColumn(0).getString() != "ok") {
        throw Failure(
            {"was not kept: the copy is not sound, so the casebook or this disk is damaged. "
             "Check the casebook, or choose another place.",
             to.string()});
    }
}

} // namespace

void copyTo(const Database& database, const fs::path& to, const Progress& progress)
{
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(to, ignored))) {
        throw Failure({"is there already. Choose another name.", to.string()});
    }
    orThrow(clearName(to));
    const Unfinished unfinished(fs::absolute(to));
    orThrow(makeFileLike(database.path(), unfinished.path()));
    try {
        {
            SQLite::Database target(unfinished.path(), SQLite::OPEN_READWRITE, 0,
                                    fileSystemOf(database));
            copyPages(database, target, progress);
        }
        mustBeSound(unfinished.path(), to);
        orThrow(unfinished.giveName());
    } catch (const SQLite::Exception& error) {
        Problem problem = database.told("Making the backup", error);
        // Who is in the way is at the casebook; all else happens to the copy.
        const int code = error.getErrorCode() & 0xff;
        if (code != SQLITE_BUSY && code != SQLITE_LOCKED) {
            problem.where = to.string();
        }
        throw Failure(problem);
    }
}

void copyOver(const Database& from, const Database& to, const Progress& progress)
{
    copyPages(from, to.connection(), progress);
}

} // namespace core
