#include "core/store/StrayJournal.h"

#include "core/store/FileHeader.h"
#include "core/store/RawFile.h"
#include "core/store/RollbackJournal.h"
#include "core/support/File.h"
#include "core/support/Leftover.h"
#include "core/support/OrThrow.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <limits>
#include <system_error>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t wholeFile = std::numeric_limits<std::size_t>::max();

fs::path beside(const fs::path& path, const char* ending)
{
    return path.string() + ending;
}

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

/// Keeps others from playing a journal back and from beginning a change, as whoever reads does.
/// Only for a connection that is at rest.
class Reading {
public:
    explicit Reading(sqlite3* connection)
    {
        int level = SQLITE_LOCK_NONE;
        if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_LOCKSTATE, &level) != SQLITE_OK ||
            level != SQLITE_LOCK_NONE ||
            sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &m_file) !=
                SQLITE_OK ||
            m_file == nullptr || m_file->pMethods == nullptr) {
            m_file = nullptr;
            return;
        }
        m_code = m_file->pMethods->xLock(m_file, SQLITE_LOCK_SHARED);
    }
    ~Reading()
    {
        if (holds()) {
            m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE);
        }
    }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    bool holds() const { return m_file != nullptr && m_code == SQLITE_OK; }
    int code() const { return m_code; }
    /// Whether another program is in the middle of a change, which is alive and well.
    bool isBeingWritten() const
    {
        int reserved = 0;
        return m_file->pMethods->xCheckReservedLock(m_file, &reserved) != SQLITE_OK ||
               reserved != 0;
    }

private:
    sqlite3_file* m_file = nullptr;
    int m_code = SQLITE_BUSY;
};

/// The bytes of a journal that SQLite would look at; nothing where it would not.
std::optional<std::string> hotJournal(const fs::path& journal)
{
    std::error_code ignored;
    if (!isThere(journal) || fs::file_size(journal, ignored) == 0) {
        return std::nullopt;
    }
    std::string bytes = orThrow(readFile(journal, wholeFile));
    return bytes.empty() || bytes[0] == '\0' ? std::nullopt : std::optional(std::move(bytes));
}

std::string bytesOf(sqlite3* connection, const fs::path& path, std::size_t count)
{
    try {
        return rawBytes(connection, 0, count);
    } catch (const std::system_error&) {
        throw Failure({"cannot be read: the disk reports a fault. Check the disk or the network "
                       "drive and try again.",
                       path.string()});
    }
}

std::string movedAside(const fs::path& leftover)
{
    const auto to = moveAside(leftover);
    if (!to && isThere(leftover)) {
        throw Failure({"belongs to another file and would damage this casebook. Move it to another "
                       "folder, then open the casebook.",
                       leftover.string()});
    }
    return "Beside this casebook lay the unfinished change of another file, which would have "
           "damaged "
           "it. It is kept as " +
           (to ? to->filename().string() : leftover.filename().string()) +
           " and nothing of it was taken in.";
}

} // namespace

bool hasLeftover(const fs::path& path)
{
    return isThere(beside(path, "-journal")) || isThere(beside(path, "-wal"));
}

std::optional<std::string> setStrayJournalAside(sqlite3* connection, const fs::path& path)
{
    if (!hasLeftover(path)) {
        return std::nullopt;
    }
    const Reading reading(connection);
    if (!reading.holds() || reading.isBeingWritten()) {
        return std::nullopt;
    }
    std::optional<std::string> told;
    if (isThere(beside(path, "-wal")) &&
        !hasWriteAheadLog(bytesOf(connection, path, headerBytes))) {
        told = movedAside(beside(path, "-wal"));
        moveAside(beside(path, "-shm"));
    }
    if (const auto bytes = hotJournal(beside(path, "-journal"))) {
        const auto journal = rollbackJournalFrom(*bytes);
        if (!journal || !belongsTo(*journal, bytesOf(connection, path, wholeFile))) {
            told = movedAside(beside(path, "-journal"));
        }
    }
    return told;
}

std::optional<std::string> bytesPlayedBack(sqlite3* connection, const fs::path& path)
{
    const Reading reading(connection);
    if (!reading.holds()) {
        throw SQLite::Exception("the file is locked", reading.code());
    }
    if (reading.isBeingWritten()) {
        return std::nullopt;
    }
    const auto bytes = hotJournal(beside(path, "-journal"));
    if (!bytes) {
        return std::nullopt;
    }
    std::string file = bytesOf(connection, path, wholeFile);
    const auto journal = rollbackJournalFrom(*bytes);
    return journal && belongsTo(*journal, file) ? rolledBack(std::move(file), *journal)
                                                : std::move(file);
}

} // namespace core
