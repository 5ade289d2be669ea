#include "core/store/ChosenFile.h"

#include "core/store/RawFile.h"
#include "core/support/File.h"

#include <sqlite3.h>

#include <memory>
#include <system_error>

namespace core {

namespace {

namespace fs = std::filesystem;

struct Close {
    void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
};
using Connection = std::unique_ptr<sqlite3, Close>;

/// Opens any ordinary file as if it were a database, which SQLite does not mind until somebody asks
/// it for a table.
Result<Connection> opened(const fs::path& path)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(fs::absolute(path).c_str(), &handle,
                                     SQLITE_OPEN_READONLY | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection(handle);
    if (code != SQLITE_OK) {
        const int error = handle != nullptr ? sqlite3_system_errno(handle) : 0;
        return Problem{
            "cannot be opened" +
                (error == 0 ? std::string() : " (" + std::generic_category().message(error) + ")") +
                ". Check that you may read it.",
            path.string()};
    }
    return connection;
}

/// A pipe, a device and what is not there are never an open casebook.
bool mayBeCasebook(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

} // namespace

Result<std::string> readChosenFile(const fs::path& path, std::size_t limitBytes)
{
    if (!mayBeCasebook(path)) {
        return readFile(path, limitBytes);
    }
    auto connection = opened(path);
    if (!connection) {
        return connection.problem();
    }
    try {
        if (rawSize(connection->get()) > limitBytes) {
            return tooLarge(path, limitBytes);
        }
        return rawBytes(connection->get(), 0, limitBytes);
    } catch (const std::system_error&) {
        return Problem{"cannot be read to its end. Copy it to another disk and try again.",
                       path.string()};
    } catch (const std::bad_alloc&) {
        return Problem{"is too large for the memory of this computer.", path.string()};
    }
}

std::string beginningOfChosenFile(const fs::path& path, std::size_t count)
{
    const auto connection = mayBeCasebook(path) ? opened(path) : Result<Connection>(Problem{});
    try {
        return connection ? rawBytes(connection->get(), 0, count) : std::string();
    } catch (const std::system_error&) {
        return {};
    }
}

} // namespace core
