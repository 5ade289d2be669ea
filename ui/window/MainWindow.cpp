#include "ui/window/MainWindow.h"

#include "ui/assessment/AssessmentPage.h"
#include "ui/base/FlatStyle.h"
#include "ui/base/Preferences.h"
#include "ui/base/Prompts.h"
#include "ui/base/Scrolling.h"
#include "ui/base/Text.h"
#include "ui/packs/PackBanner.h"
#include "ui/packs/PackFolder.h"
#include "ui/panel/DayPage.h"
#include "ui/panel/review/Signing.h"
#include "ui/report/ReportPage.h"
#include "ui/session/Session.h"
#include "ui/standards/StandardsPage.h"
#include "ui/start/StartPage.h"
#include "ui/window/Actions.h"
#include "ui/window/ProblemPage.h"
#include "ui/window/StatusBar.h"
#include "ui/window/TopBar.h"
#include "ui/words/Words.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

MainWindow::MainWindow(AppContext context, Preferences& preferences, Prompts& prompts)
    : m_context(std::move(context))
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_actions(new Actions(this))
    , m_top(new TopBar(this))
    , m_pages(new QStackedWidget(this))
    , m_packFolder(new PackFolder(preferences, this))
    , m_packBanner(new PackBanner(this))
    , m_saved(new StatusBar(this))
    , m_problem(new ProblemPage(this))
    , m_dayPages(dayPageCount, nullptr)
{
    setObjectName("mainWindow");
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_packBanner);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);
    setStatusBar(m_saved);
    m_problemArea = scrolling(m_problem, this);
    m_pages->addWidget(m_problemArea);
    m_read = m_top->addButton("standardsButton", tr("Standards"));
    m_import = m_top->addButton("importButton", tr("Import…"));
    m_new = m_top->addButton("newAssessmentButton", tr("New assessment"));
    m_report = m_top->addButton("reportButton", tr("Report"));
    PrimaryMark::put(*m_new);
    m_actions->fill(*menuBar());
    connectActions();
    resize(1280, 800);
    if (const QByteArray geometry = m_preferences.windowGeometry(); !geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
    refreshHeading();
    refreshActions();
}

MainWindow::~MainWindow()
{
    // A field that has the keyboard tells its end of editing while the window is still whole.
    hide();
    delete m_pages;
}

void MainWindow::open(const std::filesystem::path& path)
{
    if (mayLeave()) {
        take(openCasebook(path, m_context), path);
    }
}

void MainWindow::openUsual()
{
    const auto last = m_preferences.lastCasebook();
    const auto path = last.value_or(m_context.defaultCasebook);
    std::error_code ignored;
    if (!last && !std::filesystem::exists(path, ignored)) {
        take(createCasebook(path, toUtf8(m_preferences.yourName()), m_context), path);
        return;
    }
    open(path);
}

void MainWindow::take(core::Result<std::unique_ptr<Session>> opened,
                      const std::filesystem::path& path)
{
    m_wanted = path;
    if (!opened) {
        const QString back =
            m_session ? fromPath(m_session->casebook().path().filename()) : QString();
        m_problem->show(opened.problem(), fromPath(path), back);
        m_pages->setCurrentWidget(m_problemArea);
        refreshHeading();
        refreshActions();
        return;
    }
    for (QWidget* page : std::initializer_list<QWidget*>{m_start, m_assessment, m_reportPage}) {
        delete page;
    }
    for (DayPage*& page : m_dayPages) {
        delete page;
        page = nullptr;
    }
    m_start = nullptr;
    m_assessment = nullptr;
    m_reportPage = nullptr;
    m_session = std::move(*opened);
    // What is there now is what was read; see changeEvent.
    [[maybe_unused]] const auto seen = m_session->casebook().changedOutside();
    m_preferences.setLastCasebook(path);
    m_packFolder->follow();
    m_saved->follow(m_session.get());
    Session* session = m_session.get();
    connect(session, &Session::changed, this, [this] { refreshHeading(); });
    connect(session, &Session::savedStateChanged, this, &MainWindow::refreshHeading);
    connect(session, &Session::problemArose, this, [this](const core::Problem& problem) {
        m_prompts.tell(this, tr("That cannot be done"), fromUtf8(core::toString(problem)));
    });
    connect(&session->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshActions);
    showStart();
}

