#include "core/store/RawFile.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace core {

namespace {

[[noreturn]] void unreadable()
{
    throw std::system_error(EIO, std::generic_category());
}

sqlite3_file& fileOf(sqlite3* connection)
{
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        file == nullptr || file->pMethods == nullptr) {
        unreadable();
    }
    return *file;
}

} // namespace

std::uint64_t rawSize(sqlite3* connection)
{
    sqlite3_file& file = fileOf(connection);
    sqlite3_int64 size = 0;
    if (file.pMethods->xFileSize(&file, &size) != SQLITE_OK || size < 0) {
        unreadable();
    }
    return static_cast<std::uint64_t>(size);
}

std::string rawBytes(sqlite3* connection, std::uint64_t offset, std::size_t count)
{
    sqlite3_file& file = fileOf(connection);
    const std::uint64_t size = rawSize(connection);
    const std::uint64_t left = size - std::min(size, offset);
    std::string bytes(static_cast<std::size_t>(std::min<std::uint64_t>(left, count)), '\0');
    constexpr std::size_t mostAtOnce = std::size_t{1} << 24;
    for (std::size_t done = 0; done < bytes.size();) {
        const std::size_t part = std::min(bytes.size() - done, mostAtOnce);
        if (file.pMethods->xRead(&file, bytes.data() + done, static_cast<int>(part),
                                 static_cast<sqlite3_int64>(offset + done)) != SQLITE_OK) {
            unreadable();
        }
        done += part;
    }
    return bytes;
}

} // namespace core
