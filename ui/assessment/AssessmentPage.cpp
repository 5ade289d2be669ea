#include "ui/assessment/AssessmentPage.h"

#include "core/assessment/Filing.h"
#include "ui/assessment/HandedBanner.h"
#include "ui/assessment/find/FindPane.h"
#include "ui/assessment/outcome/OutcomePane.h"
#include "ui/assessment/point/PointPane.h"
#include "ui/assessment/points/PointsPane.h"
#include "ui/base/HandbookPlace.h"
#include "ui/session/HandedPlace.h"
#include "ui/session/LaterMarks.h"
#include "ui/session/editors/RecommendationsPane.h"
#include "ui/widgets/Panes.h"
#include "ui/widgets/StrayLetters.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

AssessmentPage::AssessmentPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_handed(new HandedBanner)
    , m_points(new PointsPane(session))
    , m_find(new FindPane(session))
    , m_side(new QWidget)
    , m_point(new PointPane(session))
    , m_outcome(new OutcomePane(session))
    , m_recommendations(m_outcome->findChild<RecommendationsPane*>())
    , m_panes(
          new Panes({Panes::Pane{m_side, tr("Points"), 24}, Panes::Pane{m_point, tr("Notes"), 52},
                     Panes::Pane{m_outcome, tr("Outcome"), 24}}))
{
    setObjectName(QStringLiteral("assessmentPage"));
    tellHandbookPlace(*this, [&session] {
        return handedPlace(session).value_or(HandbookPlace{"assessor", "Write notes"});
    });
    setAccessibleName(tr("Walk through the points"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_handed);
    all->addWidget(m_panes, 1);
    for (QWidget* pane : std::initializer_list<QWidget*>{m_side, m_outcome}) {
        pane->setAutoFillBackground(true);
        pane->setBackgroundRole(QPalette::Base);
    }
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_points);
    side->addWidget(m_find);
    m_find->hide();
    connectFind();
    connect(m_handed, &HandedBanner::answerAsked, this, &AssessmentPage::answerAsked);
    connect(m_handed, &HandedBanner::handBackAsked, this, &AssessmentPage::handBackAsked);
    const AttachmentsBox* files = m_point->attachments();
    connect(files, &AttachmentsBox::filesAsked, this, &AssessmentPage::filesAsked);
    connect(files, &AttachmentsBox::saveAsked, this, &AssessmentPage::attachmentSaveAsked);
    connect(files, &AttachmentsBox::editAsked, this, &AssessmentPage::attachmentEditAsked);
    connect(m_point->questions()->fold(), &FoldButton::toggled, this,
            [this](bool open) { emit questionsFolded(!open); });
    connect(m_points, &PointsPane::chose, this, &AssessmentPage::pointChosen);
    connect(m_points, &PointsPane::opened, this, &AssessmentPage::newNote);
    const auto* letters = new StrayLetters({m_points->list(), m_point->notes()->list()}, this);
    connect(letters, &StrayLetters::typed, this, [this](const QString& typed) {
        m_panes->bringForward(m_point);
        m_point->composer()->type(typed);
    });
    connectNotes();
    connect(m_outcome, &OutcomePane::disputeAsked, this, &AssessmentPage::disputeAsked);
    connect(m_outcome, &OutcomePane::ratingsAsked, this, &AssessmentPage::ratingsAsked);
    connect(&session, &Session::changed, this, &AssessmentPage::refresh);
    connect(&session, &Session::assessmentOpened, this, &AssessmentPage::opened);
    connect(&session, &Session::editionsChanged, this, &AssessmentPage::opened);
    opened();
}

void AssessmentPage::connectNotes()
{
    const NotesPane* notes = m_point->notes();
    connect(notes, &NotesPane::recommendationAsked, this, &AssessmentPage::recommendFromNote);
    connect(notes, &NotesPane::filingAsked, this, &AssessmentPage::filingAsked);
    connect(notes, &NotesPane::laterAsked, this, [this] {
        if (const core::Note* note = chosenNote()) {
            ui::toggleLater(m_session, note->id);
        }
    });
    connect(m_points, &PointsPane::laterAsked, this,
            [this] { ui::toggleLater(m_session, m_points->points()); });
    connect(m_points, &PointsPane::noteDropped, this, &AssessmentPage::fileNote);
    connect(m_recommendations, &RecommendationsPane::noteAsked, this,
            [this](const std::string& note) { showRecord(core::noteRecord(note)); });
}

AssessmentPage::~AssessmentPage()
{
    // A field that has the focus tells of its leaving while the page is taken apart: let it do so
    // while the page is still whole.
    hide();
}

