#include "ui/assessment/AssessmentPage.h"
#include "ui/assessment/find/FindPane.h"
#include "ui/assessment/outcome/OutcomePane.h"
#include "ui/assessment/point/PointPane.h"
#include "ui/assessment/points/PointsPane.h"
#include "ui/widgets/Panes.h"
#include "ui/words/FoundCards.h"

// What the page does for whoever looks for something.

namespace ui {

void AssessmentPage::connectFind()
{
    connect(m_find, &FindPane::left, this, &AssessmentPage::leaveFind);
    connect(m_find, &FindPane::reached, this,
            [this](const core::FoundPlace& place) { goTo(place, false); });
    connect(m_find, &FindPane::opened, this,
            [this](const core::FoundPlace& place) { goTo(place, true); });
    connect(m_find, &FindPane::marksChanged, this, [this] {
        const auto marks = m_find->marks();
        m_point->notes()->list()->mark(namesOf(marks, core::RecordKind::Note));
        m_outcome->mark(marks);
    });
}

void AssessmentPage::findHere()
{
    beginFind(WordFinder::Where::Here);
}

void AssessmentPage::findEverywhere()
{
    beginFind(WordFinder::Where::Everywhere);
}

void AssessmentPage::filterFinds()
{
    if (!isFinding()) {
        beginFind(WordFinder::Where::Here);
    }
    m_panes->bringForward(m_side);
    m_find->chooseFilter();
}

void AssessmentPage::findNext()
{
    isFinding() ? m_find->step(1) : findHere();
}

void AssessmentPage::findPrevious()
{
    isFinding() ? m_find->step(-1) : findHere();
}

void AssessmentPage::beginFind(WordFinder::Where where)
{
    if (!m_session.hasAssessment()) {
        return;
    }
    if (!isFinding()) {
        const core::Note* note = chosenNote();
        m_before = {m_session.ledger().id(), m_points->points(),
                    note != nullptr ? note->id : std::string(), window()->focusWidget()};
        m_points->hide();
        m_find->show();
        m_panes->rename(m_side, tr("Find"));
    }
    m_panes->bringForward(m_side);
    m_find->begin(where);
}

bool AssessmentPage::isFinding() const
{
    return m_find->isVisibleTo(this);
}

void AssessmentPage::comeUp()
{
    if (isFinding()) {
        m_panes->bringForward(m_side);
        m_find->focusWords();
    } else {
        goToPoints();
    }
}

void AssessmentPage::closeFind()
{
    if (isFinding()) {
        m_find->rest();
        m_find->hide();
        m_points->show();
        m_panes->rename(m_side, tr("Points"));
    }
}

void AssessmentPage::leaveFind()
{
    const Place before = m_before;
    closeFind();
    if (!m_session.hasAssessment()) {
        return;
    }
    if (before.assessment != m_session.ledger().id()) {
        emit wayBackAsked(before.assessment, before.points);
        return;
    }
    before.points.empty() ? m_points->chooseWholeService()
                          : m_points->choosePoint(before.points.front());
    if (m_session.assessment().note(before.note) != nullptr) {
        m_point->notes()->showNote(before.note);
    }
    if (!before.keyboard.isNull() && isAncestorOf(before.keyboard)) {
        for (QWidget* pane : std::initializer_list<QWidget*>{m_side, m_point, m_outcome}) {
            if (pane->isAncestorOf(before.keyboard)) {
                m_panes->bringForward(pane);
            }
        }
        before.keyboard->setFocus();
    } else {
        m_points->focusList();
    }
    emit findLeft();
}

void AssessmentPage::goTo(const core::FoundPlace& place, bool withKeyboard)
{
    if (place.hit.assessment != m_session.ledger().id()) {
        m_followsHit = true;
        emit hitAsked(place.hit);
    } else if (withKeyboard) {
        showRecord(place.hit.record);
    } else {
        bringUp(place.hit.record);
    }
}

void AssessmentPage::bringUp(const core::RecordId& record)
{
    const auto showFirst = [this](const std::vector<core::PointRef>& points) {
        for (const core::PointRef& point : points) {
            if (core::pointOf(m_session.editions(), point) != nullptr) {
                m_points->choosePoint(point);
                return;
            }
        }
        m_points->chooseWholeService();
    };
    if (record.kind == core::RecordKind::Note) {
        if (const core::Note* note = m_session.assessment().note(record.name)) {
            showFirst(note->points);
            m_point->notes()->showNote(record.name);
        }
    } else if (record.kind == core::RecordKind::Recommendation) {
        if (const auto* recommendation = m_session.assessment().recommendation(record.name)) {
            showFirst(recommendation->points);
            m_outcome->bringUpRecommendation(record.name);
        }
    } else if (const auto point = core::pointRefFrom(record.name)) {
        m_points->choosePoint(*point);
    } else if (record.kind == core::RecordKind::Result) {
        m_points->chooseWholeService();
    }
}

void AssessmentPage::showRecord(const core::RecordId& record)
{
    bringUp(record);
    if (record.kind == core::RecordKind::Note) {
        if (m_session.assessment().note(record.name) != nullptr) {
            goToNotes();
            m_point->notes()->showNote(record.name);
        }
    } else if (record.kind == core::RecordKind::Recommendation) {
        if (m_session.assessment().recommendation(record.name) != nullptr) {
            m_panes->bringForward(m_outcome);
            m_outcome->showRecommendation(record.name);
        }
    } else if (record.kind == core::RecordKind::Outcome ||
               record.kind == core::RecordKind::Result || core::pointRefFrom(record.name)) {
        m_panes->bringForward(m_outcome);
        isFinding() ? m_outcome->focusReason(record) : m_outcome->focusOutcome();
    }
}

} // namespace ui
