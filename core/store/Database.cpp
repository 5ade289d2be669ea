#include "core/store/Database.h"

#include "core/store/RawFile.h"
#include "core/store/Schema.h"
#include "core/store/SchemaCheck.h"
#include "core/store/StepBudget.h"
#include "core/support/Limits.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <system_error>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t headerBytes = 100;
/// An attachment, the longest change or the digests of all edits that a key signed, each with what
/// stands beside it.
constexpr int longestRow = static_cast<int>(
    std::max({largestAttachment, longestChange, 32 * mostEdits}) + (std::size_t{1} << 20));

[[noreturn]] void refuse(const fs::path& path, const std::string& why)
{
    throw Failure({why, path.string()});
}

std::uint32_t bigEndian(const std::array<unsigned char, headerBytes>& header, std::size_t at)
{
    return static_cast<std::uint32_t>(header[at]) << 24 |
           static_cast<std::uint32_t>(header[at + 1]) << 16 |
           static_cast<std::uint32_t>(header[at + 2]) << 8 | header[at + 3];
}

using Header = std::array<unsigned char, headerBytes>;

/// The first 100 bytes, which the SQLite file format fixes (sqlite.org/fileformat2.html §1.3); all
/// zero when there are fewer.
Header headerOf(std::string_view bytes)
{
    Header header{};
    if (bytes.size() >= headerBytes) {
        std::copy_n(bytes.begin(), headerBytes, header.begin());
    }
    return header;
}

/// Refuses what is not ours in plain words and before SQLite reads a page of it. `settled` says
/// that the file is not in the middle of a change that SQLite is going to undo.
void checkHeader(const fs::path& path, const Header& header, std::uintmax_t size, bool settled)
{
    if (size == 0) {
        refuse(path, "is empty, so it is no casebook. If it was one, open your last backup.");
    }
    if (std::memcmp(header.data(), "SQLite format 3", 16) != 0) {
        refuse(path, "is not a Standpoint casebook. Choose a file that ends in .standpoint.");
    }
    if (bigEndian(header, 68) != static_cast<std::uint32_t>(casebookApplicationId)) {
        refuse(path,
               "is a database of another program, not a Standpoint casebook. Choose a file that "
               "ends in .standpoint.");
    }
    if (bigEndian(header, 60) > static_cast<std::uint32_t>(casebookVersion)) {
        refuse(path, "was written by a newer version of Standpoint. Update Standpoint to open it.");
    }
    const std::uint32_t pageBytes = header[16] == 0 && header[17] == 1
                                        ? 65536u
                                        : static_cast<std::uint32_t>(header[16] << 8 | header[17]);
    if (settled && std::uint64_t{bigEndian(header, 28)} * pageBytes > size) {
        refuse(path, "is cut short: part of it is missing. Open your last backup, or copy the file "
                     "again from where it came.");
    }
}

void checkHeader(const fs::path& path, SQLite::Database& connection)
{
    std::error_code ignored;
    const bool settled = !fs::exists(path.string() + "-journal", ignored);
    try {
        sqlite3* handle = connection.getHandle();
        checkHeader(path, headerOf(rawBytes(handle, 0, headerBytes)), rawSize(handle), settled);
    } catch (const std::system_error&) {
        refuse(path,
               "cannot be read: the disk reports a fault. Check the disk or the network drive "
               "and try again.");
    }
}

bool mayBeWritten(const fs::path& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        return false;
    }
    // An administrator may write anything, but who marked the file read-only meant it.
    const bool marked = (status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0;
    return !marked && ::access(path.c_str(), W_OK) == 0;
}

void defend(SQLite::Database& connection)
{
    sqlite3* handle = connection.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    connection.exec("PRAGMA foreign_keys = ON");
    connection.exec("PRAGMA cell_size_check = ON");
}

void setUp(SQLite::Database& connection, bool readOnly)
{
    defend(connection);
    if (!readOnly) {
        connection.exec("PRAGMA journal_mode = DELETE");
        // EXTRA also flushes the folder once the journal is gone: after it nothing can come back
        // that undoes what was said to be saved.
        connection.exec("PRAGMA synchronous = EXTRA");
        // What is taken out leaves no words behind in the file, however SQLite was built.
        connection.exec("PRAGMA secure_delete = ON");
    }
}

int versionOf(SQLite::Database& connection)
{
    return connection.execAndGet("PRAGMA user_version").getInt();
}

