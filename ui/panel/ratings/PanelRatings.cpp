#include "ui/panel/ratings/PanelRatings.h"

#include "core/assessment/PointLabels.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/panel/ratings/RatedPoint.h"
#include "ui/panel/ratings/RatingWords.h"
#include "ui/session/StillOpen.h"
#include "ui/session/editors/RatingRows.h"
#include "ui/widgets/PreviewDialog.h"
#include "ui/widgets/TwoPanes.h"
#include "ui/widgets/grid/Grid.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ui {

PanelRatings::PanelRatings(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_team(session)
    , m_rated(new RatedPoint(session, m_team))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new TwoPanes(makeMain(), m_rated));
    connect(m_grid, &Grid::chose, this, &PanelRatings::showChosen);
    connect(m_rated, &RatedPoint::noteAsked, this, &PanelRatings::noteAsked);
    connect(m_grid, &Grid::openAsked, m_rated, &RatedPoint::focusOutcome);
    connect(m_revealPoint, &QPushButton::clicked, this, [this] {
        if (const auto point = chosenPoint()) {
            reveal({*point});
        }
    });
    connect(m_revealAll, &QPushButton::clicked, this, [this] { reveal(unrevealed()); });
    connect(m_settleAgreed, &QPushButton::clicked, this, &PanelRatings::settleAgreed);
    connect(&session, &Session::casebookListChanged, this, [this] { m_team.forget(); });
    connect(&m_team, &SelfAssessed::wasRead, this, &PanelRatings::refresh);
}

