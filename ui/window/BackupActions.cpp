#include "ui/window/BackupActions.h"

#include "core/work/Backups.h"
#include "ui/base/Background.h"
#include "ui/base/Preferences.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/start/BackupsDialog.h"
#include "ui/window/Actions.h"
#include "ui/window/BinBanner.h"
#include "ui/window/FileActions.h"
#include "ui/window/Navigation.h"
#include "ui/window/Workspace.h"

#include <QAction>

namespace ui {

namespace {

core::Result<core::KeptBefore> keepAsOpened(const std::filesystem::path& path, core::Timestamp now,
                                            const core::BackupSettings& settings,
                                            const std::stop_token& stop)
{
    core::CasebookOptions options;
    options.readOnly = true;
    const auto casebook = core::Casebook::open(path, options);
    if (!casebook) {
        return casebook.problem();
    }
    core::Progress progress;
    progress.stop = stop;
    return core::keepBefore(*casebook, core::BackupReason::Start, now, settings, progress);
}

} // namespace

BackupActions::BackupActions(Workspace& workspace, Navigation& navigation, FileActions& files,
                             BinBanner& banner, Actions& actions, Preferences& preferences,
                             Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_files(files)
    , m_banner(banner)
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(actions["backups"], &QAction::triggered, this, &BackupActions::show);
    connect(&workspace, &Workspace::opened, this, &BackupActions::backUp);
}

BackupActions::~BackupActions()
{
    m_stop.request_stop();
}

void BackupActions::backUp()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    if (!m_workspace.isWritable() || m_workspace.isTakenOver()) {
        return;
    }
    inBackground(
        this,
        [path = m_workspace.session()->casebook().path(), now = m_workspace.context().clock(),
         settings = m_workspace.context().backups(),
         stop = m_stop.get_token()] { return keepAsOpened(path, now, settings, stop); },
        [this, stop = m_stop.get_token()](const core::Result<core::KeptBefore>& kept) {
            // Somebody who is busy with the casebook now is no reason to trouble anybody.
            if (!stop.stop_requested() && kept && kept->problem && !kept->problem->passes) {
                m_banner.tell(tr("There is no new backup: %1").arg(inWords(*kept->problem)));
            }
        });
}

void BackupActions::show()
{
    if (core::isBackup(m_workspace.session()->casebook().path())) {
        offerToGoBack();
        return;
    }
    m_navigation.whenSaved(tr("The backups cannot be shown now"), [this] { showSaved(); });
}

void BackupActions::showSaved()
{
    const auto path = m_workspace.session()->casebook().path();
    BackupsDialog dialog(path, m_workspace.isWritable(), m_workspace.context().backups(),
                         m_workspace.context().clock, m_prompts, &m_window);
    const bool accepted = m_prompts.run(dialog);
    const core::BackupSettings chosen = dialog.settings();
    constexpr std::uintmax_t megabyte = 1'000'000;
    m_preferences.setBackupFolder(chosen.folder.empty() ? std::nullopt
                                                        : std::optional(chosen.folder));
    m_preferences.setBackupMegabytes(static_cast<int>(chosen.mostBytes / megabyte));
    m_preferences.setBacksUp(chosen.isOn);
    if (dialog.isAnotherFile()) {
        m_workspace.open(path);
    } else if (accepted) {
        m_workspace.readAgain();
    }
    if (const auto& backup = dialog.toLookInto()) {
        m_from = path;
        m_files.open(*backup);
    }
}

void BackupActions::offerToGoBack()
{
    const auto from = m_from.empty() ? m_preferences.lastCasebook() : std::optional(m_from);
    if (!from) {
        m_prompts.tell(&m_window, tr("Backups"),
                       tr("This is a backup, which nobody can change. Open the casebook to work "
                          "there."));
        return;
    }
    if (m_prompts.confirm(&m_window, {tr("Backups"),
                                      tr("This is a backup, which nobody can change. Go back to "
                                         "%1?")
                                          .arg(fromPath(*from)),
                                      tr("Go back")})) {
        m_files.open(*from);
    }
}

} // namespace ui
