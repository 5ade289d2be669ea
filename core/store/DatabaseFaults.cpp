#include "core/store/Database.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>

namespace core {

namespace {

struct Fault {
    int code;
    const char* words;
};

// What the library tells of a file that cannot be read or written, the more exact first.
constexpr std::array<Fault, 17> faults{{
    {SQLITE_IOERR_READ, "cannot be read: the disk reports a fault. Copy the file to another disk; "
                        "where that does not work, open your last backup."},
    {SQLITE_IOERR_SHORT_READ, "cannot be read to its end: part of it is missing. Open your last "
                              "backup."},
    {SQLITE_IOERR_CORRUPTFS,
     "cannot be read: the disk reports that it is damaged. Copy the file to "
     "another disk; where that does not work, open your last backup."},
    {SQLITE_IOERR_LOCK, "cannot be locked, so two programs could write it at once. A network drive "
                        "is out of reach or offers no locks: work in a copy on this computer."},
    {SQLITE_IOERR_RDLOCK, "cannot be locked, so two programs could write it at once. A network "
                          "drive is out of reach or offers no locks: work in a copy on this "
                          "computer."},
    {SQLITE_IOERR_UNLOCK, "cannot be unlocked: the network drive is out of reach. Check the "
                          "connection."},
    {SQLITE_IOERR_CHECKRESERVEDLOCK, "cannot be locked, so two programs could write it at once. A "
                                     "network drive is out of reach or offers no locks: work in a "
                                     "copy on this computer."},
    {SQLITE_PROTOCOL,
     "cannot be locked, so two programs could write it at once. A network drive is "
     "out of reach or offers no locks: work in a copy on this computer."},
    {SQLITE_IOERR_NOMEM, "takes more memory than this computer has free. Close other programs and "
                         "try again."},
    {SQLITE_NOMEM, "takes more memory than this computer has free. Close other programs and try "
                   "again."},
    {SQLITE_TOOBIG, "cannot take a text or a file that is as large as this one. Split it into "
                    "smaller ones."},
    {SQLITE_INTERRUPT, "takes longer to open than any file of ours. It may have been altered: open "
                       "your last backup, or ask for the file again."},
    {SQLITE_FULL, "cannot grow because the disk is full. Free some space and try again."},
    {SQLITE_READONLY, "may not be changed: it is read-only. Make it writable, or work in a copy."},
    {SQLITE_CANTOPEN, "cannot be opened. Check that you may read and write it and its folder."},
    {SQLITE_PERM, "cannot be opened. Check that you may read and write it and its folder."},
    {SQLITE_IOERR, "cannot be written: the disk reports a fault. Check the disk or the network "
                   "drive, and try again."},
}};

const char* wordsFor(int extended)
{
    for (const Fault& fault : faults) {
        if (fault.code == extended || fault.code == (extended & 0xff)) {
            return fault.words;
        }
    }
    return nullptr;
}

/// Whether the disk took no more, which leaves a file short that is only being made.
bool isOfWriting(const SQLite::Exception& error)
{
    const int code = error.getErrorCode() & 0xff;
    return code == SQLITE_FULL || code == SQLITE_CANTOPEN ||
           (code == SQLITE_IOERR && error.getExtendedErrorCode() != SQLITE_IOERR_SHORT_READ);
}

} // namespace

Problem Database::told(std::string_view doing, const SQLite::Exception& error) const
{
    const auto problem = [&](std::string what) {
        return Problem{std::move(what), m_path.string()};
    };
    const int code = error.getErrorCode() & 0xff;
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        Problem busy =
            problem("is being written by another program. Wait until it has finished, or "
                    "close it, and try again.");
        busy.passes = true;
        return busy;
    }
    // What others did to the file stands behind much that the library finds wrong with it.
    const FileStanding::Is is = m_connection ? outwardStanding().is : FileStanding::Is::Same;
    if (is != FileStanding::Is::Same && !(is == FileStanding::Is::CutShort && isOfWriting(error))) {
        return problemOf(standing(), m_path);
    }
    if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT) {
        return problem("is damaged. " + whenDamaged("keep this file, much of it may be readable."));
    }
    if (code == SQLITE_TOOBIG && m_isSomebodyElses) {
        return problem("holds a value that is longer than any of ours. " +
                       whenDamaged("keep this file, the rest of it may be readable."));
    }
    if (code == SQLITE_IOERR && m_connection &&
        sqlite3_system_errno(m_connection->getHandle()) == EDQUOT) {
        return problem("cannot grow because your share of the disk is used up. Free some space and "
                       "try again.");
    }
    const int extended = error.getExtendedErrorCode();
    const char* words = wordsFor(extended > 0 ? extended : error.getErrorCode());
    return problem(words != nullptr ? words : unexpected(doing, error).what);
}

} // namespace core
