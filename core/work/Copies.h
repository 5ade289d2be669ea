#pragma once

#include "core/work/Backups.h"

#include <filesystem>
#include <vector>

namespace core {

/// A file beside a casebook that holds some of its assessments: a backup, the copy from before a
/// merge, a pack.
struct CopyBeside {
    std::filesystem::path path;
    bool isPack = false; ///< It was made to be handed on, and is left as it is.
    std::vector<AssessmentId> holds;
};

/// The files in the casebook's folder, among its backups and where its merges kept copies that hold
/// any of `ids`. Those that cannot be read are left out. `merges` are those of the casebook.
std::vector<CopyBeside> copiesHolding(const std::filesystem::path& casebook,
                                      const std::vector<MergeRecord>& merges,
                                      const std::vector<AssessmentId>& ids,
                                      const BackupSettings& backups = {});

/// Forgets in each of `copies` what it holds; one that holds nothing else is removed. Packs are
/// left alone. Returns what could not be done.
std::vector<Problem> forgetInCopies(const std::vector<CopyBeside>& copies, Timestamp at);

} // namespace core
