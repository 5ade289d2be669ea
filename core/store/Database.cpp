#include "core/store/Database.h"

#include "core/store/CasebookName.h"
#include "core/store/Connection.h"
#include "core/store/FileHeader.h"
#include "core/store/RawFile.h"
#include "core/store/Schema.h"
#include "core/store/SchemaCheck.h"
#include "core/store/StepBudget.h"
#include "core/store/StrayJournal.h"
#include "core/store/repair/Carving.h"
#include "core/support/File.h"
#include "core/support/Leftover.h"
#include "core/support/OrThrow.h"
#include "core/support/Unfinished.h"

#include <sqlite3.h>
#include <unistd.h>

#include <system_error>

namespace core {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& path, const std::string& why)
{
    throw Failure({why, path.string()});
}

/// Tells a casebook whose beginning is destroyed from a file of something else.
void refuseWithoutBeginning(const fs::path& path, sqlite3* connection)
{
    constexpr std::size_t looked = std::size_t{16} << 20;
    const std::string header = rawBytes(connection, 0, headerBytes);
    const bool isOurs = header.size() == headerBytes && isDatabase(header) &&
                        applicationId(header) == static_cast<std::uint32_t>(casebookApplicationId);
    if (!isOurs && holdsEdits(rawBytes(connection, 0, looked))) {
        refuse(path, "is a casebook whose beginning is damaged. Open your last backup, or rescue "
                     "what can be read with Repair a copy or standpoint-cli repair.");
    }
}

void mustBeOurs(const fs::path& path, SQLite::Database& connection)
{
    std::error_code ignored;
    const bool settled = !fs::exists(path.string() + "-journal", ignored);
    try {
        sqlite3* handle = connection.getHandle();
        refuseWithoutBeginning(path, handle);
        checkHeader(path, rawBytes(handle, 0, headerBytes), rawSize(handle), settled);
    } catch (const std::system_error&) {
        refuse(path,
               "cannot be read: the disk reports a fault. Check the disk or the network drive "
               "and try again.");
    }
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

Database Database::create(const fs::path& given, const CasebookOptions& options,
                          const std::function<void(Database&)>& fill)
{
    std::error_code unknown;
    const fs::path path = casebookFile(given);
    if (isTaken(path)) {
        refuse(path, "is there already. Choose another name, or open it.");
    }
    if (const auto folder = fs::absolute(path).parent_path(); !fs::is_directory(folder, unknown)) {
        refuse(path,
               "cannot be made because its folder does not exist. Choose a folder that does.");
    }
    orThrow(clearName(path));
    const Unfinished unfinished(fs::absolute(path));
    orThrow(makeFileLike({}, unfinished.path()));
    makeFilled(unfinished.path(), path, options, fill);
    orThrow(unfinished.giveName());
    return open(path, options);
}

void Database::makeFilled(const fs::path& path, const fs::path& name,
                          const CasebookOptions& options,
                          const std::function<void(Database&)>& fill)
{
    Database database(name, false, nullptr);
    database.m_file = std::make_unique<FileOnDisk>(path);
    try {
        database.m_connection = std::make_unique<SQLite::Database>(
            path, SQLite::OPEN_READWRITE, options.waitMilliseconds, options.fileSystem);
        setUp(*database.m_connection, false);
        SQLite::Transaction transaction(*database.m_connection);
        database.m_connection->exec("PRAGMA application_id = " +
                                    std::to_string(casebookApplicationId));
        makeNewest(*database.m_connection, 0);
        database.m_version = casebookVersion;
        fill(database);
        database.writeFirstState();
        transaction.commit();
    } catch (const SQLite::Exception& error) {
        throw Failure(database.told("Making the casebook", error));
    }
}

Database Database::open(const fs::path& given, const CasebookOptions& options)
{
    const fs::path path = casebookFile(given);
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
    database.m_options = options;
    try {
        if (database.m_readOnly && hasLeftover(path)) {
            if (!options.neverWrites) {
                finishLeftover(path, options);
            }
            if (auto copy = openWithoutWriting(path, options)) {
                return std::move(*copy);
            }
        }
        database.m_file = std::make_unique<FileOnDisk>(path);
        database.m_connection = std::make_unique<SQLite::Database>(
            fs::absolute(path),
            database.m_readOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE,
            options.waitMilliseconds, options.fileSystem);
        mustBeOurs(path, *database.m_connection);
        database.settle();
        database.onlyReadWhatIsNewer();
        const StepBudget budget(*database.m_connection, stepsFor(0));
        setUp(*database.m_connection, database.m_readOnly);
        mustHaveOurSchema(*database.m_connection, path,
                          "Open your last backup, or ask for the file again.");
        database.goOnWith();
        database.bringUpToDate();
    } catch (const SQLite::Exception& error) {
        throw Failure(database.told("Opening the casebook", error));
    }
    return database;
}

void Database::onlyReadWhatIsNewer()
{
    // To ask for it undoes a change that stopped half-way, such as an upgrade.
    if (schemaVersionOf(*m_connection) <= casebookVersion) {
        return;
    }
    if (!m_readOnly) {
        m_readOnly = true;
        m_connection =
            std::make_unique<SQLite::Database>(fs::absolute(m_path), SQLite::OPEN_READONLY,
                                               m_options.waitMilliseconds, m_options.fileSystem);
    }
}

void Database::bringUpToDate()
{
    const int version = schemaVersionOf(*m_connection);
    m_version = version;
    if (version > casebookVersion) {
        notice("This casebook was made by a newer Standpoint; it can be read here, not changed.");
    }
    if (m_readOnly || version >= casebookVersion) {
        return;
    }
    Writing writing(*this);
    makeNewest(*m_connection, version);
    writing.commit();
    m_version = casebookVersion;
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
               : "Open your last backup, or rescue what can be read with Repair a copy or "
                 "standpoint-cli repair; " +
                     then;
}

bool isDamage(const SQLite::Exception& error)
{
    return (error.getErrorCode() & 0xff) == SQLITE_CORRUPT;
}

} // namespace core
