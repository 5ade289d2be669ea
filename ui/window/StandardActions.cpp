#include "ui/window/StandardActions.h"

#include "core/support/File.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/SaveLocation.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/session/StillOpen.h"
#include "ui/standards/AddStandardDialog.h"
#include "ui/standards/MoveDialog.h"
#include "ui/standards/StandardsPage.h"
#include "ui/window/Actions.h"
#include "ui/window/Navigation.h"
#include "ui/window/Workspace.h"
#include "ui/words/Words.h"

#include <QAction>

namespace ui {

namespace {

const char* const standardKinds =
    QT_TRANSLATE_NOOP("ui::StandardActions", "Standards (*.yaml *.yml)");

} // namespace

StandardActions::StandardActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                                 Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(actions["addStandard"], &QAction::triggered, this, &StandardActions::add);
    connect(actions["removeStandard"], &QAction::triggered, this, &StandardActions::remove);
    connect(actions["saveTemplate"], &QAction::triggered, this, &StandardActions::saveTemplate);
    connect(actions["moveEdition"], &QAction::triggered, this, &StandardActions::moveEdition);
}

void StandardActions::filesChanged(const std::string& id)
{
    m_workspace.context().library.forget();
    m_navigation.showStandards();
    m_navigation.forgetStart();
    m_navigation.standardsPage()->reload(id);
}

void StandardActions::add()
{
    const AppContext& context = m_workspace.context();
    const auto file = m_prompts.fileToOpen(
        &m_window, {tr("Add a standard"), tr(standardKinds), context.documents, {}});
    if (!file) {
        return;
    }
    AddStandardDialog dialog(context.ownStandards, *file, m_prompts, &m_window);
    if (m_prompts.run(dialog)) {
        filesChanged(dialog.added());
    }
}

void StandardActions::remove()
{
    const StandardsPage* page = m_navigation.standardsPage();
    if (page == nullptr || !page->chosenIsOwn()) {
        return;
    }
    const auto edition = page->chosen();
    if (!m_prompts.confirm(&m_window,
                           {tr("Remove the standard"),
                            tr("%1 will not be offered for new assessments any more. Assessments "
                               "that use it keep its text.")
                                .arg(editionName(*edition)),
                            tr("Remove the standard")})) {
        return;
    }
    if (auto done = m_workspace.context().ownStandards.remove(edition->id); !done) {
        m_prompts.tell(&m_window, tr("The standard could not be removed"), inWords(done.problem()));
        return;
    }
    filesChanged({});
}

void StandardActions::saveTemplate()
{
    const auto file = askSaveLocation(m_prompts, &m_window,
                                      {tr("Save a template for a standard"), tr(standardKinds),
                                       m_workspace.context().documents / "our-standard.yaml",
                                       QStringLiteral("yaml")},
                                      m_workspace.session()->casebook().path());
    if (!file) {
        return;
    }
    if (auto done = core::writeFile(*file, core::templateStandard()); !done) {
        m_prompts.tell(&m_window, tr("The template could not be saved"), inWords(done.problem()));
        return;
    }
    m_prompts.tell(&m_window, tr("The template is saved"),
                   tr("%1 is a small standard that has no faults as it is. Open it in a text "
                      "editor, make it yours, then use Standards, Add a standard.")
                       .arg(fromPath(*file)));
}

void StandardActions::moveEdition()
{
    if (m_workspace.hasAssessment()) {
        m_navigation.whenSaved(tr("The assessment cannot be moved now"), [this] { moveSaved(); });
    }
}

void StandardActions::moveSaved()
{
    if (!m_workspace.hasAssessment()) {
        return;
    }
    Session& session = *m_workspace.session();
    MoveDialog dialog(session, session.library().all().editions, &m_window);
    const StillOpen still(session);
    if (!m_prompts.run(dialog) || !still) {
        return;
    }
    const core::EditionMove& move = dialog.move();
    if (auto done = session.bindTexts(move.texts); !done) {
        m_prompts.tell(&m_window, tr("The assessment could not be moved"), inWords(done.problem()));
        return;
    }
    std::vector<Step> steps;
    for (const auto& [record, change] : move.carryOver.changes) {
        steps.push_back({record, change});
    }
    m_navigation.showAssessment();
    session.take(QT_TRANSLATE_NOOP("ui::StepName", "Move to another edition"), steps);
}

} // namespace ui
