#include "ui/window/PageMaking.h"

#include "ui/assessment/AssessmentPage.h"
#include "ui/panel/DayPage.h"
#include "ui/session/Session.h"
#include "ui/standards/StandardsPage.h"
#include "ui/start/StartPage.h"
#include "ui/window/Actions.h"
#include "ui/window/Navigation.h"
#include "ui/window/Workspace.h"

#include <QAction>

namespace ui {

StartPage* makeStartPage(Workspace& workspace, Navigation& navigation, const Actions& actions,
                         QWidget& window)
{
    auto* page = new StartPage(*workspace.session(), &window);
    QObject::connect(page, &StartPage::openAsked, &navigation, &Navigation::openAssessment);
    QObject::connect(page, &StartPage::hitAsked, &navigation, &Navigation::openHit);
    QObject::connect(page, &StartPage::newAsked, actions["newAssessment"], &QAction::trigger);
    QObject::connect(page, &StartPage::importAsked, actions["importFile"], &QAction::trigger);
    QObject::connect(page, &StartPage::sampleAsked, actions["openSample"], &QAction::trigger);
    return page;
}

AssessmentPage* makeAssessmentPage(Workspace& workspace, Navigation& navigation,
                                   const Actions& actions, QWidget& window)
{
    auto* page = new AssessmentPage(*workspace.session(), &window);
    const auto on = [&](auto signal, auto&& act) {
        QObject::connect(page, signal, &navigation, std::forward<decltype(act)>(act));
    };
    on(&AssessmentPage::disputeAsked, [&navigation](const core::RecordId& record) {
        navigation.showDayPage(DayPageKind::Review);
        navigation.shownDayPage()->showRecord(record);
    });
    on(&AssessmentPage::ratingsAsked, [&navigation](const core::PointRef& point) {
        navigation.showDayPage(DayPageKind::Ratings);
        navigation.shownDayPage()->showPoint(point);
    });
    on(&AssessmentPage::attachmentSaveAsked, &Navigation::attachmentSaveAsked);
    on(&AssessmentPage::attachmentEditAsked, &Navigation::attachmentEditAsked);
    QObject::connect(page, &AssessmentPage::answerAsked, actions["answerFindings"],
                     &QAction::trigger);
    QObject::connect(page, &AssessmentPage::handBackAsked, actions["handBack"], &QAction::trigger);
    QObject::connect(page, &AssessmentPage::filesAsked, actions["attachFile"], &QAction::trigger);
    return page;
}

StandardsPage* makeStandardsPage(Workspace& workspace, Navigation& navigation,
                                 const Actions& actions, QWidget& window)
{
    auto* page = new StandardsPage(workspace.context().ownStandards, &window);
    QObject::connect(page, &StandardsPage::addAsked, actions["addStandard"], &QAction::trigger);
    QObject::connect(page, &StandardsPage::removeAsked, actions["removeStandard"],
                     &QAction::trigger);
    QObject::connect(page, &StandardsPage::templateAsked, actions["saveTemplate"],
                     &QAction::trigger);
    QObject::connect(page, &StandardsPage::chosenChanged, &navigation, &Navigation::changed);
    const Session& session = *workspace.session();
    page->reload(session.hasAssessment() && !session.editions().empty()
                     ? session.editions().front()->id
                     : std::string());
    return page;
}

DayPage* makeDayPage(DayPageKind kind, Workspace& workspace, Navigation& navigation,
                     Prompts& prompts, QWidget& window)
{
    auto* page = makeDayPage(kind, *workspace.session(), prompts, &window);
    QObject::connect(page, &DayPage::pointAsked, &navigation, &Navigation::showPoint);
    QObject::connect(page, &DayPage::recordAsked, &navigation, &Navigation::showRecord);
    QObject::connect(page, &DayPage::pageAsked, &navigation,
                     [&navigation](DayPageKind other, const core::PointRef& point) {
                         navigation.showDayPage(other);
                         navigation.shownDayPage()->showPoint(point);
                     });
    return page;
}

} // namespace ui
