#pragma once

#include <cstdint>
#include <filesystem>

namespace soak {

/// What this process and a casebook take, seen from outside.
struct Vitals {
    double memory = 0; ///< MiB that are resident, once the allocator gave back what is free.
    double peak = 0;   ///< The most since the last look, MiB.
    double openFiles = 0;
    double fileSize = 0;  ///< MB.
    double freePages = 0; ///< In per cent of all.
    double backups = 0;
    double backupSize = 0; ///< MB, of all of them.
    double leftOver = 0;   ///< Files that nobody needs any more, beside casebook and backups.
};

/// Looks at this process and at the folder that holds `casebook`, its backups and, of what is made
/// on purpose, nothing else. What temporary files are in the way shows as open files too, because
/// they have no names.
Vitals lookAt(const std::filesystem::path& casebook);

} // namespace soak
