#include "core/store/MemoryImage.h"

#include "core/store/FileHeader.h"
#include "core/store/Schema.h"

#include <sqlite3.h>

namespace core {

namespace {

constexpr int stepsBetweenLooks = 1'000'000;
constexpr int mostLooks = 5'000; ///< A minute or so: more is no casebook of ours.

int countDown(void* left)
{
    return --*static_cast<int*>(left) <= 0 ? 1 : 0;
}

} // namespace

void MemoryImage::Close::operator()(sqlite3* connection) const
{
    sqlite3_close_v2(connection);
}

MemoryImage::MemoryImage(const std::string& bytes)
{
    if (!isDatabase(bytes) || hasWriteAheadLog(bytes) ||
        applicationId(bytes) != static_cast<std::uint32_t>(casebookApplicationId)) {
        return;
    }
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE, nullptr);
    m_connection.reset(handle);
    // Read-only and not freed with the connection: SQLite leaves the bytes as they are.
    auto* data = reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.data()));
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    if (opened != SQLITE_OK || sqlite3_deserialize(handle, "main", data, size, size,
                                                   SQLITE_DESERIALIZE_READONLY) != SQLITE_OK) {
        m_connection.reset();
        return;
    }
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

std::optional<std::string> MemoryImage::first(const char* sql) const
{
    std::optional<std::string> found;
    int left = mostLooks;
    sqlite3_progress_handler(m_connection.get(), stepsBetweenLooks, countDown, &left);
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_connection.get(), sql, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW) {
        const auto* text = sqlite3_column_text(statement, 0);
        found = text == nullptr ? "" : reinterpret_cast<const char*>(text);
    }
    sqlite3_finalize(statement);
    sqlite3_progress_handler(m_connection.get(), 0, nullptr, nullptr);
    return found;
}

std::optional<CasebookState> MemoryImage::state() const
{
    const auto text =
        m_connection ? first("SELECT value FROM about WHERE name = 'state'") : std::nullopt;
    return text ? CasebookState::from(*text) : std::nullopt;
}

std::optional<std::string> MemoryImage::ownerId() const
{
    return m_connection ? first("SELECT value FROM about WHERE name = 'owner-id'") : std::nullopt;
}

bool MemoryImage::isSound() const
{
    return ownerId() && first("PRAGMA integrity_check(1)") == "ok";
}

} // namespace core
