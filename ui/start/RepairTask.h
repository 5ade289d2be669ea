#pragma once

#include "core/standards/Library.h"
#include "core/support/Time.h"
#include "ui/widgets/TaskDialog.h"

#include <filesystem>
#include <vector>

namespace ui {

/// The backups that lie beside a casebook under the names that the program offers for them, the
/// latest first.
std::vector<std::filesystem::path> backupsBeside(const std::filesystem::path& casebook);

/// The task of rescuing what can be read of a damaged casebook into a new one; tells what was
/// rescued and what is missing, a line each. The damaged file is only read.
Task repairTask(const std::filesystem::path& damaged, const std::filesystem::path& to,
                core::Library standards, core::Clock clock);

} // namespace ui
