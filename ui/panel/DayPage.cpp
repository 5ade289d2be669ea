#include "ui/panel/DayPage.h"

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
    return m_session.editor().leads();
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

} // namespace ui
