#pragma once

#include "core/store/Database.h"

#include <string>
#include <string_view>

namespace core {

/// The bytes of attachments, once for each digest. All functions throw as Database does.

/// Keeps bytes and returns their SHA-256 in hexadecimal. Called inside a transaction.
std::string writeContent(const Database& database, std::string_view bytes);

/// The bytes with this digest; nothing when they are not in this file. Throws a Failure when they
/// are not what the digest says.
std::optional<std::string> readContent(const Database& database, const std::string& digest);

/// Takes out the bytes that no attachment of the log refers to, nor one that made way for a merge
/// and may be put back. True when there were some. Called inside a transaction.
bool dropUnusedContent(const Database& database);

bool hasContent(const Database& database, const std::string& digest);

} // namespace core
