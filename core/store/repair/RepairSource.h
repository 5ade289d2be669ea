#pragma once

#include "core/store/repair/RepairReport.h"

#include <filesystem>
#include <string>
#include <vector>

namespace core {

/// A damaged casebook as it is read for a repair. Nothing on the disk is changed.
struct RepairSource {
    /// As they were before a change that stopped half-way, where the journal of that is there.
    std::string bytes;
    bool isUndone = false;
    std::vector<RepairFinding> findings; ///< What lies beside it and was not used.
};

/// Reads the file at `path` and what SQLite left beside it. A journal is used where it is the
/// file's own: SQLite could tell that of a whole file, and of a damaged one the words do that each
/// change puts into it (CasebookState). Throws a Failure where the file cannot be read.
RepairSource repairSourceAt(const std::filesystem::path& path);

} // namespace core
