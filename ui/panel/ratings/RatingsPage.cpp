#include "ui/panel/ratings/RatingsPage.h"

#include "ui/base/HandbookPlace.h"
#include "ui/panel/ratings/OwnRatings.h"
#include "ui/panel/ratings/PanelRatings.h"
#include "ui/widgets/PageStack.h"
#include "ui/widgets/Segments.h"
#include "ui/words/PageParts.h"

namespace ui {

RatingsPage::RatingsPage(Session& session, Prompts& prompts, QWidget* parent)
    : DayPage(session, parent)
    , m_views(new Segments(tr("Ratings to show"), {tr("Your ratings"), tr("The panel's ratings")}))
    , m_stack(new PageStack)
    , m_own(new OwnRatings(session))
    , m_panel(new PanelRatings(session, prompts))
{
    setObjectName(QStringLiteral("ratingsPage"));
    tellHandbookPlace(*this, [this] {
        return isLead() ? HandbookPlace{"lead", "Reveal the ratings"}
                        : HandbookPlace{"assessor", "Rate on your own"};
    });
    setAccessibleName(title());
    m_views->setObjectName(QStringLiteral("ratingViews"));
    m_stack->addWidget(m_own);
    m_stack->addWidget(m_panel);
    layOut(*m_views, *m_stack);
    connect(m_panel, &PanelRatings::noteAsked, this,
            [this](const std::string& note) { emit recordAsked(core::noteRecord(note)); });
}

RatingsPage::~RatingsPage()
{
    // A field that has the keyboard tells of its leaving while the page is still whole.
    hide();
}

QString RatingsPage::title() const
{
    return tr("Ratings");
}

bool RatingsPage::showsPanel() const
{
    return m_stack->currentWidget() == m_panel;
}

void RatingsPage::chooseView()
{
    const int view = assessment().revealed.empty() ? 0 : 1;
    m_views->choose(view);
    m_stack->setCurrentIndex(view);
}

void RatingsPage::startAfresh()
{
    m_fresh = true;
    m_own->startAfresh();
    m_panel->startAfresh();
}

void RatingsPage::refresh()
{
    if (m_fresh) {
        m_fresh = false;
        chooseView();
    }
    m_own->refresh();
    m_panel->refresh();
}

void RatingsPage::comeUp()
{
    showsPanel() ? m_panel->focusList() : m_own->focusList();
}

void RatingsPage::showPoint(const core::PointRef& point)
{
    m_own->showPoint(point);
    m_panel->showPoint(point);
}

void RatingsPage::step(int step)
{
    showsPanel() ? m_panel->step(step) : m_own->step(step);
}

void RatingsPage::finishTyping()
{
    if (session().hasAssessment()) {
        m_own->finishTyping();
        m_panel->finishTyping();
    }
}

} // namespace ui
