#pragma once

#include "core/assessment/Ids.h"
#include "core/store/repair/RepairReport.h"
#include "core/support/Progress.h"
#include "core/support/Result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace core {

struct RepairRequest {
    std::filesystem::path damaged;              ///< It is only read.
    std::vector<std::filesystem::path> backups; ///< The latest first.
    /// The text of an edition that comes with the program, by its id.
    std::function<std::optional<std::string>(const std::string& id)> bundled;
};

/// Rescues all that can be read of a damaged casebook into a new one at `to`, where there must be
/// nothing, and takes from backups what is missing. Texts that stand in two places and differ are
/// both kept, one of them as a note of the casebook's owner, made now. A Problem when nothing of a
/// casebook is found; then nothing is written.
Result<RepairReport> repairCopy(const RepairRequest& request, const std::filesystem::path& to,
                                const Clock& clock, IdSource& ids, const Progress& progress = {});

} // namespace core
