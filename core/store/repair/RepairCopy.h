#pragma once

#include "core/assessment/Ids.h"
#include "core/store/BundledText.h"
#include "core/store/repair/RepairReport.h"
#include "core/support/Progress.h"
#include "core/support/Result.h"

#include <filesystem>
#include <vector>

namespace core {

struct RepairRequest {
    std::filesystem::path damaged;              ///< It is only read.
    std::vector<std::filesystem::path> backups; ///< The latest first.
    BundledText bundled = {};
};

/// Rescues all that can be read of a damaged casebook into a new one at `to`, where there must be
/// nothing, and takes from backups what is missing. Texts that stand in two places and differ are
/// both kept, one of them as a note of the casebook's owner, made now. A Problem when nothing of a
/// casebook is found; then nothing is written.
Result<RepairReport> repairCopy(const RepairRequest& request, const std::filesystem::path& to,
                                const Clock& clock, IdSource& ids, const Progress& progress = {});

} // namespace core
