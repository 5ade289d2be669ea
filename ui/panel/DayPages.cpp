#include "ui/panel/DayPages.h"

#include "ui/panel/people/PeoplePage.h"
#include "ui/panel/ratings/RatingsPage.h"
#include "ui/panel/review/ReviewPage.h"
#include "ui/panel/washup/WashUpPage.h"

namespace ui {

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
