#include "ui/actions/ActionsPage.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/panel/DayPages.h"
#include "ui/session/Session.h"
#include "ui/standards/StandardsPage.h"
#include "ui/start/StartPage.h"
#include "ui/window/Actions.h"
#include "ui/window/Navigation.h"
#include "ui/window/Workspace.h"

#include <QAction>

namespace ui {

StartPage* Navigation::makeStart()
{
    auto* page = new StartPage(*m_workspace.session(), &m_window);
    connect(page, &StartPage::openAsked, this,
            [this](const core::AssessmentId& id) { openAssessment(id); });
    connect(page, &StartPage::hitAsked, this, &Navigation::openHit);
    connect(page, &StartPage::removeAsked, m_actions["removeAssessment"], &QAction::trigger);
    connect(page, &StartPage::newAsked, m_actions["newAssessment"], &QAction::trigger);
    connect(page, &StartPage::importAsked, m_actions["importFile"], &QAction::trigger);
    connect(page, &StartPage::sampleAsked, m_actions["openSample"], &QAction::trigger);
    return page;
}

AssessmentPage* Navigation::makeAssessment()
{
    auto* page = new AssessmentPage(*m_workspace.session(), &m_window);
    connect(page, &AssessmentPage::disputeAsked, this, [this](const core::RecordId& record) {
        showDayPage(DayPageKind::Review);
        shownDayPage()->showRecord(record);
    });
    connect(page, &AssessmentPage::ratingsAsked, this, [this](const core::PointRef& point) {
        showDayPage(DayPageKind::Ratings);
        shownDayPage()->showPoint(point);
    });
    connect(page, &AssessmentPage::hitAsked, this, &Navigation::openHit);
    connect(page, &AssessmentPage::wayBackAsked, this,
            [this](const core::AssessmentId& id, const std::vector<core::PointRef>& points) {
                openAssessment(id, [this, points] {
                    if (!points.empty()) {
                        showPoint(points.front());
                    }
                });
            });
    connect(page, &AssessmentPage::answerAsked, m_actions["answerFindings"], &QAction::trigger);
    connect(page, &AssessmentPage::handBackAsked, m_actions["handBack"], &QAction::trigger);
    connect(page, &AssessmentPage::filingAsked, m_actions["fileUnder"], &QAction::trigger);
    connect(page, &AssessmentPage::filesAsked, m_actions["attachFile"], &QAction::trigger);
    connect(page, &AssessmentPage::attachmentSaveAsked, this, &Navigation::attachmentSaveAsked);
    connect(page, &AssessmentPage::attachmentEditAsked, this, &Navigation::attachmentEditAsked);
    emit walkThroughMade(*page);
    return page;
}

StandardsPage* Navigation::makeStandards()
{
    auto* page = new StandardsPage(m_workspace.context().ownStandards, &m_window);
    connect(page, &StandardsPage::addAsked, m_actions["addStandard"], &QAction::trigger);
    connect(page, &StandardsPage::removeAsked, m_actions["removeStandard"], &QAction::trigger);
    connect(page, &StandardsPage::templateAsked, m_actions["saveTemplate"], &QAction::trigger);
    connect(page, &StandardsPage::chosenChanged, this, &Navigation::changed);
    const Session& session = *m_workspace.session();
    page->reload(session.hasAssessment() && !session.editions().empty()
                     ? session.editions().front()->id
                     : std::string());
    return page;
}

ActionsPage* Navigation::makeActions()
{
    auto* page = new ActionsPage(*m_workspace.session(), &m_window);
    connect(page, &ActionsPage::recordAsked, this,
            [this](const core::AssessmentId& id, const core::RecordId& record) {
                openAssessment(id, [this, record] { showRecord(record); });
            });
    return page;
}

DayPage* Navigation::makeDay(DayPageKind kind)
{
    auto* page = makeDayPage(kind, *m_workspace.session(), m_prompts, &m_window);
    connect(page, &DayPage::pointAsked, this, &Navigation::showPoint);
    connect(page, &DayPage::recordAsked, this, &Navigation::showRecord);
    connect(page, &DayPage::pageAsked, this,
            [this](DayPageKind other, const core::PointRef& point) {
                showDayPage(other);
                shownDayPage()->showPoint(point);
            });
    return page;
}

} // namespace ui