QWidget* PanelRatings::makeMain()
{
    const int unit = fontMetrics().height();
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(unit, unit / 2, unit, unit / 2);
    m_agreement = partTitle({});
    m_agreement->setObjectName(QStringLiteral("agreement"));
    m_progress = sentence();
    m_progress->setObjectName(QStringLiteral("ratingProgress"));
    m_missing = sentence();
    m_missing->setObjectName(QStringLiteral("ratingMissing"));
    m_missing->setProperty("givesWay", true);
    m_grid = new Grid(tr("Ratings of the panel"), {tr("Number"), tr("Point")}, 1);
    m_grid->breakHeadings();
    m_grid->setObjectName(QStringLiteral("panelRatings"));
    m_revealPoint = button("revealPoint", tr("Reveal this point"));
    m_revealAll = button("revealAll", tr("Reveal all points"));
    m_settleAgreed = button("settleAgreed", tr("Settle all that agree as rated"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_revealPoint);
    buttons->addWidget(m_revealAll);
    buttons->addWidget(m_settleAgreed);
    buttons->addStretch(1);
    column->addWidget(m_agreement);
    column->addWidget(m_progress);
    column->addWidget(m_missing);
    column->addWidget(m_grid, 1);
    column->addLayout(buttons);
    return main;
}

std::optional<core::PointRef> PanelRatings::chosenPoint() const
{
    return core::pointRefFrom(m_grid->chosenId());
}

void PanelRatings::startAfresh()
{
    m_team.forget();
    m_rated->startAfresh();
}

void PanelRatings::refresh()
{
    const auto& assessment = m_session.assessment();
    m_team.refresh();
    const bool withTeam = m_team.assessment() != nullptr;
    const QStringList columns = panelColumns(assessment, withTeam);
    m_grid->setColumns(columns, 1);
    // Who rated how stands beside the table too, of the point that is chosen.
    std::set<int> raters;
    for (int column = 2; column < columns.size() - (withTeam ? 3 : 2); ++column) {
        raters.insert(column);
    }
    m_grid->setGivingWay(std::move(raters));
    m_grid->setRows(panelRows(assessment, m_session.editions(), m_session.me(), m_team));
    if (m_grid->chosenId().empty()) {
        m_grid->step(0);
    }
    refreshProgress();
    showChosen();
}

void PanelRatings::refreshProgress()
{
    const auto& assessment = m_session.assessment();
    const auto& editions = m_session.editions();
    const auto agreement = core::agreementOf(core::pointRatings(assessment, editions));
    m_agreement->setText(tr("You agreed on %1 of %2 points before talking.")
                             .arg(agreement.same)
                             .arg(agreement.compared));
    m_agreement->setVisible(agreement.compared > 0);
    m_progress->setText(progressInWords(assessment, editions));
    m_missing->setText(unratedInWords(assessment, editions));
}

std::vector<core::PointRef> PanelRatings::unrevealed() const
{
    std::vector<core::PointRef> points;
    for (const auto& ratings : core::pointRatings(m_session.assessment(), m_session.editions())) {
        if (!ratings.revealed) {
            points.push_back(ratings.point);
        }
    }
    return points;
}

void PanelRatings::refreshButtons()
{
    const auto point = chosenPoint();
    const auto hidden = unrevealed();
    const bool mayReveal =
        !hidden.empty() && m_session.may(core::revealRecord(hidden.front()), core::RevealRatings{});
    for (QPushButton* one : {m_revealPoint, m_revealAll}) {
        one->setVisible(mayReveal);
    }
    m_revealPoint->setEnabled(point && std::ranges::find(hidden, *point) != hidden.end());
    m_settleAgreed->setVisible(
        m_session.editor().leads() && !m_session.savedState().readOnly &&
        !core::agreedButOpen(m_session.assessment(), m_session.editions()).empty());
}

void PanelRatings::showChosen()
{
    refreshButtons();
    if (const auto point = chosenPoint()) {
        m_rated->showPoint(*point);
    }
}

void PanelRatings::reveal(const std::vector<core::PointRef>& points)
{
    if (points.empty()) {
        return;
    }
    QString question =
        points.size() == 1
            ? tr("Everybody on the panel will see who rated %1 how, and why.")
                  .arg(pointWithTitle(m_session.editions(), points.front()))
            : tr("Everybody on the panel will see who rated these %n point(s) how, and why.",
                 nullptr, static_cast<int>(points.size()));
    question += u' ' + tr("Ratings stay as they are from then on.");
    if (const QString missing = missingFor(m_session.assessment(), m_session.editions(), points);
        !missing.isEmpty()) {
        question += QStringLiteral("\n\n") + tr("Still missing: %1.").arg(missing);
    }
    const StillOpen still(m_session);
    if (!m_prompts.confirm(this, {tr("Reveal the ratings"), question, tr("Reveal")}) || !still) {
        return;
    }
    const StepName name(points.size() == 1
                            ? QT_TRANSLATE_NOOP("ui::StepName", "Reveal a point")
                            : QT_TRANSLATE_NOOP("ui::StepName", "Reveal all points"));
    m_session.take(name, m_session.editor().reveal(points));
    m_grid->setFocus();
}

void PanelRatings::settleAgreed()
{
    const auto& editions = m_session.editions();
    const core::PointLabels labels(editions);
    std::vector<GridRow> rows;
    std::vector<core::PointRef> points;
    for (const auto& ratings : core::agreedButOpen(m_session.assessment(), editions)) {
        const auto& point = ratings.point;
        const auto words = outcomeWords(core::editionOf(editions, point.edition), ratings.majority);
        GridRow row;
        row.id = core::toString(point);
        row.cells = {{fromUtf8(labels.label(point)), std::nullopt, {}},
                     {pointTitle(editions, point), std::nullopt, {}},
                     {words.name, words.tone, {}}};
        rows.push_back(std::move(row));
        points.push_back(point);
    }
    if (points.empty()) {
        return;
    }
    const QString sentence =
        tr("All who rated these %n point(s) said the same. They will be settled as rated; what "
           "needs a reason or a recommendation still needs it.",
           nullptr, static_cast<int>(points.size()));
    PreviewDialog dialog(tr("Settle all that agree"), sentence,
                         {tr("Number"), tr("Point"), tr("Outcome")}, std::move(rows),
                         tr("Settle them"), this);
    tellHandbookPlace(dialog, HandbookPlace{"lead", "Reveal the ratings"});
    const StillOpen still(m_session);
    if (m_prompts.run(dialog) && still) {
        m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Settle all that agree"),
                       m_session.editor().settleAgreed(points));
        m_grid->setFocus();
    }
}

void PanelRatings::focusList()
{
    m_grid->setFocus();
}

void PanelRatings::showPoint(const core::PointRef& point)
{
    m_grid->choose(core::toString(point));
}

void PanelRatings::step(int step)
{
    m_grid->step(step);
}

void PanelRatings::finishTyping()
{
    m_rated->finishTyping();
}

} // namespace ui
