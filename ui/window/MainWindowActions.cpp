#include "ui/assessment/AssessmentPage.h"
#include "ui/base/Preferences.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/packs/PackFolder.h"
#include "ui/panel/DayPage.h"
#include "ui/report/ReportPage.h"
#include "ui/session/Session.h"
#include "ui/standards/StandardsPage.h"
#include "ui/start/ImportTasks.h"
#include "ui/start/StartPage.h"
#include "ui/window/Actions.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PaletteItems.h"
#include "ui/window/PreferencesDialog.h"
#include "ui/window/ProblemPage.h"
#include "ui/window/ShortcutsDialog.h"
#include "ui/window/StatusBar.h"
#include "ui/window/TopBar.h"
#include "ui/words/Words.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QPushButton>
#include <QStackedWidget>

// What the actions of the window do; how it is arranged is in MainWindow.cpp.
namespace ui {

namespace {

const char* const casebookKinds = QT_TRANSLATE_NOOP("ui::MainWindow", "Casebooks (*.standpoint)");

} // namespace

void MainWindow::connectActions()
{
    connectFileActions();
    connectGoActions();
    connectStandardsActions();
    connectPackActions();
    connectViewActions();
    connect(m_top, &TopBar::findAsked, this, &MainWindow::findOrRun);
    connect(m_top, &TopBar::backAsked, this, [this] {
        const QWidget* page = m_pages->currentWidget();
        const bool toAssessment = page == m_reportPage || shownDayPage() != nullptr ||
                                  (page == m_standards && m_fromAssessment);
        toAssessment ? showAssessment() : showStart();
    });
    connect(m_read, &QPushButton::clicked, this, &MainWindow::showStandards);
    connect(m_import, &QPushButton::clicked, this, &MainWindow::importFile);
    connect(m_new, &QPushButton::clicked, this, &MainWindow::begin);
    connect(m_report, &QPushButton::clicked, this, &MainWindow::showReport);
    connect(m_saved, &StatusBar::whoAmIAsked, this, &MainWindow::choosePreferences);
    connect(m_problem, &ProblemPage::tryAgainAsked, this, [this] { open(m_wanted); });
    connect(m_problem, &ProblemPage::openAsked, this, &MainWindow::askToOpen);
    connect(m_problem, &ProblemPage::newAsked, this, &MainWindow::askForNew);
    connect(m_problem, &ProblemPage::backAsked, this, &MainWindow::showStart);
}

void MainWindow::connectFileActions()
{
    auto& actions = *m_actions;
    const auto on = [&](const char* id, auto act) {
        connect(actions[id], &QAction::triggered, this, act);
    };
    on("newAssessment", &MainWindow::begin);
    on("importFile", &MainWindow::importFile);
    on("openSample", &MainWindow::openSample);
    on("exportReport", [this] {
        showReport();
        if (m_reportPage != nullptr) {
            m_reportPage->exportAs(core::ReportFormat::Pdf);
        }
    });
    on("newCasebook", &MainWindow::askForNew);
    on("openCasebook", &MainWindow::askToOpen);
    on("backUp", &MainWindow::backUp);
    on("preferences", &MainWindow::choosePreferences);
    on("quit", &QWidget::close);
    on("undo", [this] { m_session->undoStack().undo(); });
    on("redo", [this] { m_session->undoStack().redo(); });
    on("find", [this] {
        if (m_pages->currentWidget() == m_start) {
            m_start->focusSearch();
        } else if (m_standards != nullptr && m_standards->isVisible()) {
            m_standards->focusFind();
        } else {
            findOrRun();
        }
    });
    on("findOrRun", &MainWindow::findOrRun);
    on("details", &MainWindow::editDetails);
    on("houseStyle", &MainWindow::chooseHouseStyle);
}

void MainWindow::connectPageAction(const QString& id, void (AssessmentPage::*slot)())
{
    connect((*m_actions)[id], &QAction::triggered, this, [this, slot] {
        if (m_assessment != nullptr) {
            (m_assessment->*slot)();
        }
    });
}

void MainWindow::connectGoActions()
{
    auto& actions = *m_actions;
    connect(actions["goToCasebook"], &QAction::triggered, this, &MainWindow::showStart);
    connect(actions["goToAssessment"], &QAction::triggered, this, &MainWindow::showAssessment);
    connect(actions["goToReport"], &QAction::triggered, this, &MainWindow::showReport);
    for (std::size_t i = 0; i < dayPageCount; ++i) {
        const auto kind = static_cast<DayPageKind>(i);
        connect(actions[actionOf(kind)], &QAction::triggered, this,
                [this, kind] { showDayPage(kind); });
    }
    const auto onStep = [&](const char* id, int step) {
        connect(actions[id], &QAction::triggered, this, [this, step] {
            if (DayPage* page = shownDayPage()) {
                page->step(step);
            } else if (m_assessment != nullptr) {
                step > 0 ? m_assessment->nextPoint() : m_assessment->previousPoint();
            }
        });
    };
    onStep("nextPoint", 1);
    onStep("previousPoint", -1);
    connectPageAction("newNote", &AssessmentPage::newNote);
    connectPageAction("newRecommendation", &AssessmentPage::newRecommendation);
    connectPageAction("goToPoints", &AssessmentPage::goToPoints);
    connectPageAction("goToNotes", &AssessmentPage::goToNotes);
    connectPageAction("goToOutcome", &AssessmentPage::goToOutcome);
}

void MainWindow::connectViewActions()
{
    auto& actions = *m_actions;
    auto* group = new QActionGroup(this);
    const char* const ids[] = {"systemColours", "lightColours", "darkColours"};
    for (int i = 0; i < 3; ++i) {
        QAction* action = group->addAction(actions[ids[i]]);
        const auto appearance = static_cast<Appearance>(i);
        action->setChecked(m_preferences.appearance() == appearance);
        connect(action, &QAction::triggered, this, [this, appearance] {
            m_preferences.setAppearance(appearance);
            emit lookChanged();
        });
    }
    connect(actions["largerText"], &QAction::triggered, this,
            [this] { setTextSize(m_preferences.textSize() + 10); });
    connect(actions["smallerText"], &QAction::triggered, this,
            [this] { setTextSize(m_preferences.textSize() - 10); });
    connect(actions["resetText"], &QAction::triggered, this, [this] { setTextSize(100); });
    connect(actions["shortcuts"], &QAction::triggered, this, [this] {
        ShortcutsDialog dialog(this);
        m_prompts.run(dialog);
    });
    connect(actions["whereIsMyWork"], &QAction::triggered, this, &MainWindow::tellWhere);
    connect(actions["about"], &QAction::triggered, this, &MainWindow::tellAbout);
}

void MainWindow::askToOpen()
{
    const auto start = m_session ? m_session->casebook().path().parent_path() : m_context.documents;
    if (const auto file =
            m_prompts.fileToOpen(this, {tr("Open a casebook"), tr(casebookKinds), start, {}})) {
        open(*file);
    }
}

void MainWindow::askForNew()
{
    const auto file = m_prompts.fileToSave(this, {tr("New casebook"), tr(casebookKinds),
                                                  m_context.documents / "casebook.standpoint",
                                                  QStringLiteral("standpoint")});
    if (file && mayLeave()) {
        take(createCasebook(*file, toUtf8(m_preferences.yourName()), m_context), *file);
    }
}

void MainWindow::begin()
{
    const auto& author = m_session->author();
    const QString name =
        m_preferences.yourName().isEmpty() ? knownName(author.name) : m_preferences.yourName();
    NewAssessmentDialog dialog(m_session->library().all().editions, localDate(m_context.clock()),
                               name, this);
    if (!m_prompts.run(dialog)) {
        return;
    }
    const BegunAssessment begun = dialog.begun();
    m_preferences.setYourName(fromUtf8(begun.yourName));
    const auto id = beginAssessment(*m_session, begun);
    if (!id) {
        m_prompts.tell(this, tr("The assessment could not be begun"),
                       fromUtf8(core::toString(id.problem())));
        return;
    }
    openAssessment(*id);
    if (m_assessment != nullptr) {
        m_assessment->newNote();
    }
}

bool MainWindow::bringIn(const std::filesystem::path& file)
{
    TaskDialog dialog(tr("Import"), tr("Bringing in %1").arg(fromPath(file.filename())),
                      importTask(*m_session, file), this);
    const bool done = m_prompts.run(dialog);
    if (done) {
        m_session->casebookChanged();
        showStart();
    }
    return done;
}

void MainWindow::importFile()
{
    const auto file = m_prompts.fileToOpen(this, {tr("Import assessments"),
                                                  tr("Exchange format (*.json *.jsonl)"),
                                                  m_context.documents,
                                                  {}});
    if (file) {
        finish();
        bringIn(*file);
    }
}

void MainWindow::openSample()
{
    const auto samples = samplesIn(m_context.samples);
    if (samples.empty()) {
        m_prompts.tell(this, tr("Open a sample"),
                       tr("There are no samples in %1.").arg(fromPath(m_context.samples)));
        return;
    }
    QStringList names;
    for (const Sample& sample : samples) {
        names.append(sample.name);
    }
    const auto chosen =
        m_prompts.choose(this, tr("Open a sample"), tr("Assessments of invented services"), names);
    if (chosen) {
        const Sample& sample = samples[static_cast<std::size_t>(*chosen)];
        finish();
        if (bringIn(sample.file)) {
            openAssessment(sample.first);
        }
    }
}

void MainWindow::backUp()
{
    finish();
    const auto& path = m_session->casebook().path();
    const auto day = core::toIso(localDate(m_context.clock()));
    const auto file =
        askSaveLocation({tr("Back up the casebook"), tr(casebookKinds),
                         path.parent_path() / (path.stem().string() + "-" + day + ".standpoint"),
                         QStringLiteral("standpoint")});
    if (file) {
        TaskDialog dialog(tr("Back up"), tr("Copying all assessments"),
                          backupTask(*m_session, *file), this);
        m_prompts.run(dialog);
    }
}

void MainWindow::choosePreferences()
{
    core::Person author = m_session->author();
    PreferencesDialog dialog(knownName(author.name), m_preferences.appearance(),
                             m_preferences.textSize(), this);
    dialog.setPackFolder(m_preferences.packFolder());
    connect(&dialog, &PreferencesDialog::packFolderAsked, this, [this, &dialog] {
        if (const auto folder =
                m_prompts.folder(&dialog, tr("Folder to watch for packs"),
                                 dialog.packFolder().value_or(m_context.documents))) {
            dialog.setPackFolder(*folder);
        }
    });
    if (!m_prompts.run(dialog)) {
        return;
    }
    m_preferences.setPackFolder(dialog.packFolder());
    m_packFolder->follow();
    m_preferences.setAppearance(dialog.appearance());
    m_preferences.setTextSize(dialog.textSize());
    if (const QString name = dialog.yourName(); !name.isEmpty() && toUtf8(name) != author.name) {
        m_preferences.setYourName(name);
        author.name = toUtf8(name);
        if (auto done = m_session->setAuthor(author); !done) {
            m_prompts.tell(this, tr("Your name could not be saved"),
                           fromUtf8(core::toString(done.problem())));
        }
    }
    const char* const ids[] = {"systemColours", "lightColours", "darkColours"};
    (*m_actions)[ids[static_cast<int>(dialog.appearance())]]->setChecked(true);
    emit lookChanged();
}

void MainWindow::setTextSize(int percent)
{
    m_preferences.setTextSize(percent);
    emit lookChanged();
}

void MainWindow::findOrRun()
{
    PaletteTargets targets;
    targets.assessment = [this](const core::AssessmentId& id) { openAssessment(id); };
    targets.point = [this](const core::PointRef& point) {
        showAssessment();
        m_assessment->showPoint(point);
    };
    targets.hit = [this](const core::Hit& hit) { openHit(hit); };
    CommandPalette palette(findEverything(*m_actions, m_session.get(), std::move(targets)), this);
    if (m_prompts.run(palette)) {
        palette.chosen().go();
    }
}

void MainWindow::tellWhere()
{
    m_prompts.tell(this, tr("Where is my work?"),
                   tr("Everything is in one file on this computer:\n\n%1\n\nNothing is sent "
                      "anywhere. Copy the file to keep it safe, or use File, Back up the "
                      "casebook.")
                       .arg(fromPath(m_session->casebook().path())));
}

void MainWindow::tellAbout()
{
    m_prompts.tell(this, tr("About Standpoint"),
                   tr("Standpoint %1\n\nAssess public services against a service standard, without "
                      "a network.")
                       .arg(QCoreApplication::applicationVersion()));
}

} // namespace ui
