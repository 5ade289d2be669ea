#include "core/assessment/Words.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/panel/DayPages.h"
#include "ui/report/ReportPage.h"
#include "ui/session/Session.h"
#include "ui/standards/StandardsPage.h"
#include "ui/widgets/PageStack.h"
#include "ui/window/Navigation.h"
#include "ui/window/WindowHandOver.h"
#include "ui/window/Workspace.h"

#include <QApplication>

namespace ui {

namespace {

AssessmentView viewOf(DayPageKind kind)
{
    switch (kind) {
    case DayPageKind::Panel: return AssessmentView::Panel;
    case DayPageKind::WashUp: return AssessmentView::WashUp;
    case DayPageKind::Review: return AssessmentView::Review;
    case DayPageKind::Ratings: break;
    }
    return AssessmentView::Ratings;
}

DayPageKind kindOf(AssessmentView view)
{
    switch (view) {
    case AssessmentView::Panel: return DayPageKind::Panel;
    case AssessmentView::WashUp: return DayPageKind::WashUp;
    case AssessmentView::Review: return DayPageKind::Review;
    default: return DayPageKind::Ratings;
    }
}

QString keyboardIn(const QWidget& page)
{
    const QWidget* focus = page.window()->focusWidget();
    return focus != nullptr && page.isAncestorOf(focus) ? focus->objectName() : QString();
}

} // namespace

void Navigation::openAssessment(const core::AssessmentId& id, std::function<void()> then)
{
    const auto open = [this, id]() -> core::Result<core::Done> {
        finishTyping();
        keepPlace();
        Session& session = *m_workspace.session();
        const bool isOpen = session.hasAssessment() && session.ledger().id() == id;
        return isOpen ? core::Result<core::Done>(core::Done{}) : session.openAssessment(id);
    };
    m_opening.run(open, [this, id, then = std::move(then)](const core::Result<core::Done>& done) {
        if (!done) {
            m_prompts.tell(&m_window, tr("The assessment cannot be opened"),
                           inWords(done.problem()));
            emit openingFailed();
            return;
        }
        if (then) {
            showAssessment();
            then();
        } else {
            comeBack(placeIn(id));
        }
    });
}

void Navigation::keepPlace()
{
    if (!m_workspace.hasAssessment()) {
        return;
    }
    const QWidget* page = m_pages->currentWidget();
    AssessmentPlace place;
    if (const AssessmentPage* walk = shownAssessment()) {
        place.on = walk->here();
    } else if (const ReportPage* report = shownReport()) {
        place.view = AssessmentView::Report;
        place.on.view = static_cast<int>(report->reader());
    } else if (const DayPage* day = shownDayPage()) {
        place.view =
            viewOf(static_cast<DayPageKind>(std::ranges::find(m_days, day) - m_days.begin()));
        place.on = day->here();
    } else {
        return;
    }
    place.keyboard = keyboardIn(*page);
    m_places[m_workspace.session()->ledger().id()] = place;
}

AssessmentPlace Navigation::placeIn(const core::AssessmentId& id) const
{
    const auto place = m_places.find(id);
    return place == m_places.end() ? AssessmentPlace() : place->second;
}

void Navigation::setPlace(const core::AssessmentId& id, const AssessmentPlace& place)
{
    m_places[id] = place;
}

void Navigation::forgetPlace(const core::AssessmentId& id)
{
    m_places.erase(id);
}

PagesPlace Navigation::here()
{
    keepPlace();
    PagesPlace place;
    place.places = m_places;
    place.fromAssessment = m_fromAssessment;
    auto fields = FieldStates::Of::Choices;
    if (showsProblem()) {
        place.page = PagesPlace::Page::Problem;
    } else if (const StandardsPage* standards = shownStandards()) {
        place.page = PagesPlace::Page::Standards;
        place.edition = standards->chosen() ? standards->chosen()->id : std::string();
    } else if (shownActions() != nullptr) {
        place.page = PagesPlace::Page::Actions;
    } else if (shownStart() == nullptr) {
        place.page = PagesPlace::Page::Assessment;
        fields = shownReport() != nullptr ? fields : FieldStates::Of::View;
        const AssessmentPage* walk = shownAssessment();
        place.isFinding = walk != nullptr && walk->isFinding();
    }
    place.fields = FieldStates(*m_pages->currentWidget(), fields);
    return place;
}

void Navigation::comeBack(const PagesPlace& place)
{
    m_places = place.places;
    m_fromAssessment = place.fromAssessment;
    switch (place.page) {
    case PagesPlace::Page::Standards: comeBackToStandards(place); return;
    case PagesPlace::Page::Actions: showActions(); break;
    case PagesPlace::Page::Assessment:
        if (m_workspace.hasAssessment()) {
            openAssessment(m_workspace.session()->ledger().id());
        }
        if (place.isFinding && m_assessment != nullptr) {
            m_assessment->findHere();
        }
        break;
    case PagesPlace::Page::Start:
    case PagesPlace::Page::Problem: break;
    }
    place.fields.putBack(*m_pages->currentWidget());
}

void Navigation::comeBackToStandards(const PagesPlace& place)
{
    showStandards();
    m_fromAssessment = place.fromAssessment;
    connect(
        m_standards, &StandardsPage::loaded, this,
        [this, place] { place.fields.putBack(*m_standards); }, Qt::SingleShotConnection);
    m_standards->reload(place.edition);
}

void Navigation::comeBack(const AssessmentPlace& place)
{
    // What was cut for a team or a sponsor has only the panel's page of those of the day.
    const bool isHanded = m_workspace.hasAssessment() && m_workspace.session()->cutFor();
    switch (place.view) {
    case AssessmentView::WalkThrough:
        showAssessment();
        if (m_assessment != nullptr) {
            m_assessment->comeBack(place.on);
        }
        break;
    case AssessmentView::Report:
        showReport();
        if (m_report != nullptr && place.on.view >= 0 &&
            place.on.view < int{core::Words<core::Reader>::all.size()}) {
            m_report->setReader(static_cast<core::Reader>(place.on.view));
        }
        break;
    default:
        if (isHanded && place.view != AssessmentView::Panel) {
            showAssessment();
            return;
        }
        showDayPage(kindOf(place.view));
        if (DayPage* day = shownDayPage()) {
            day->comeBack(place.on);
        }
    }
    auto* part = place.keyboard.isEmpty()
                     ? nullptr
                     : m_pages->currentWidget()->findChild<QWidget*>(place.keyboard);
    if (part != nullptr && part->isVisibleTo(m_pages) && part->isEnabled()) {
        part->setFocus();
    }
}

} // namespace ui
