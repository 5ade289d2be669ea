#include "ui/start/BackupOutcome.h"

#include "ui/base/ProblemWords.h"
#include "ui/base/Text.h"
#include "ui/start/BackupWords.h"

namespace ui {

namespace {

BackupOutcome nothingDone(const core::Problem& problem)
{
    return {inWords(problem)};
}

} // namespace

BackupOutcome backedUp(const std::filesystem::path& casebook, const core::BackupSettings& settings,
                       core::Timestamp now, const core::Progress& progress)
{
    core::CasebookOptions options;
    options.readOnly = true;
    const auto opened = core::Casebook::open(casebook, options);
    if (!opened) {
        return nothingDone(opened.problem());
    }
    const auto made = core::backUp(*opened, core::BackupReason::Asked, now, settings, progress);
    if (!made) {
        return nothingDone(made.problem());
    }
    return {made->isNew
                ? BackupWords::tr("The backup is made and checked.")
                : BackupWords::tr(
                      "Nothing was changed since the last backup, so there is no new one.")};
}

BackupOutcome lookedInto(const std::filesystem::path& backup)
{
    const auto content = core::lookInto(backup);
    return content ? BackupOutcome() : nothingDone(content.problem());
}

BackupOutcome restored(const std::filesystem::path& casebook, const std::filesystem::path& backup,
                       const core::BackupSettings& settings, core::Timestamp now,
                       const core::Progress& progress)
{
    const auto done = core::restoreAll(casebook, backup, now, settings, progress);
    if (!done) {
        return nothingDone(done.problem());
    }
    return {BackupWords::tr("The casebook is as it was. What it was before is kept at %1")
                .arg(fromPath(done->before)),
            true, done->isAnotherFile};
}

BackupOutcome restoredOne(const std::filesystem::path& casebook,
                          const std::filesystem::path& backup, const core::AssessmentId& id,
                          core::Forgotten forgotten, const core::BackupSettings& settings,
                          const core::Clock& clock, const core::Progress& progress)
{
    auto opened = core::Casebook::open(casebook);
    const auto done =
        opened ? core::restoreOne(*opened, backup, id, forgotten, clock, settings, progress)
               : core::Result<core::RestoredOne>(opened.problem());
    if (!done) {
        return nothingDone(done.problem());
    }
    if (done->merge.number != 0) {
        return {BackupWords::tr("%n change(s) came back. Undo the merge takes them out again.",
                                nullptr, static_cast<int>(done->merge.edits)),
                true};
    }
    return {done->wasInBin
                ? BackupWords::tr("It is out of the recycle bin; nothing else was missing.")
                : BackupWords::tr("Nothing of it was missing."),
            done->wasInBin};
}

} // namespace ui
