#include "ui/panel/review/ReviewPage.h"

#include "ui/base/HandbookPlace.h"
#include "ui/panel/review/Disputes.h"
#include "ui/panel/review/ReviewIssues.h"
#include "ui/panel/review/SignedVersions.h"
#include "ui/panel/review/Signing.h"
#include "ui/panel/review/TeamAnswers.h"
#include "ui/widgets/PageStack.h"
#include "ui/widgets/Segments.h"

namespace ui {

ReviewPage::ReviewPage(Session& session, Prompts& prompts, QWidget* parent)
    : DayPage(session, parent)
    , m_views(new Segments(tr("Part of the review"), {tr("Open"), tr("Two versions"), tr("Sign"),
                                                      tr("Versions"), tr("Team's answers")}))
    , m_stack(new PageStack)
    , m_open(new ReviewIssues(session))
    , m_disputes(new Disputes(session))
    , m_signing(new Signing(session, prompts))
    , m_versions(new SignedVersions(session))
    , m_answers(new TeamAnswers(session))
{
    setObjectName(QStringLiteral("reviewPage"));
    tellHandbookPlace(*this, HandbookPlace{"lead", "Review and sign"});
    setAccessibleName(title());
    m_views->setObjectName(QStringLiteral("reviewViews"));
    for (QWidget* view :
         std::initializer_list<QWidget*>{m_open, m_disputes, m_signing, m_versions, m_answers}) {
        m_stack->addWidget(view);
    }
    layOut(*m_views, *m_stack);
    connect(m_open, &ReviewIssues::goAsked, this, &ReviewPage::go);
    connect(m_answers, &TeamAnswers::recordAsked, this, &DayPage::recordAsked);
}

ReviewPage::~ReviewPage()
{
    // A field that has the keyboard tells of its leaving while the page is still whole.
    hide();
}

QString ReviewPage::title() const
{
    return tr("Review and sign");
}

void ReviewPage::refresh()
{
    m_open->refresh();
    m_disputes->refresh();
    m_signing->refresh();
    m_versions->refresh();
    m_answers->refresh();
}

void ReviewPage::startAfresh()
{
    m_disputes->startAfresh();
    m_signing->startAfresh();
    m_answers->startAfresh();
}

void ReviewPage::showView(int view)
{
    m_views->choose(view);
    m_stack->setCurrentIndex(view);
    comeUp();
}

void ReviewPage::comeUp()
{
    switch (m_stack->currentIndex()) {
    case TwoVersions: m_disputes->focusList(); break;
    case Sign: m_signing->focusFirst(); break;
    case Versions:
        // Where nothing is signed, there is no list.
        m_views->segment(Versions)->setFocus();
        m_versions->focusList();
        break;
    case Answers: m_answers->focusList(); break;
    default: m_open->focusList();
    }
}

void ReviewPage::showRecord(const core::RecordId& record)
{
    showView(TwoVersions);
    m_disputes->showRecord(record);
}

void ReviewPage::go(const core::ReviewIssue& issue)
{
    using Kind = core::ReviewIssue::Kind;
    switch (issue.kind) {
    case Kind::Dispute:
    case Kind::OwnDispute:
        showView(TwoVersions);
        m_disputes->showRecord(issue.record);
        return;
    case Kind::NobodyRated:
    case Kind::NotRevealed:
    case Kind::RatingMissing:
        emit pageAsked(DayPageKind::Ratings, issue.point.value_or(core::PointRef{}));
        return;
    case Kind::NoServiceOwner: emit pageAsked(DayPageKind::Panel, {}); return;
    default: emit recordAsked(issue.record);
    }
}

void ReviewPage::step(int step)
{
    switch (m_stack->currentIndex()) {
    case Open: m_open->step(step); break;
    case TwoVersions: m_disputes->step(step); break;
    case Answers: m_answers->step(step); break;
    default: break;
    }
}

void ReviewPage::finishTyping()
{
    if (session().hasAssessment()) {
        m_disputes->keepNow();
        m_signing->keepNow();
        m_answers->finishTyping();
    }
}

} // namespace ui
