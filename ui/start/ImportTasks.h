#pragma once

#include "core/work/Backups.h"
#include "ui/base/NoBackup.h"
#include "ui/start/NewAssessmentDialog.h"
#include "ui/widgets/TaskDialog.h"

#include <filesystem>
#include <vector>

namespace ui {

class Session;

/// Begins the assessment that a person filled in, in the session's casebook. Tells which one it is.
core::Result<core::AssessmentId> beginAssessment(Session& session, const BegunAssessment& begun);

/// The task of bringing a file in the exchange format into the casebook: all of it or nothing. It
/// works over a connection of its own, so that the window stays free. The casebook is backed up
/// first; where that cannot be, nothing is brought in and `noBackup` says why.
Task importTask(const Session& session, const core::BackupSettings& backups,
                const std::filesystem::path& file, const NoBackup& noBackup);

/// The task of saving a copy of the casebook.
Task backupTask(const Session& session, const std::filesystem::path& to);

/// A file of samples and the names of the services in it.
struct Sample {
    std::filesystem::path file;
    core::AssessmentId first; ///< The assessment to open when it has been brought in.
    QString name;
};

/// The samples in `folder`, by file name. Files that cannot be read are left out.
std::vector<Sample> samplesIn(const std::filesystem::path& folder);

} // namespace ui
