#pragma once

#include "core/work/Restoring.h"

#include <QString>

#include <filesystem>

namespace ui {

/// What came of doing something with backups.
struct BackupOutcome {
    QString said;               ///< For the person; empty where there is nothing to say.
    bool changed = false;       ///< The casebook.
    bool isAnotherFile = false; ///< Another file lies where the casebook was.
};

/// These take as long as copying the casebook does, and are for other threads than that of the UI.
BackupOutcome backedUp(const std::filesystem::path& casebook, const core::BackupSettings& settings,
                       core::Timestamp now, const core::Progress& progress);
/// Reads a backup to its end; says what is wrong with it.
BackupOutcome lookedInto(const std::filesystem::path& backup);
BackupOutcome restored(const std::filesystem::path& casebook, const std::filesystem::path& backup,
                       const core::BackupSettings& settings, core::Timestamp now,
                       const core::Progress& progress);
BackupOutcome restoredOne(const std::filesystem::path& casebook,
                          const std::filesystem::path& backup, const core::AssessmentId& id,
                          core::Forgotten forgotten, const core::BackupSettings& settings,
                          const core::Clock& clock, const core::Progress& progress);

} // namespace ui
