#pragma once

#include "core/standards/Library.h"
#include "core/support/Time.h"
#include "core/work/Backups.h"
#include "ui/widgets/TaskDialog.h"

#include <filesystem>
#include <vector>

namespace ui {

/// What a repair looks into besides the damaged file: the latest of the backups that File, Backups
/// lists for it, and what was saved beside it under the names that File, Back up the casebook
/// offers. The latest of each first.
std::vector<std::filesystem::path> backupsToRepairFrom(const std::filesystem::path& casebook,
                                                       const core::BackupSettings& settings);

/// The task of rescuing what can be read of a damaged casebook into a new one; tells what was
/// rescued and what is missing, a line each. The damaged file is only read.
Task repairTask(const std::filesystem::path& damaged, const std::filesystem::path& to,
                core::Library standards, const core::BackupSettings& backups, core::Clock clock);

} // namespace ui
