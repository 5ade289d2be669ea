#include "core/support/File.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/standards/AddStandardDialog.h"
#include "ui/standards/MoveDialog.h"
#include "ui/standards/StandardsPage.h"
#include "ui/start/StartPage.h"
#include "ui/window/Actions.h"
#include "ui/window/MainWindow.h"
#include "ui/words/Words.h"

#include <QAction>
#include <QStackedWidget>

// What the window does about standards.
namespace ui {

namespace {

const char* const standardKinds = QT_TRANSLATE_NOOP("ui::MainWindow", "Standards (*.yaml *.yml)");

} // namespace

void MainWindow::connectStandardsActions()
{
    auto& actions = *m_actions;
    connect(actions["goToStandards"], &QAction::triggered, this, &MainWindow::showStandards);
    connect(actions["addStandard"], &QAction::triggered, this, &MainWindow::addStandard);
    connect(actions["removeStandard"], &QAction::triggered, this, &MainWindow::removeStandard);
    connect(actions["saveTemplate"], &QAction::triggered, this, &MainWindow::saveTemplate);
    connect(actions["moveEdition"], &QAction::triggered, this, &MainWindow::moveEdition);
}

void MainWindow::showStandards()
{
    if (!m_session) {
        return;
    }
    finish();
    if (m_standards == nullptr) {
        m_standards = new StandardsPage(m_context.ownStandards, this);
        m_pages->addWidget(m_standards);
        connect(m_standards, &StandardsPage::addAsked, this, &MainWindow::addStandard);
        connect(m_standards, &StandardsPage::removeAsked, this, &MainWindow::removeStandard);
        connect(m_standards, &StandardsPage::templateAsked, this, &MainWindow::saveTemplate);
        connect(m_standards, &StandardsPage::chosenChanged, this, &MainWindow::refreshActions);
        m_standards->reload(m_session->hasAssessment() && !m_session->editions().empty()
                                ? m_session->editions().front()->id
                                : std::string());
    }
    if (m_session->hasAssessment()) {
        m_standards->preferPhase(m_session->assessment().service.phase);
    }
    const QWidget* page = m_pages->currentWidget();
    if (page != m_standards) {
        m_fromAssessment = m_assessment != nullptr && page == m_assessment;
    }
    m_pages->setCurrentWidget(m_standards);
    m_standards->focusList();
    refreshHeading();
    refreshActions();
}

void MainWindow::standardsChanged(const std::string& id)
{
    m_context.library.forget();
    // The names of editions that the list has read may be others now.
    showStandards();
    delete m_start;
    m_start = nullptr;
    m_standards->reload(id);
}

void MainWindow::addStandard()
{
    const auto file = m_prompts.fileToOpen(
        this, {tr("Add a standard"), tr(standardKinds), m_context.documents, {}});
    if (!file) {
        return;
    }
    AddStandardDialog dialog(m_context.ownStandards, *file, m_prompts, this);
    if (m_prompts.run(dialog)) {
        standardsChanged(dialog.added());
    }
}

void MainWindow::removeStandard()
{
    if (m_standards == nullptr || !m_standards->chosenIsOwn()) {
        return;
    }
    const auto edition = m_standards->chosen();
    if (!m_prompts.confirm(this, {tr("Remove the standard"),
                                  tr("%1 will not be offered for new assessments any more. "
                                     "Assessments that use it keep its text.")
                                      .arg(editionName(*edition)),
                                  tr("Remove the standard")})) {
        return;
    }
    if (auto done = m_context.ownStandards.remove(edition->id); !done) {
        m_prompts.tell(this, tr("The standard could not be removed"),
                       fromUtf8(core::toString(done.problem())));
        return;
    }
    standardsChanged({});
}

void MainWindow::saveTemplate()
{
    const auto file =
        askSaveLocation({tr("Save a template for a standard"), tr(standardKinds),
                         m_context.documents / "our-standard.yaml", QStringLiteral("yaml")});
    if (!file) {
        return;
    }
    if (auto done = core::writeFile(*file, core::templateStandard()); !done) {
        m_prompts.tell(this, tr("The template could not be saved"),
                       fromUtf8(core::toString(done.problem())));
        return;
    }
    m_prompts.tell(this, tr("The template is saved"),
                   tr("%1 is a small standard that has no faults as it is. Open it in a text "
                      "editor, make it yours, then use Standards, Add a standard.")
                       .arg(fromPath(*file)));
}

void MainWindow::moveEdition()
{
    if (!m_session || !m_session->hasAssessment()) {
        return;
    }
    if (!finish()) {
        m_prompts.tell(this, tr("The assessment cannot be moved now"),
                       tr("Not everything is saved yet. Try again when it is."));
        return;
    }
    MoveDialog dialog(*m_session, m_session->library().all().editions, this);
    if (!m_prompts.run(dialog)) {
        return;
    }
    const core::EditionMove& move = dialog.move();
    if (auto done = m_session->bindTexts(move.texts); !done) {
        m_prompts.tell(this, tr("The assessment could not be moved"),
                       fromUtf8(core::toString(done.problem())));
        return;
    }
    std::vector<Step> steps;
    for (const auto& [record, change] : move.carryOver.changes) {
        steps.push_back({record, change});
    }
    showAssessment();
    m_session->take(tr("Move to another edition"), steps);
}

} // namespace ui