void MainWindow::showStart()
{
    if (!m_session) {
        return;
    }
    finish();
    if (m_start == nullptr) {
        m_start = new StartPage(*m_session, this);
        m_pages->addWidget(m_start);
        connect(m_start, &StartPage::openAsked, this, &MainWindow::openAssessment);
        connect(m_start, &StartPage::hitAsked, this, &MainWindow::openHit);
        connect(m_start, &StartPage::newAsked, this, &MainWindow::begin);
        connect(m_start, &StartPage::importAsked, this, &MainWindow::importFile);
        connect(m_start, &StartPage::sampleAsked, this, &MainWindow::openSample);
    }
    m_start->refresh();
    m_pages->setCurrentWidget(m_start);
    m_start->focusList();
    refreshHeading();
    refreshActions();
}

bool MainWindow::openAssessment(const core::AssessmentId& id)
{
    finish();
    const bool isOpen = m_session->hasAssessment() && m_session->ledger().id() == id;
    if (!isOpen) {
        if (auto done = m_session->openAssessment(id); !done) {
            m_prompts.tell(this, tr("The assessment cannot be opened"),
                           fromUtf8(core::toString(done.problem())));
            return false;
        }
    }
    showAssessment();
    return true;
}

void MainWindow::showAssessment()
{
    if (!m_session || !m_session->hasAssessment()) {
        return;
    }
    if (m_assessment == nullptr) {
        m_assessment = new AssessmentPage(*m_session, this);
        m_pages->addWidget(m_assessment);
        connect(m_assessment, &AssessmentPage::disputeAsked, this,
                [this](const core::RecordId& record) {
                    showDayPage(DayPageKind::Review);
                    shownDayPage()->showRecord(record);
                });
        connect(m_assessment, &AssessmentPage::ratingsAsked, this,
                [this](const core::PointRef& point) {
                    showDayPage(DayPageKind::Ratings);
                    shownDayPage()->showPoint(point);
                });
        connectAssessmentPage();
    }
    m_pages->setCurrentWidget(m_assessment);
    m_assessment->goToPoints();
    refreshHeading();
    refreshActions();
}

void MainWindow::showReport()
{
    if (!m_session || !m_session->hasAssessment()) {
        return;
    }
    finish();
    if (m_reportPage == nullptr) {
        m_reportPage =
            new ReportPage(*m_session, m_context.layouts, m_context.documents, m_prompts, this);
        m_pages->addWidget(m_reportPage);
    }
    m_pages->setCurrentWidget(m_reportPage);
    m_reportPage->setFocus();
    refreshHeading();
    refreshActions();
}

DayPage* MainWindow::shownDayPage() const
{
    return qobject_cast<DayPage*>(m_pages->currentWidget());
}

void MainWindow::showDayPage(DayPageKind kind)
{
    if (!m_session || !m_session->hasAssessment()) {
        return;
    }
    finish();
    DayPage*& page = m_dayPages[static_cast<std::size_t>(kind)];
    if (page == nullptr) {
        page = makeDayPage(kind, *m_session, m_prompts, this);
        m_pages->addWidget(page);
        connect(page, &DayPage::pointAsked, this, [this](const core::PointRef& point) {
            showAssessment();
            m_assessment->showPoint(point);
        });
        connect(page, &DayPage::recordAsked, this, [this](const core::RecordId& record) {
            showAssessment();
            m_assessment->showRecord(record);
        });
        connect(page, &DayPage::pageAsked, this,
                [this](DayPageKind other, const core::PointRef& point) {
                    showDayPage(other);
                    shownDayPage()->showPoint(point);
                });
    }
    m_pages->setCurrentWidget(page);
    page->comeUp();
    refreshHeading();
    refreshActions();
}

void MainWindow::openHit(const core::Hit& hit)
{
    if (openAssessment(hit.assessment)) {
        m_assessment->showRecord(hit.record);
    }
}

bool MainWindow::finish()
{
    if (m_assessment != nullptr) {
        m_assessment->finishTyping();
    }
    for (DayPage* page : m_dayPages) {
        if (page != nullptr) {
            page->finishTyping();
        }
    }
    return !m_session || m_session->saveNow();
}

