#include "ui/panel/DayPage.h"

#include "ui/widgets/PageStack.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/grid/Grid.h"

#include <QVBoxLayout>

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
    return m_session.editor().leads();
}

void DayPage::layOut(Segments& views, PageStack& stack)
{
    m_views = &views;
    m_stack = &stack;
    const int unit = fontMetrics().height();
    auto* head = new QVBoxLayout;
    head->setContentsMargins(unit, unit / 2, unit, 0);
    head->addWidget(&views, 0, Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(&stack, 1);
    connect(&views, &Segments::chose, this, [this, &stack](int view) {
        finishTyping();
        stack.setCurrentIndex(view);
    });
}

Grid* DayPage::grid() const
{
    const QWidget* seen = m_stack != nullptr ? m_stack->currentWidget() : this;
    return seen->findChild<Grid*>();
}

PagePlace DayPage::here() const
{
    PagePlace place;
    place.view = m_stack != nullptr ? m_stack->currentIndex() : 0;
    if (const Grid* rows = grid()) {
        place.chosen = rows->chosenId();
    }
    return place;
}

void DayPage::comeBack(const PagePlace& place)
{
    if (m_stack != nullptr && place.view >= 0 && place.view < m_stack->count()) {
        m_views->choose(place.view);
        m_stack->setCurrentIndex(place.view);
    }
    if (Grid* rows = grid()) {
        rows->choose(place.chosen);
    }
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

} // namespace ui
