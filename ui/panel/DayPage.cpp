#include "ui/panel/DayPage.h"

#include "core/assessment/Duties.h"
#include "ui/panel/people/PeoplePage.h"
#include "ui/panel/ratings/RatingsPage.h"
#include "ui/panel/review/ReviewPage.h"
#include "ui/panel/washup/WashUpPage.h"
#include "ui/widgets/TabOrder.h"

namespace ui {

DayPage::DayPage(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &DayPage::refreshSoon);
    const auto afresh = [this] {
        startAfresh();
        refreshSoon();
    };
    connect(&session, &Session::assessmentOpened, this, afresh);
    connect(&session, &Session::editionsChanged, this, afresh);
}

void DayPage::showPoint(const core::PointRef&) {}

void DayPage::showRecord(const core::RecordId&) {}

bool DayPage::isLead() const
{
    return core::mayLead(assessment(), m_session.author().id);
}

void DayPage::refreshSoon()
{
    if (isVisible() && m_session.hasAssessment()) {
        refresh();
    }
}

void DayPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_session.hasAssessment()) {
        refresh();
    }
}

bool DayPage::focusNextPrevChild(bool next)
{
    tabInLayoutOrder(this);
    return QWidget::focusNextPrevChild(next);
}

DayPage* makeDayPage(DayPageKind kind, Session& session, Prompts& prompts, QWidget* parent)
{
    switch (kind) {
    case DayPageKind::Panel: return new PeoplePage(session, prompts, parent);
    case DayPageKind::WashUp: return new WashUpPage(session, parent);
    case DayPageKind::Review: return new ReviewPage(session, prompts, parent);
    case DayPageKind::Ratings: break;
    }
    return new RatingsPage(session, prompts, parent);
}

const char* actionOf(DayPageKind kind)
{
    switch (kind) {
    case DayPageKind::Panel: return "goToPanel";
    case DayPageKind::WashUp: return "goToWashUp";
    case DayPageKind::Review: return "goToReview";
    case DayPageKind::Ratings: break;
    }
    return "goToRatings";
}

} // namespace ui
