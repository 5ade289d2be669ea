#include "ui/window/FileActions.h"

#include "core/store/CasebookName.h"
#include "core/support/SigningKey.h"
#include "core/work/Backups.h"
#include "ui/base/NoBackup.h"
#include "ui/base/Preferences.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/SaveLocation.h"
#include "ui/base/Text.h"
#include "ui/report/CheckReport.h"
#include "ui/session/Session.h"
#include "ui/start/ImportTasks.h"
#include "ui/start/RepairTask.h"
#include "ui/widgets/TaskDialog.h"
#include "ui/window/Actions.h"
#include "ui/window/Navigation.h"
#include "ui/window/ProblemPage.h"
#include "ui/window/SamplePlace.h"
#include "ui/window/UnsavedDialog.h"
#include "ui/window/Workspace.h"
#include "ui/words/Words.h"

#include <QAction>

namespace ui {

namespace {

const char* const casebookKinds = QT_TRANSLATE_NOOP("ui::FileActions", "Casebooks (*.standpoint)");

} // namespace

FileActions::FileActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                         Preferences& preferences, Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_window(window)
    , m_leaving(workspace.context().patience)
{
    connect(actions["newCasebook"], &QAction::triggered, this, &FileActions::askForNew);
    connect(actions["openCasebook"], &QAction::triggered, this, &FileActions::askToOpen);
    connect(actions["newWindow"], &QAction::triggered, this, &FileActions::openWindow);
    connect(actions["backUp"], &QAction::triggered, this, &FileActions::backUp);
    connect(actions["repairCopy"], &QAction::triggered, this, &FileActions::repairCopy);
    connect(actions["checkReport"], &QAction::triggered, this, &FileActions::checkReport);
    connect(actions["whereIsMyWork"], &QAction::triggered, this, &FileActions::tellWhere);
    connect(&navigation.problemPage(), &ProblemPage::tryAgainAsked, this,
            [this] { open(std::filesystem::path(m_workspace.wanted())); });
    connect(&workspace, &Workspace::upgradeHeldUp, this, &FileActions::askToUpgrade);
    connect(&workspace, &Workspace::opened, this, [this] {
        // Next time, work goes on in the casebook and not in a copy of it or in a sample.
        if (!core::isBackup(m_workspace.wanted()) &&
            !isSample(m_workspace.wanted(), m_workspace.context().defaultCasebook)) {
            m_preferences.setLastCasebook(m_workspace.wanted());
        }
    });
}

void FileActions::open(const std::filesystem::path& path)
{
    leave([this, path] { m_workspace.open(path); });
}

void FileActions::openUsual()
{
    const auto last = m_preferences.lastCasebook();
    const auto path = last.value_or(m_workspace.context().defaultCasebook);
    if (!last) {
        core::removeEmpty(path);
    }
    if (!last && !core::isTaken(path)) {
        create(path);
        return;
    }
    open(path);
}

void FileActions::create(const std::filesystem::path& path)
{
    m_workspace.create(path, toUtf8(m_preferences.yourName()));
}

void FileActions::askToOpen()
{
    const Session* session = m_workspace.session();
    const auto start = session != nullptr ? session->casebook().path().parent_path()
                                          : m_workspace.context().documents;
    if (const auto file = m_prompts.fileToOpen(
            &m_window, {tr("Open a casebook"), tr(casebookKinds), start, {}})) {
        open(*file);
    }
}

void FileActions::openWindow()
{
    if (!m_workspace.context().newWindow(m_workspace.session()->casebook().path())) {
        m_prompts.tell(&m_window, tr("Another window cannot be opened"),
                       tr("Start Standpoint once more instead: it opens the same casebook."));
    }
}

void FileActions::askToUpgrade(const std::filesystem::path& path, const core::Problem& why)
{
    if (goesOnWithoutBackup(m_prompts, &m_window, ChangeOf::Upgrade, why)) {
        m_workspace.openWithoutBackup(path);
    }
}

void FileActions::askForNew()
{
    const auto file =
        m_prompts.fileToSave(&m_window, {tr("New casebook"), tr(casebookKinds),
                                         m_workspace.context().documents / "casebook.standpoint",
                                         QStringLiteral("standpoint")});
    if (file) {
        leave([this, file = *file] { create(file); });
    }
}

void FileActions::leave(std::function<void()> then)
{
    m_leaving.run([this] { return m_navigation.finish(); },
                  [this, then = std::move(then)](const core::Result<core::Done>& saved) {
                      if (saved || mayLoseWhatWaits()) {
                          then();
                      }
                  });
}

bool FileActions::mayLoseWhatWaits()
{
    const auto waiting = static_cast<int>(m_workspace.session()->savedState().waiting);
    return m_prompts.confirm(
        &m_window, {tr("Not everything is saved"),
                    tr("%n change(s) could not be saved yet and will be lost if you close now.",
                       nullptr, waiting),
                    tr("Close and lose them")});
}

void FileActions::showRefused()
{
    UnsavedDialog dialog(*m_workspace.session(), m_prompts, &m_window);
    m_prompts.run(dialog);
}

void FileActions::backUp()
{
    m_navigation.whenSaved(tr("The casebook cannot be backed up now"), [this] { backUpSaved(); });
}

void FileActions::backUpSaved()
{
    const auto& path = m_workspace.session()->casebook().path();
    const auto day = core::toIso(localDate(m_workspace.context().clock()));
    const auto file =
        askSaveLocation(m_prompts, &m_window,
                        {tr("Back up the casebook"), tr(casebookKinds),
                         path.parent_path() / (path.stem().string() + "-" + day + ".standpoint"),
                         QStringLiteral("standpoint")},
                        path);
    if (file) {
        TaskDialog dialog(tr("Back up"), tr("Copying all assessments"),
                          backupTask(*m_workspace.session(), *file), &m_window);
        m_prompts.run(dialog);
    }
}

void FileActions::repairCopy()
{
    const auto damaged = m_prompts.fileToOpen(
        &m_window,
        {tr("The damaged casebook"), tr(casebookKinds), m_workspace.context().documents, {}});
    if (!damaged) {
        return;
    }
    const auto to = askSaveLocation(
        m_prompts, &m_window,
        {tr("Where to save what is rescued"), tr(casebookKinds),
         damaged->parent_path() / (damaged->stem().string() + " rescued.standpoint"),
         QStringLiteral("standpoint")},
        *damaged);
    if (to) {
        TaskDialog dialog(tr("Repair a copy"), tr("Reading the damaged file, page by page"),
                          repairTask(*damaged, *to, m_workspace.context().library,
                                     m_workspace.context().backups(), m_workspace.context().clock),
                          &m_window);
        m_prompts.run(dialog);
    }
}

void FileActions::checkReport()
{
    const auto file = m_prompts.fileToOpen(
        &m_window, {tr("Check a report"), reportKinds(), m_workspace.context().documents, {}});
    if (file) {
        TaskDialog dialog(tr("Check a report"), tr("Reading the report"),
                          checkReportTask(*file, m_workspace.context().library), &m_window);
        m_prompts.run(dialog);
    }
}

void FileActions::tellWhere()
{
    const auto& keys = m_workspace.context().keys;
    const auto key = core::SigningKey::keptIn(keys);
    const QString signs =
        key ? tr("What you hand out is signed with the key %1 of this computer, "
                 "which is kept in %2.")
                  .arg(fromUtf8(core::shortKey(key->publicKey())), fromPath(keys))
            : tr("What you hand out is not signed: %1").arg(inWords(key.problem()));
    m_prompts.tell(&m_window, tr("Where is my work?"),
                   tr("Everything is in one file on this computer:\n\n%1\n\nNothing is sent "
                      "anywhere. Copy the file to keep it safe, or use File, Back up the "
                      "casebook.")
                           .arg(fromPath(m_workspace.session()->casebook().path())) +
                       QStringLiteral("\n\n") + signs);
}

} // namespace ui