/// Makes the tables that versions after `version` brought.
void makeNewest(SQLite::Database& connection, int version)
{
    makeTables(connection, version, casebookVersion);
    connection.exec("PRAGMA user_version = " + std::to_string(casebookVersion));
}

std::string words(const char* base, const std::string& advice)
{
    return std::string(base) + " " + advice;
}

} // namespace

void Query::release()
{
    // Bound text is copied by the library; holding on to it would keep large notes in memory.
    try {
        m_statement.clearBindings();
    } catch (const SQLite::Exception&) {
        // Clearing cannot fail for a statement that exists.
    }
}

Database::Database(fs::path path, bool readOnly, std::unique_ptr<SQLite::Database> connection)
    : m_path(std::move(path))
    , m_readOnly(readOnly)
    , m_connection(std::move(connection))
{
}

Database Database::create(const fs::path& path, const CasebookOptions& options)
{
    std::error_code unknown;
    if (fs::exists(path, unknown)) {
        refuse(path, "is there already. Choose another name, or open it.");
    }
    if (const auto folder = fs::absolute(path).parent_path(); !fs::is_directory(folder, unknown)) {
        refuse(path,
               "cannot be made because its folder does not exist. Choose a folder that does.");
    }
    Database database(path, false, nullptr);
    try {
        database.m_connection =
            std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                               options.waitMilliseconds, options.fileSystem);
        setUp(*database.m_connection, false);
        SQLite::Transaction transaction(*database.m_connection);
        database.m_connection->exec("PRAGMA application_id = " +
                                    std::to_string(casebookApplicationId));
        makeNewest(*database.m_connection, 0);
        transaction.commit();
        database.m_version = casebookVersion;
    } catch (const SQLite::Exception& error) {
        const Problem problem = database.told("Making the casebook", error);
        database.m_connection.reset();
        std::error_code ignored;
        fs::remove(path, ignored);
        fs::remove(path.string() + "-journal", ignored);
        throw Failure(problem);
    }
    return database;
}

Database Database::open(const fs::path& path, const CasebookOptions& options)
{
    std::error_code unknown;
    const auto status = fs::status(path, unknown);
    if (unknown && status.type() != fs::file_type::not_found) {
        refuse(path,
               "cannot be opened (" + unknown.message() + "). Check the name and the folder.");
    }
    if (!fs::exists(status)) {
        refuse(path, "there is no such file. Check the name and the folder.");
    }
    if (fs::is_directory(status)) {
        refuse(path, "this is a folder. Choose a file that ends in .standpoint.");
    }
    if (!fs::is_regular_file(status)) {
        refuse(path, "this is no ordinary file. Choose a file that ends in .standpoint.");
    }
    if (::access(path.c_str(), R_OK) != 0) {
        refuse(path, "cannot be opened. Check that you may read it.");
    }
    Database database(path, options.readOnly || !mayBeWritten(path), nullptr);
    try {
        database.m_connection = std::make_unique<SQLite::Database>(
            path, database.m_readOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE,
            options.waitMilliseconds, options.fileSystem);
        checkHeader(path, *database.m_connection);
        const StepBudget budget(*database.m_connection, stepsFor(0));
        setUp(*database.m_connection, database.m_readOnly);
        if (!hasSchemaOf(*database.m_connection, versionOf(*database.m_connection))) {
            refuse(path,
                   "has tables that no casebook has. It may be damaged or come from somebody who "
                   "means harm. Open your last backup, or ask for the file again.");
        }
        database.bringUpToDate();
    } catch (const SQLite::Exception& error) {
        throw Failure(database.told("Opening the casebook", error));
    }
    return database;
}

void Database::bringUpToDate()
{
    const int version = versionOf(*m_connection);
    m_version = version;
    if (m_readOnly || version >= casebookVersion) {
        return;
    }
    Writing writing(*this);
    makeNewest(*m_connection, version);
    writing.commit();
    m_version = casebookVersion;
}

Database Database::inMemory()
{
    Database database({}, false,
                      std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE |
                                                                         SQLite::OPEN_CREATE));
    defend(*database.m_connection);
    database.m_connection->exec("PRAGMA application_id = " + std::to_string(casebookApplicationId));
    makeNewest(*database.m_connection, 0);
    database.m_version = casebookVersion;
    return database;
}

