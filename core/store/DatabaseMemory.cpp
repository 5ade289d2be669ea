#include "core/store/Connection.h"
#include "core/store/Database.h"
#include "core/store/FileHeader.h"
#include "core/store/Schema.h"
#include "core/store/SchemaCheck.h"
#include "core/store/StepBudget.h"
#include "core/support/Limits.h"

#include <sqlite3.h>

#include <algorithm>

namespace core {

namespace {

/// An attachment, the longest change or the digests of all edits that a key signed, each with what
/// stands beside it.
constexpr int longestRow = static_cast<int>(
    std::max({largestAttachment, longestChange, 32 * mostEdits}) + (std::size_t{1} << 20));

} // namespace

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

Database Database::fromBytes(std::string bytes, const std::filesystem::path& name,
                             const Progress& progress)
{
    checkHeader(name, std::string_view(bytes).substr(0, headerBytes), bytes.size(), true);
    Database database(name, true,
                      std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE));
    database.m_isSomebodyElses = true;
    const StepBudget budget(*database.m_connection, stepsFor(bytes.size()), progress.stop);
    try {
        database.refuseLongValues(longestRow);
        database.readFromMemory(std::move(bytes));
    } catch (const SQLite::Exception& error) {
        checkStopped(progress, name.string());
        if (budget.isSpent()) {
            throw Failure({"takes longer to check than any pack of ours. It may have been "
                           "altered; nothing was taken in.",
                           name.string()});
        }
        if ((error.getErrorCode() & 0xff) == SQLITE_TOOBIG) {
            throw Failure({"holds a value of more than " + std::to_string(longestRow >> 20) +
                               " MB, more than any pack of ours. It may have been altered; "
                               "nothing was taken in.",
                           name.string()});
        }
        throw Failure({"is damaged. Ask for the file again.", name.string()});
    }
    return database;
}

void Database::readFromMemory(std::string bytes)
{
    const std::string damaged =
        "is damaged. " + (m_isSomebodyElses
                              ? std::string("Ask for the file again.")
                              : whenDamaged("keep this file, much of it may be readable."));
    m_bytes = std::make_unique<std::string>(std::move(bytes));
    // Read in place: SQLite writes nothing where it may only read.
    auto* first = reinterpret_cast<unsigned char*>(m_bytes->data());
    const auto size = static_cast<sqlite3_int64>(m_bytes->size());
    if (sqlite3_deserialize(m_connection->getHandle(), "main", first, size, size,
                            SQLITE_DESERIALIZE_READONLY) != SQLITE_OK) {
        throw Failure({damaged, m_path.string()});
    }
    defend(*m_connection);
    onlyReadWhatIsNewer();
    mustHaveOurSchema(*m_connection, m_path, "Ask for the file again.");
    bringUpToDate();
    SQLite::Statement check(*m_connection, "PRAGMA integrity_check(1)");
    if (!check.executeStep() || check.getColumn(0).getString() != "ok") {
        throw Failure({damaged, m_path.string()});
    }
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

} // namespace core
