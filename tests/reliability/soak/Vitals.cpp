#include "tests/reliability/soak/Vitals.h"

#include "core/support/OrThrow.h"
#include "core/work/Backups.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <malloc.h>

#include <cstdlib>
#include <fstream>
#include <string>

namespace soak {

namespace {

namespace fs = std::filesystem;

constexpr double megabyte = 1'000'000;

/// In MiB.
double ofStatus(const std::string& key)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(key + ":")) {
            return std::atof(line.c_str() + key.size() + 1) / 1024;
        }
    }
    return 0;
}

double entriesIn(const fs::path& folder)
{
    double count = 0;
    for (const auto& entry : fs::directory_iterator(folder)) {
        count += entry.path().empty() ? 0 : 1;
    }
    return count;
}

double freePagesOf(const fs::path& casebook)
{
    SQLite::Database database(casebook, SQLite::OPEN_READONLY);
    const double free = database.execAndGet("PRAGMA freelist_count").getDouble();
    return 100 * free / database.execAndGet("PRAGMA page_count").getDouble();
}

} // namespace

Vitals lookAt(const fs::path& casebook)
{
    Vitals seen;
    seen.peak = ofStatus("VmHWM");
    ::malloc_trim(0);
    seen.memory = ofStatus("VmRSS");
    std::ofstream("/proc/self/clear_refs") << "5";   // The peak begins anew.
    seen.openFiles = entriesIn("/proc/self/fd") - 1; // The look itself has one open.
    seen.fileSize = static_cast<double>(fs::file_size(casebook)) / megabyte;
    seen.freePages = freePagesOf(casebook);
    const fs::path backups = core::backupFolder(casebook, {});
    std::error_code none; // There is no folder before the first backup.
    for (const auto& entry : fs::directory_iterator(backups, none)) {
        (core::isBackup(entry.path()) ? seen.backups : seen.leftOver) += 1;
        seen.backupSize += static_cast<double>(entry.file_size()) / megabyte;
    }
    for (const auto& entry : fs::directory_iterator(casebook.parent_path())) {
        seen.leftOver += entry.path() == casebook || entry.path() == backups ? 0 : 1;
    }
    return seen;
}

} // namespace soak