void MainWindow::refreshHeading()
{
    Heading heading;
    const QWidget* page = m_pages->currentWidget();
    const bool assessed = m_session && m_session->hasAssessment();
    const bool onStandards = m_standards != nullptr && page == m_standards;
    if (onStandards) {
        heading.back = m_fromAssessment && assessed ? fromUtf8(m_session->assessment().service.name)
                                                    : tr("Casebook");
        heading.title = tr("Standards");
    } else if (page == m_problemArea) {
        heading.title = tr("Casebook");
        heading.details = fromPath(m_wanted.filename());
    } else if (page == m_start || !assessed) {
        heading.title = tr("Casebook");
        heading.details = m_session ? fromPath(m_session->casebook().path().filename()) : QString();
    } else {
        const auto& assessment = m_session->assessment();
        const QString service = fromUtf8(assessment.service.name);
        QStringList names;
        for (const auto& edition : m_session->editions()) {
            names.append(editionName(*edition) + u' ' + inWindowLanguage(edition->name));
        }
        const DayPage* day = shownDayPage();
        const bool behind = page == m_reportPage || day != nullptr;
        heading.back = behind ? service : tr("Casebook");
        heading.title = day != nullptr ? day->title() : behind ? tr("Report") : service;
        heading.badge = assessment.service.phase.empty()
                            ? QString()
                            : phaseName(m_session->editions(), assessment.service.phase);
        heading.details = names.join(QStringLiteral(" + "));
        if (const QString words = signedInWords(m_session->ledger()); !words.isEmpty()) {
            heading.details = words + QStringLiteral(" · ") + heading.details;
        }
    }
    m_top->show(heading);
    const bool fails = m_session && m_session->savedState().problem;
    const QString where = onStandards ? heading.title
                          : assessed && page != m_start && page != m_problemArea
                              ? fromUtf8(m_session->assessment().service.name)
                              : heading.details;
    setWindowTitle(fails ? tr("Saving failed – %1 – Standpoint").arg(where)
                         : tr("%1 – Standpoint").arg(where));
}

void MainWindow::refreshActions()
{
    const QWidget* page = m_pages->currentWidget();
    const bool onStart = m_session && page == m_start;
    const bool onPoints = m_session && page == m_assessment && m_assessment != nullptr;
    const bool onReport = m_session && page == m_reportPage && m_reportPage != nullptr;
    const bool assessed = m_session && m_session->hasAssessment();
    const bool onDay = m_session && shownDayPage() != nullptr;
    auto& actions = *m_actions;
    for (const char* id :
         {"newAssessment", "importFile", "openSample", "backUp", "preferences", "whereIsMyWork",
          "goToCasebook", "goToStandards", "addStandard", "saveTemplate", "find"}) {
        actions[id]->setEnabled(m_session != nullptr);
    }
    const bool handed = assessed && m_session->cutFor().has_value();
    for (std::size_t i = 0; i < dayPageCount; ++i) {
        // The roles of the service team stand on the panel's page; the others are the panel's own.
        const auto kind = static_cast<DayPageKind>(i);
        actions[actionOf(kind)]->setEnabled(assessed && (!handed || kind == DayPageKind::Panel));
    }
    for (const char* id : {"nextPoint", "previousPoint"}) {
        actions[id]->setEnabled(onPoints || onDay);
    }
    for (const char* id :
         {"newNote", "newRecommendation", "goToPoints", "goToNotes", "goToOutcome"}) {
        actions[id]->setEnabled(onPoints);
    }
    const bool writable = m_session && !m_session->savedState().readOnly;
    actions["details"]->setEnabled(assessed && writable);
    actions["houseStyle"]->setEnabled(writable);
    actions["attachFile"]->setEnabled(onPoints && writable);
    actions["teamsOwn"]->setEnabled(assessed && writable && !handed);
    actions["answerFindings"]->setEnabled(handed);
    actions["handBack"]->setEnabled(handed);
    actions["handOut"]->setEnabled(m_session != nullptr);
    actions["mergePacks"]->setEnabled(writable);
    actions["undoMerge"]->setEnabled(writable);
    actions["goToAssessment"]->setEnabled(assessed);
    actions["goToReport"]->setEnabled(assessed);
    actions["exportReport"]->setEnabled(assessed);
    const bool onStandards = m_session && page == m_standards && m_standards != nullptr;
    actions["removeStandard"]->setEnabled(onStandards && m_standards->chosenIsOwn());
    actions["moveEdition"]->setEnabled(assessed && writable && !handed);
    m_read->setVisible(onStart);
    actions["undo"]->setEnabled((onPoints || onDay) && m_session->undoStack().canUndo());
    actions["redo"]->setEnabled((onPoints || onDay) && m_session->undoStack().canRedo());
    m_import->setVisible(onStart);
    m_new->setVisible(onStart);
    m_report->setVisible(onPoints || onDay);
    m_top->findBox()->setVisible(onPoints || onDay || onReport || onStandards);
}

bool MainWindow::mayLeave()
{
    return finish() ||
           m_prompts.confirm(
               this, {tr("Not everything is saved"),
                      tr("%n change(s) could not be saved yet and will be lost if you close now.",
                         nullptr, static_cast<int>(m_session->savedState().waiting)),
                      tr("Close and lose them")});
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow() || !m_session) {
        return;
    }
    const auto changed = m_session->casebook().changedOutside();
    if (changed && *changed) {
        readAgain();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    m_preferences.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace ui
