#include "ui/window/ImportActions.h"

#include "ui/assessment/AssessmentPage.h"
#include "ui/base/Preferences.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/start/ImportTasks.h"
#include "ui/start/NewAssessmentDialog.h"
#include "ui/widgets/TaskDialog.h"
#include "ui/window/Actions.h"
#include "ui/window/Navigation.h"
#include "ui/window/Workspace.h"
#include "ui/words/Words.h"

#include <QAction>

namespace ui {

ImportActions::ImportActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                             Preferences& preferences, Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(actions["newAssessment"], &QAction::triggered, this, &ImportActions::begin);
    connect(actions["importFile"], &QAction::triggered, this, &ImportActions::importFile);
}

void ImportActions::begin()
{
    Session& session = *m_workspace.session();
    const QString name = m_preferences.yourName().isEmpty() ? knownName(session.author().name)
                                                            : m_preferences.yourName();
    auto form = std::make_shared<NewAssessmentDialog>(session.library().all().editions,
                                                      localDate(m_workspace.context().clock()),
                                                      name, &m_window);
    form->keepDraftIn(session);
    fillIn(form);
}

void ImportActions::fillIn(const std::shared_ptr<NewAssessmentDialog>& form)
{
    if (!m_prompts.run(*form)) {
        return;
    }
    const BegunAssessment begun = form->begun();
    m_preferences.setYourName(fromUtf8(begun.yourName));
    m_workspace.ask([begun](Session& session) { return beginAssessment(session, begun); },
                    [this, form](const core::Result<core::AssessmentId>& id) {
                        if (!id) {
                            m_prompts.tell(&m_window, tr("The assessment could not be begun"),
                                           inWords(id.problem()));
                            // What was filled in is there still.
                            fillIn(form);
                            return;
                        }
                        form->dropDraft();
                        m_navigation.openAssessment(
                            *id, [this] { m_navigation.assessmentPage()->newNote(); });
                    });
}

bool ImportActions::import(const std::filesystem::path& file)
{
    m_navigation.finishTyping();
    Session& session = *m_workspace.session();
    core::BackupSettings backups = m_workspace.context().backups();
    const NoBackup noBackup = std::make_shared<std::optional<core::Problem>>();
    const auto run = [&] {
        TaskDialog dialog(tr("Import"), tr("Bringing in %1").arg(fromPath(file.filename())),
                          importTask(session, backups, file, noBackup), &m_window);
        dialog.leaveUntold([noBackup] { return noBackup->has_value(); });
        return m_prompts.run(dialog);
    };
    bool done = run();
    if (!done && *noBackup &&
        goesOnWithoutBackup(m_prompts, &m_window, ChangeOf::Import, **noBackup)) {
        noBackup->reset();
        backups.isOn = false;
        done = run();
    }
    if (done) {
        session.casebookChanged();
        m_navigation.showStart();
    }
    return done;
}

void ImportActions::importFile()
{
    const auto file = m_prompts.fileToOpen(&m_window, {tr("Import assessments"),
                                                       tr("Exchange format (*.json *.jsonl)"),
                                                       m_workspace.context().documents,
                                                       {}});
    if (file) {
        import(*file);
    }
}

} // namespace ui
