#include "ui/window/GoActions.h"

#include "ui/actions/ActionsPage.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/panel/DayPages.h"
#include "ui/report/ReportPage.h"
#include "ui/session/Session.h"
#include "ui/standards/StandardsPage.h"
#include "ui/start/StartPage.h"
#include "ui/window/Actions.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/Navigation.h"
#include "ui/window/PaletteItems.h"
#include "ui/window/Workspace.h"

#include <QAction>

#include <utility>

namespace ui {

GoActions::GoActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                     Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_actions(actions)
    , m_prompts(prompts)
    , m_window(window)
{
    connectPages();
    connectSteps();
    connectEditing();
}

void GoActions::connectPages()
{
    const auto on = [&](const char* id, auto show) {
        connect(m_actions[id], &QAction::triggered, &m_navigation, show);
    };
    on("goToCasebook", &Navigation::showStart);
    on("goToAssessment", &Navigation::showAssessment);
    on("goToReport", &Navigation::showReport);
    on("goToStandards", &Navigation::showStandards);
    on("goToActions", &Navigation::showActions);
    for (std::size_t i = 0; i < dayPageCount; ++i) {
        const auto kind = static_cast<DayPageKind>(i);
        on(actionOf(kind), [this, kind] { m_navigation.showDayPage(kind); });
    }
    on("exportReport", [this] {
        m_navigation.showReport();
        if (m_navigation.reportPage() != nullptr) {
            m_navigation.reportPage()->exportAs(core::ReportFormat::Pdf);
        }
    });
}

void GoActions::connectSteps()
{
    const auto onStep = [&](const char* id, int step) {
        connect(m_actions[id], &QAction::triggered, this, [this, step] {
            if (DayPage* day = m_navigation.shownDayPage()) {
                day->step(step);
            } else if (AssessmentPage* page = m_navigation.assessmentPage()) {
                step > 0 ? page->nextPoint() : page->previousPoint();
            }
        });
    };
    onStep("nextPoint", 1);
    onStep("previousPoint", -1);
    connectToAssessment("newNote", &AssessmentPage::newNote);
    connectToAssessment("newRecommendation", &AssessmentPage::newRecommendation);
    connectToAssessment("recommendFromNote", &AssessmentPage::recommendFromNote);
    connectToAssessment("comeBackLater", &AssessmentPage::toggleLater);
    connectToAssessment("showAgenda", &AssessmentPage::showAgenda);
    connectToAssessment("showStandardOrder", &AssessmentPage::showStandardOrder);
    connectToAssessment("showMine", &AssessmentPage::showMine);
    connectToAssessment("showLater", &AssessmentPage::showLater);
    connectToAssessment("findNext", &AssessmentPage::findNext);
    connectToAssessment("findPrevious", &AssessmentPage::findPrevious);
    connectToAssessment("goToPoints", &AssessmentPage::goToPoints);
    connectToAssessment("goToNotes", &AssessmentPage::goToNotes);
    connectToAssessment("goToOutcome", &AssessmentPage::goToOutcome);
}

void GoActions::connectToAssessment(const char* id, void (AssessmentPage::*slot)())
{
    connect(m_actions[id], &QAction::triggered, this, [this, slot] {
        if (AssessmentPage* page = m_navigation.assessmentPage()) {
            (page->*slot)();
        }
    });
}

void GoActions::connectEditing()
{
    connect(m_actions["undo"], &QAction::triggered, this, &GoActions::undo);
    connect(m_actions["redo"], &QAction::triggered, this, &GoActions::redo);
    connect(m_actions["find"], &QAction::triggered, this, &GoActions::find);
    connect(m_actions["findEverywhere"], &QAction::triggered, this, [this] {
        m_workspace.hasAssessment() && m_navigation.shownStart() == nullptr
            ? findInAssessment(&AssessmentPage::findEverywhere)
            : findInList();
    });
    connect(m_actions["filterNotes"], &QAction::triggered, this,
            [this] { findInAssessment(&AssessmentPage::filterFinds); });
    connect(&m_navigation, &Navigation::walkThroughMade, this, [this](AssessmentPage& page) {
        connect(&page, &AssessmentPage::findLeft, this, [this] {
            if (const QString before = std::exchange(m_before, {}); !before.isEmpty()) {
                m_actions[before]->trigger();
            }
        });
    });
    connect(m_actions["findOrRun"], &QAction::triggered, this, &GoActions::findOrRun);
}

void GoActions::undo()
{
    // On the list, undo brings back what was removed there (BinActions).
    if (m_navigation.shownStart() == nullptr) {
        Session& session = *m_workspace.session();
        const QString step = inSentence(session.undoName());
        session.undoStack().undo();
        emit said(tr("Undone: %1").arg(step));
    }
}

void GoActions::redo()
{
    Session& session = *m_workspace.session();
    const QString step = inSentence(session.redoName());
    session.undoStack().redo();
    emit said(tr("Done again: %1").arg(step));
}

void GoActions::find()
{
    if (StartPage* start = m_navigation.shownStart()) {
        start->focusSearch();
    } else if (StandardsPage* standards = m_navigation.shownStandards()) {
        standards->focusFind();
    } else if (ActionsPage* actions = m_navigation.shownActions()) {
        actions->chooseFilters();
    } else if (m_workspace.hasAssessment()) {
        findInAssessment(&AssessmentPage::findHere);
    } else {
        findOrRun();
    }
}

void GoActions::findInList()
{
    m_navigation.showStart();
    m_navigation.startPage()->focusSearch();
}

void GoActions::findInAssessment(void (AssessmentPage::*slot)())
{
    if (m_navigation.shownAssessment() != nullptr) {
        if (!m_navigation.assessmentPage()->isFinding()) {
            m_before.clear();
        }
    } else if (m_navigation.shownReport() != nullptr) {
        m_before = QStringLiteral("goToReport");
    } else if (m_navigation.shownStandards() != nullptr) {
        m_before = QStringLiteral("goToStandards");
    } else if (m_navigation.shownActions() != nullptr) {
        m_before = QStringLiteral("goToActions");
    }
    for (std::size_t i = 0; i < dayPageCount; ++i) {
        const auto kind = static_cast<DayPageKind>(i);
        if (m_navigation.showsDayPage(kind)) {
            m_before = QString::fromLatin1(actionOf(kind));
        }
    }
    if (m_navigation.shownAssessment() == nullptr) {
        m_navigation.showAssessment();
    }
    (m_navigation.assessmentPage()->*slot)();
}

void GoActions::findOrRun()
{
    PaletteTargets targets;
    targets.assessment = [this](const core::AssessmentId& id) { m_navigation.openAssessment(id); };
    targets.point = [this](const core::PointRef& point) { m_navigation.showPoint(point); };
    targets.hit = [this](const core::Hit& hit) { m_navigation.openHit(hit); };
    if (m_tabs) {
        targets.tabs = m_tabs();
    }
    CommandPalette palette(findEverything(m_actions, m_workspace.session(), std::move(targets)),
                           &m_window);
    if (m_prompts.run(palette)) {
        palette.chosen().go();
    }
}

} // namespace ui