void AssessmentPage::opened()
{
    if (!m_session.hasAssessment()) {
        return;
    }
    const core::AssessmentId before = std::exchange(m_open, m_session.ledger().id());
    if (!std::exchange(m_followsHit, false) && m_open != before) {
        closeFind();
    }
    m_handed->show(m_session.cutFor());
    m_point->startAfresh();
    m_outcome->startAfresh();
    m_points->chooseFirst();
    showPoints(m_points->points());
}

const std::vector<core::PointRef>& AssessmentPage::points() const
{
    return m_points->points();
}

PagePlace AssessmentPage::here() const
{
    const core::Note* note = chosenNote();
    return {static_cast<int>(m_points->order()),
            points().empty() ? PagePlace::wholeService : core::toString(points().front()),
            note != nullptr ? note->id : std::string()};
}

void AssessmentPage::comeBack(const PagePlace& place)
{
    const auto order = static_cast<PointOrder>(std::clamp(place.view, 0, 2));
    if (order != m_points->order()) {
        m_points->chooseOrder(order);
    }
    if (const auto point = core::pointRefFrom(place.chosen)) {
        m_points->choosePoint(*point);
    } else if (place.chosen == PagePlace::wholeService) {
        m_points->chooseWholeService();
    }
    if (!place.note.empty()) {
        m_point->notes()->showNote(place.note);
    }
}

void AssessmentPage::pointChosen()
{
    showPoints(m_points->points());
}

void AssessmentPage::showPoints(const std::vector<core::PointRef>& points)
{
    finishTyping();
    m_point->showPoints(points);
    m_outcome->showPoints(points);
}

void AssessmentPage::refresh(const Changed& what)
{
    m_points->refresh();
    m_point->refresh(what);
    m_outcome->refresh(what);
}

void AssessmentPage::nextPoint()
{
    m_points->step(1);
    newNote();
}

void AssessmentPage::previousPoint()
{
    m_points->step(-1);
    newNote();
}

void AssessmentPage::newNote()
{
    m_panes->bringForward(m_point);
    m_point->composer()->focusText();
}

void AssessmentPage::goToPoints()
{
    closeFind();
    m_panes->bringForward(m_side);
    m_points->focusList();
}

void AssessmentPage::goToNotes()
{
    m_panes->bringForward(m_point);
    m_point->notes()->focusList();
}

void AssessmentPage::goToOutcome()
{
    m_panes->bringForward(m_outcome);
    m_outcome->focusOutcome();
}

void AssessmentPage::newRecommendation()
{
    m_panes->bringForward(m_outcome);
    m_outcome->newRecommendation();
}

const core::Note* AssessmentPage::chosenNote() const
{
    return m_point->notes()->chosenNote();
}

void AssessmentPage::recommendFromNote()
{
    finishTyping();
    const core::Note* note = chosenNote();
    if (note == nullptr) {
        goToNotes();
        return;
    }
    m_panes->bringForward(m_outcome);
    m_recommendations->writeFrom(*note);
}

void AssessmentPage::fileNote(const std::string& id, const std::vector<core::PointRef>& onto,
                              bool stays)
{
    finishTyping();
    const core::Note* note = m_session.assessment().note(id);
    if (note == nullptr) {
        return;
    }
    const auto points =
        core::refiled(note->points, m_points->points(), onto, stays, m_session.editions());
    if (points != note->points) {
        m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "File note under another point"),
                       {{core::noteRecord(id), core::FileUnder{points}}});
    }
}

void AssessmentPage::toggleLater()
{
    const QWidget* keyboard = window()->focusWidget();
    const core::Note* note = chosenNote();
    if (note != nullptr && keyboard != nullptr &&
        (keyboard == m_point->notes() || m_point->notes()->isAncestorOf(keyboard))) {
        ui::toggleLater(m_session, note->id);
    } else {
        ui::toggleLater(m_session, m_points->points());
    }
}

void AssessmentPage::showLater()
{
    m_points->showLater(!m_points->showsLater());
    goToPoints();
}

void AssessmentPage::showOrder(PointOrder order)
{
    m_points->chooseOrder(order);
    goToPoints();
}

void AssessmentPage::showAgenda()
{
    showOrder(PointOrder::Agenda);
}

void AssessmentPage::showStandardOrder()
{
    showOrder(PointOrder::Standard);
}

void AssessmentPage::showMine()
{
    showOrder(PointOrder::Mine);
}

void AssessmentPage::showPoint(const core::PointRef& point)
{
    m_points->choosePoint(point);
    newNote();
}

void AssessmentPage::foldQuestions(bool folded)
{
    m_point->questions()->fold()->setChecked(!folded);
}

void AssessmentPage::attach(const std::vector<std::filesystem::path>& files)
{
    m_panes->bringForward(m_point);
    m_point->attachments()->attach(files);
}

void AssessmentPage::finishTyping()
{
    if (m_session.hasAssessment()) {
        m_point->finishTyping();
        m_outcome->finishTyping();
    }
}

} // namespace ui
