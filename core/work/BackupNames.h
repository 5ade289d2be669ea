#pragma once

#include "core/support/Time.h"

#include <filesystem>
#include <optional>
#include <string>

namespace core {

enum class BackupReason;

/// What the name of a backup tells.
struct BackupName {
    Timestamp at;
    BackupReason why;
};

/// Nothing for another file.
std::optional<BackupName> backupNamed(const std::filesystem::path& path);

/// As it stands there: "before merge".
const char* backupWords(BackupReason why);

/// A name that no file of this minute has, nor one that is being written, whatever it was made for:
/// the number tells which came later.
std::filesystem::path freeBackupName(const std::filesystem::path& folder, BackupReason why,
                                     Timestamp now);

} // namespace core
