#pragma once

#include "core/casebook/Database.h"

#include <string>

namespace core {

/// The bytes of attachments, once for each digest. All functions throw as Database does.

/// Keeps bytes and returns their SHA-256 in hexadecimal. Called inside a transaction.
std::string writeContent(const Database& database, const std::string& bytes);

/// The bytes with this digest; nothing when they are not in this file. Throws a Failure when they
/// are not what the digest says.
std::optional<std::string> readContent(const Database& database, const std::string& digest);

bool hasContent(const Database& database, const std::string& digest);

} // namespace core
