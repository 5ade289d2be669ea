#pragma once

#include "core/packs/Merge.h"
#include "core/work/Backups.h"

namespace core {

/// What came of restoring a whole casebook.
struct Restored {
    std::filesystem::path before; ///< Where the casebook as it was is kept; empty for nowhere.
    bool isAnotherFile = false;   ///< What was there could not be read, and was moved to `before`.
};

/// Gives the casebook at `path` the content of `backup`, all or nothing. What is there is backed up
/// first, so that restoring that takes it back. What was redacted since stays redacted, in which
/// case the log of the assessment stays whole, and what was forgotten since stays forgotten. Where
/// there is no casebook, or one that cannot be read, the backup takes its place; then nothing is
/// known of what it had forgotten.
Result<Restored> restoreAll(const std::filesystem::path& path, const std::filesystem::path& backup,
                            Timestamp now, const BackupSettings& settings,
                            const Progress& progress = {});

/// What came of restoring one assessment.
struct RestoredOne {
    AssessmentId id;
    MergeRecord merge;     ///< Number 0 where nothing of it was missing.
    bool wasInBin = false; ///< It was taken out.
    KeptBefore before;
};

enum class Forgotten { StayAway, MayComeBack };

/// Brings back what a casebook lacks of an assessment in `backup`: both are logs, and are merged,
/// so that nothing newer is lost. The merge can be undone like any other. A Problem where it was
/// forgotten here for good, unless it may come back.
Result<RestoredOne> restoreOne(Casebook& casebook, const std::filesystem::path& backup,
                               const AssessmentId& id, Forgotten forgotten, const Clock& clock,
                               const BackupSettings& settings, const Progress& progress = {});

} // namespace core
