#include "ui/panel/review/ReviewIssues.h"

#include "ui/widgets/grid/Grid.h"
#include "ui/words/ChangeFacts.h"
#include "ui/words/PageParts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

QString inWords(const core::ReviewIssue& issue, const core::Ledger& ledger,
                const core::Editions& editions)
{
    using Kind = core::ReviewIssue::Kind;
    const core::Assessment& assessment = ledger.assessment();
    const QString point = issue.point ? pointWithTitle(editions, *issue.point) : QString();
    const QString person = issue.person.empty() ? QString() : personName(assessment, issue.person);
    const QString record = recordInWords(assessment, editions, issue.record);
    switch (issue.kind) {
    case Kind::Dispute: return ReviewIssues::tr("%1: two versions stand side by side.").arg(record);
    case Kind::OwnDispute:
        return ReviewIssues::tr("%1: two versions stand side by side. %2 has to choose.")
            .arg(record, person);
    case Kind::NotSettled: return ReviewIssues::tr("%1 is not settled.").arg(point);
    case Kind::NoReason: return ReviewIssues::tr("%1: the outcome has no reason.").arg(point);
    case Kind::NoRecommendation:
        return ReviewIssues::tr("%1 needs action and has no recommendation.").arg(point);
    case Kind::NobodyRated: return ReviewIssues::tr("%1: nobody has rated it.").arg(point);
    case Kind::RatingMissing:
        return ReviewIssues::tr("%1 has not rated all of their points.").arg(person);
    case Kind::NotRevealed: return ReviewIssues::tr("%1: the ratings are not revealed.").arg(point);
    case Kind::CastingVoteWithoutReason:
        return ReviewIssues::tr("%1: the panel was split, and the casting vote has no reason.")
            .arg(point);
    case Kind::NoOwner:
        return ReviewIssues::tr("%1 It is for the service owner, and that role is vacant.")
            .arg(record + u'.');
    case Kind::NoDate:
        return ReviewIssues::tr("%1 It is a must without a date.").arg(record + u'.');
    case Kind::Unanswered: return ReviewIssues::tr("No answer yet. %1").arg(record);
    case Kind::NoServiceOwner: return ReviewIssues::tr("The service has no service owner.");
    case Kind::ReleasedUnseen:
        return ReviewIssues::tr(
                   "%1 It was changed by somebody who did not know that it was "
                   "released, so it stays in the panel. Set it back to the panel, read "
                   "it, and release it again.")
            .arg(record + u'.');
    case Kind::PersonNamed: break;
    }
    return ReviewIssues::tr("%1 names %2, and others than the panel may read it.")
        .arg(record, person);
}

ReviewIssues::ReviewIssues(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(sentence())
    , m_grid(new Grid(tr("What is open"), {tr("What is open"), tr("For signing")}, 0))
{
    const int unit = fontMetrics().height();
    m_summary->setObjectName(QStringLiteral("openSummary"));
    m_grid->setObjectName(QStringLiteral("reviewIssues"));
    m_grid->setAccessibleDescription(tr("Enter goes to the place where it can be put right."));
    auto* open = button("goToIssue", tr("Go there"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(unit, unit / 2, unit, unit / 2);
    all->addWidget(m_summary);
    all->addWidget(m_grid, 1);
    all->addWidget(open, 0, Qt::AlignLeft);
    connect(m_grid, &Grid::openAsked, this, &ReviewIssues::go);
    connect(open, &QPushButton::clicked, this, &ReviewIssues::go);
}

void ReviewIssues::refresh()
{
    m_issues = core::review(m_session.ledger(), m_session.editions());
    std::vector<GridRow> rows;
    int holding = 0;
    for (std::size_t i = 0; i < m_issues.size(); ++i) {
        const bool holds = core::holdsUpSigning(m_issues[i].kind);
        holding += holds ? 1 : 0;
        GridRow row;
        row.id = std::to_string(static_cast<int>(m_issues[i].kind)) + "/" +
                 core::toString(m_issues[i].record) + "/" + m_issues[i].person;
        row.cells = {
            {inWords(m_issues[i], m_session.ledger(), m_session.editions()), std::nullopt, {}},
            {holds ? tr("before signing") : tr("worth a look"),
             holds ? Tone::Caution : Tone::Neutral,
             {}}};
        rows.push_back(std::move(row));
    }
    m_grid->setRows(std::move(rows));
    if (m_grid->chosenId().empty()) {
        m_grid->step(0);
    }
    m_summary->setText(
        m_issues.empty() ? tr("Nothing is open.")
        : holding == 0
            ? tr("Nothing holds up signing. %n thing(s) are worth a look.", nullptr,
                 static_cast<int>(m_issues.size()))
            : tr("%n thing(s) should be put right before the lead signs.", nullptr, holding));
}

void ReviewIssues::go()
{
    const int row = m_grid->currentIndex().row();
    if (row >= 0 && row < static_cast<int>(m_issues.size())) {
        emit goAsked(m_issues[static_cast<std::size_t>(row)]);
    }
}

void ReviewIssues::focusList()
{
    m_grid->setFocus();
}

void ReviewIssues::step(int step)
{
    m_grid->step(step);
}

} // namespace ui
