#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

struct sqlite3;

namespace core {

/// The bytes of the file behind a connection as they lie on the disk, without asking for a lock.
/// A file that may be an open casebook is read like this and never over a descriptor of its own:
/// closing that would drop every lock that this process has on the file, and another program could
/// write in the middle of a transaction of ours. SQLite knows when it may close one.
std::uint64_t rawSize(sqlite3* connection);

/// `count` bytes from `offset` on, fewer where the file ends. Throws a std::system_error when they
/// cannot be read.
std::string rawBytes(sqlite3* connection, std::uint64_t offset, std::size_t count);

} // namespace core
