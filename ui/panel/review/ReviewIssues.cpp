#include "ui/panel/review/ReviewIssues.h"

#include "core/assessment/ReviewWords.h"
#include "ui/widgets/grid/Grid.h"
#include "ui/words/CoreWords.h"
#include "ui/words/PageParts.h"
#include "ui/words/RecordWords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

QString inWords(const core::ReviewIssue& issue, const core::Ledger& ledger,
                const core::Editions& editions)
{
    const core::Assessment& assessment = ledger.assessment();
    return translated(
        core::sentenceOf(issue.kind),
        {issue.point ? pointWithTitle(editions, *issue.point) : QString(),
         personName(assessment, issue.person), recordInWords(assessment, editions, issue.record),
         QString::number(issue.reach.notAssessed), QString::number(issue.reach.points)});
}

ReviewIssues::ReviewIssues(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(sentence())
    , m_grid(new Grid(tr("What is open"), {tr("Who"), tr("What is open"), tr("For signing")}, 1))
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
    m_issues.clear();
    std::vector<GridRow> rows;
    int holding = 0;
    const auto groups = core::byDoer(core::review(m_session.ledger(), m_session.editions()),
                                     m_session.assessment(), m_session.me());
    for (const auto& [doer, issues] : groups) {
        for (const core::ReviewIssue& issue : issues) {
            const bool holds = core::holdsUpSigning(issue.kind);
            holding += holds ? 1 : 0;
            GridRow row;
            row.id = std::to_string(static_cast<int>(issue.kind)) + "/" +
                     core::toString(issue.record) + "/" + issue.person;
            row.cells = {
                {nameOf(doer), std::nullopt, GridCell::Weight::Strong},
                {inWords(issue, m_session.ledger(), m_session.editions()), std::nullopt, {}},
                {holds ? tr("before signing") : tr("worth a look"),
                 holds ? Tone::Caution : Tone::Neutral,
                 {}}};
            rows.push_back(std::move(row));
            m_issues.push_back(issue);
        }
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

QString ReviewIssues::nameOf(const core::PersonId& doer) const
{
    if (doer.empty()) {
        return tr("Anybody");
    }
    return doer == m_session.me() ? tr("You") : personName(m_session.assessment(), doer);
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
