#include "core/store/Backup.h"

#include "core/support/File.h"
#include "core/support/OrThrow.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <system_error>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr int pagesAStep = 256;
constexpr int allPages = -1;
constexpr int mostBeginnings = 4;

void copyPages(const Database& database, const fs::path& to, const Progress& progress)
{
    SQLite::Database target(to, SQLite::OPEN_READWRITE);
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

void removeHalf(const fs::path& unfinished)
{
    std::error_code ignored;
    fs::remove(unfinished, ignored);
    fs::remove(unfinished.string() + "-journal", ignored);
}

void giveName(const fs::path& unfinished, const fs::path& to)
{
    std::error_code failed;
    fs::rename(unfinished, to, failed);
    if (failed) {
        throw Failure(
            {"cannot be written (" + failed.message() + "). Choose another place.", to.string()});
    }
}

} // namespace

void copyTo(const Database& database, const fs::path& to, const Progress& progress)
{
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(to, ignored))) {
        throw Failure({"is there already. Choose another name.", to.string()});
    }
    const fs::path unfinished = to.string() + ".unfinished";
    removeHalf(unfinished);
    orThrow(makeFileLike(database.path(), unfinished));
    try {
        copyPages(database, unfinished, progress);
        giveName(unfinished, to);
    } catch (const SQLite::Exception& error) {
        removeHalf(unfinished);
        Problem problem = database.told("Making the backup", error);
        // Who is in the way is at the casebook; all else happens to the copy.
        const int code = error.getErrorCode() & 0xff;
        if (code != SQLITE_BUSY && code != SQLITE_LOCKED) {
            problem.where = to.string();
        }
        throw Failure(problem);
    } catch (...) {
        removeHalf(unfinished);
        throw;
    }
}

} // namespace core
