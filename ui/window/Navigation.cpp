#include "ui/window/Navigation.h"

#include "core/store/Casebook.h"
#include "ui/actions/ActionsPage.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/base/Prompts.h"
#include "ui/base/Scrolling.h"
#include "ui/base/Text.h"
#include "ui/panel/DayPages.h"
#include "ui/report/ReportPage.h"
#include "ui/session/Session.h"
#include "ui/standards/StandardsPage.h"
#include "ui/start/StartPage.h"
#include "ui/widgets/PageStack.h"
#include "ui/window/Actions.h"
#include "ui/window/ProblemPage.h"
#include "ui/window/Workspace.h"

#include <QAction>
#include <QScrollArea>

namespace ui {

Navigation::Navigation(Workspace& workspace, Actions& actions, Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_actions(actions)
    , m_prompts(prompts)
    , m_window(window)
    , m_pages(new PageStack(&window))
    , m_opening(workspace.context().patience)
    , m_saving(workspace.context().patience)
    , m_problem(new ProblemPage(&window))
    , m_problemArea(scrolling(m_problem, &window))
    , m_days(dayPageCount, nullptr)
{
    m_pages->addWidget(m_problemArea);
    connect(m_problem, &ProblemPage::openAsked, actions["openCasebook"], &QAction::trigger);
    connect(m_problem, &ProblemPage::newAsked, actions["newCasebook"], &QAction::trigger);
    connect(m_problem, &ProblemPage::backAsked, this, &Navigation::showStart);
    connect(&workspace, &Workspace::aboutToClose, this, &Navigation::forgetPages);
    connect(&workspace, &Workspace::opened, this, [this] { follow(*m_workspace.session()); });
    connect(&workspace, &Workspace::openingFailed, this, &Navigation::showProblem);
    connect(&workspace, &Workspace::wasReadAgain, this, &Navigation::changed);
}

Navigation::~Navigation()
{
    delete m_pages;
}

void Navigation::follow(Session& session)
{
    connect(&session, &Session::assessmentGone, this,
            [this] { showsAssessment() ? showStart() : emit changed(); });
    showStart();
}

QWidget* Navigation::view() const
{
    return m_pages;
}

StartPage* Navigation::shownStart() const
{
    return qobject_cast<StartPage*>(m_pages->currentWidget());
}

AssessmentPage* Navigation::shownAssessment() const
{
    return qobject_cast<AssessmentPage*>(m_pages->currentWidget());
}

ReportPage* Navigation::shownReport() const
{
    return qobject_cast<ReportPage*>(m_pages->currentWidget());
}

StandardsPage* Navigation::shownStandards() const
{
    return qobject_cast<StandardsPage*>(m_pages->currentWidget());
}

ActionsPage* Navigation::shownActions() const
{
    return qobject_cast<ActionsPage*>(m_pages->currentWidget());
}

DayPage* Navigation::shownDayPage() const
{
    return qobject_cast<DayPage*>(m_pages->currentWidget());
}

bool Navigation::showsDayPage(DayPageKind kind) const
{
    const DayPage* page = m_days[static_cast<std::size_t>(kind)];
    return page != nullptr && m_pages->currentWidget() == page;
}

bool Navigation::showsProblem() const
{
    return m_pages->currentWidget() == m_problemArea;
}

bool Navigation::showsAssessment() const
{
    return shownAssessment() != nullptr || shownReport() != nullptr || shownDayPage() != nullptr;
}

bool Navigation::leadsBackToAssessment() const
{
    return shownReport() != nullptr || shownDayPage() != nullptr ||
           (shownStandards() != nullptr && m_fromAssessment);
}

void Navigation::showPage(QWidget* page)
{
    if (m_pages->indexOf(page) < 0) {
        m_pages->addWidget(page);
    }
    m_pages->setCurrentWidget(page);
}

void Navigation::showProblem(const core::Problem& problem)
{
    const Session* open = m_workspace.session();
    const QString back = open != nullptr ? fromPath(open->casebook().path().filename()) : QString();
    m_problem->show(problem, fromPath(m_workspace.wanted()), back);
    showPage(m_problemArea);
    emit changed();
}

void Navigation::showStart()
{
    if (m_workspace.session() == nullptr) {
        return;
    }
    finishTyping();
    keepPlace();
    if (m_start == nullptr) {
        m_start = makeStart();
    }
    m_start->refresh();
    showPage(m_start);
    m_start->focusList();
    emit changed();
}

void Navigation::showAssessment()
{
    if (!m_workspace.hasAssessment()) {
        return;
    }
    if (m_assessment == nullptr) {
        m_assessment = makeAssessment();
    }
    showPage(m_assessment);
    m_assessment->comeUp();
    emit changed();
}

void Navigation::showPoint(const core::PointRef& point)
{
    showAssessment();
    if (m_assessment != nullptr) {
        m_assessment->showPoint(point);
    }
}

void Navigation::showRecord(const core::RecordId& record)
{
    showAssessment();
    if (m_assessment != nullptr) {
        m_assessment->showRecord(record);
    }
}

void Navigation::openHit(const core::Hit& hit)
{
    openAssessment(hit.assessment, [this, record = hit.record] { showRecord(record); });
}

void Navigation::showReport()
{
    if (!m_workspace.hasAssessment()) {
        return;
    }
    finishTyping();
    if (m_report == nullptr) {
        const AppContext& context = m_workspace.context();
        m_report = new ReportPage(*m_workspace.session(), context, m_prompts, &m_window);
    }
    showPage(m_report);
    m_report->setFocus();
    emit changed();
}

void Navigation::showStandards()
{
    if (m_workspace.session() == nullptr) {
        return;
    }
    finishTyping();
    keepPlace();
    if (m_standards == nullptr) {
        m_standards = makeStandards();
    }
    if (m_workspace.hasAssessment()) {
        m_standards->preferPhase(m_workspace.session()->assessment().service.phase);
    }
    if (shownStandards() == nullptr) {
        m_fromAssessment = shownAssessment() != nullptr;
    }
    showPage(m_standards);
    m_standards->focusList();
    emit changed();
}

void Navigation::showActions()
{
    if (m_workspace.session() == nullptr) {
        return;
    }
    finishTyping();
    keepPlace();
    if (m_followUp == nullptr) {
        m_followUp = makeActions();
    }
    m_followUp->refresh();
    showPage(m_followUp);
    m_followUp->focusList();
    emit changed();
}

void Navigation::showDayPage(DayPageKind kind)
{
    if (!m_workspace.hasAssessment()) {
        return;
    }
    finishTyping();
    DayPage*& page = m_days[static_cast<std::size_t>(kind)];
    if (page == nullptr) {
        page = makeDay(kind);
    }
    showPage(page);
    page->comeUp();
    emit changed();
}

void Navigation::goBack()
{
    leadsBackToAssessment() ? showAssessment() : showStart();
}

void Navigation::forgetStart()
{
    delete m_start;
    m_start = nullptr;
}

void Navigation::forgetPages()
{
    m_places.clear();
    m_opening.stop();
    m_saving.stop();
    forgetStart();
    delete m_assessment;
    m_assessment = nullptr;
    delete m_report;
    m_report = nullptr;
    delete m_followUp;
    m_followUp = nullptr;
    for (DayPage*& page : m_days) {
        delete page;
        page = nullptr;
    }
}

void Navigation::finishTyping()
{
    if (m_assessment != nullptr) {
        m_assessment->finishTyping();
    }
    for (DayPage* page : m_days) {
        if (page != nullptr) {
            page->finishTyping();
        }
    }
}

core::Result<core::Done> Navigation::finish()
{
    finishTyping();
    Session* session = m_workspace.session();
    return session != nullptr ? session->save() : core::Result<core::Done>(core::Done{});
}

void Navigation::whenSaved(const QString& title, std::function<void()> then)
{
    m_saving.run([this] { return finish(); },
                 [this, title, then = std::move(then)](const core::Result<core::Done>& saved) {
                     if (saved) {
                         then();
                         return;
                     }
                     m_prompts.tell(&m_window, title,
                                    tr("Not everything is saved yet. The bar at the bottom of the "
                                       "window says why; try again when it is."));
                 });
}

} // namespace ui