Database Database::fromBytes(std::string bytes, const fs::path& name, const Progress& progress)
{
    checkHeader(name, headerOf(bytes), bytes.size(), true);
    Database database(name, true,
                      std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE));
    database.m_isSomebodyElses = true;
    database.m_bytes = std::make_unique<std::string>(std::move(bytes));
    SQLite::Database& connection = *database.m_connection;
    const auto size = static_cast<sqlite3_int64>(database.m_bytes->size());
    const StepBudget budget(connection, stepsFor(database.m_bytes->size()), progress.stop);
    try {
        // Read in place: SQLite writes nothing where it may only read.
        auto* first = reinterpret_cast<unsigned char*>(database.m_bytes->data());
        if (sqlite3_deserialize(connection.getHandle(), "main", first, size, size,
                                SQLITE_DESERIALIZE_READONLY) != SQLITE_OK) {
            refuse(name, "is damaged. Ask for the file again.");
        }
        defend(connection);
        database.refuseLongValues(longestRow);
        if (!hasSchemaOf(connection, versionOf(connection))) {
            refuse(name, "has tables that no casebook has. It may be damaged or come from somebody "
                         "who means harm. Ask for the file again.");
        }
        database.bringUpToDate();
        SQLite::Statement check(connection, "PRAGMA integrity_check(1)");
        if (!check.executeStep() || check.getColumn(0).getString() != "ok") {
            refuse(name, "is damaged. Ask for the file again.");
        }
    } catch (const SQLite::Exception& error) {
        checkStopped(progress, name.string());
        if (budget.isSpent()) {
            refuse(name, "takes longer to check than any pack of ours. It may have been altered; "
                         "nothing was taken in.");
        }
        if ((error.getErrorCode() & 0xff) == SQLITE_TOOBIG) {
            refuse(name, "holds a value of more than " + std::to_string(longestRow >> 20) +
                             " MB, more than any pack of ours. It may have been altered; nothing "
                             "was taken in.");
        }
        refuse(name, "is damaged. Ask for the file again.");
    }
    return database;
}

std::string Database::bytes() const
{
    sqlite3_int64 size = 0;
    unsigned char* copy = sqlite3_serialize(m_connection->getHandle(), "main", &size, 0);
    if (copy == nullptr) {
        throw Failure({"there is not enough memory to make the file.", m_path.string()});
    }
    std::string result(reinterpret_cast<const char*>(copy), static_cast<std::size_t>(size));
    sqlite3_free(copy);
    return result;
}

void Database::refuseLongValues(int bytes)
{
    sqlite3_limit(m_connection->getHandle(), SQLITE_LIMIT_LENGTH, bytes);
}

Query Database::query(const char* sql) const
{
    auto& statement = m_statements[sql];
    if (!statement) {
        statement = std::make_unique<SQLite::Statement>(*m_connection, sql);
    }
    return Query(*statement);
}

int Database::dataVersion() const
{
    Query version = query("PRAGMA data_version");
    version.next();
    return version[0].getInt();
}

std::string Database::whenDamaged(const std::string& then) const
{
    return m_isSomebodyElses
               ? "Ask whoever gave it to you for the file again; nothing was taken in."
               : "Open your last backup; " + then;
}

Problem Database::told(std::string_view doing, const SQLite::Exception& error) const
{
    const auto problem = [&](std::string what) {
        return Problem{std::move(what), m_path.string()};
    };
    switch (error.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: {
        Problem busy = problem(words("is being written by another program.",
                                     "Wait until it has finished, or close it, and try again."));
        busy.passes = true;
        return busy;
    }
    case SQLITE_FULL:
        return problem(words("cannot grow because the disk is full.",
                             "Free some space and try again; nothing was changed."));
    case SQLITE_READONLY:
        return problem(
            words("may not be changed: it is read-only.", "Make it writable, or work in a copy."));
    case SQLITE_CANTOPEN:
        return problem(
            words("cannot be opened.", "Check that you may read and write it and its folder."));
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return problem(
            words("is damaged.", whenDamaged("keep this file, much of it may be readable.")));
    case SQLITE_INTERRUPT:
        return problem(words("takes longer to open than any file of ours.",
                             "It may have been altered. " + whenDamaged("nothing was changed.")));
    case SQLITE_TOOBIG:
        return problem(words("holds a value that is longer than any of ours.",
                             whenDamaged("keep this file, the rest of it may be readable.")));
    case SQLITE_IOERR:
        return problem(words("cannot be read or written: the disk reports a fault.",
                             "Check the disk or the network drive and try again; nothing was "
                             "changed."));
    default: return problem(unexpected(doing, error).what);
    }
}

Writing::Writing(const Database& database)
    : m_transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE)
{
}

} // namespace core
