#include "ui/panel/ratings/PanelRatings.h"

#include "core/assessment/PointLabels.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/session/StillOpen.h"
#include "ui/session/editors/OutcomeSet.h"
#include "ui/session/editors/RatingRows.h"
#include "ui/session/editors/RecommendationsPane.h"
#include "ui/widgets/PreviewDialog.h"
#include "ui/widgets/TwoPanes.h"
#include "ui/widgets/cards/CardList.h"
#include "ui/widgets/grid/Grid.h"
#include "ui/words/PageParts.h"
#include "ui/words/RecommendationCards.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// More points than these are counted and not named.
constexpr std::size_t mostNamed = 5;

} // namespace

PanelRatings::PanelRatings(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_team(session)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new TwoPanes(makeMain(), makeSide()));
    connect(m_grid, &Grid::chose, this, &PanelRatings::showChosen);
    connect(m_grid, &Grid::openAsked, this, [this] {
        if (m_set != nullptr) {
            m_set->focusOutcome();
        }
    });
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

QWidget* PanelRatings::makeSide()
{
    const int unit = fontMetrics().height();
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit / 2);
    m_point = partTitle({});
    m_point->setObjectName(QStringLiteral("ratedPoint"));
    m_hidden = sentence({}, true);
    m_hidden->setObjectName(QStringLiteral("hiddenRatings"));
    m_voices = new CardsModel(this);
    m_voiceList = new CardList(m_voices, CardFrame::Rule);
    m_voiceList->setReadOnly();
    m_voiceList->setObjectName(QStringLiteral("voices"));
    m_voiceList->setAccessibleName(tr("Who said what"));
    m_uncountedTitle = partTitle(tr("Not counted"));
    m_uncounted = new CardsModel(this);
    m_uncountedList = new CardList(m_uncounted, CardFrame::Rule);
    m_uncountedList->setReadOnly();
    m_uncountedList->setObjectName(QStringLiteral("uncountedVoices"));
    m_uncountedList->setAccessibleName(tr("Ratings that are not counted"));
    m_teamSaid = sentence({}, true);
    m_teamSaid->setObjectName(QStringLiteral("teamSaid"));
    m_vote = sentence();
    m_vote->setObjectName(QStringLiteral("castingVote"));
    m_setColumn = new QVBoxLayout;
    m_recommendations = new RecommendationsPane(m_session);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_point, m_hidden, m_voiceList, m_uncountedTitle, m_uncountedList, m_teamSaid, rule(),
             partTitle(tr("The panel settles")), m_vote}) {
        column->addWidget(part);
    }
    column->addLayout(m_setColumn);
    column->addWidget(rule());
    column->addWidget(m_recommendations);
    column->addStretch(1);
    return side;
}

std::optional<core::PointRef> PanelRatings::chosenPoint() const
{
    return core::pointRefFrom(m_grid->chosenId());
}

void PanelRatings::startAfresh()
{
    if (m_set != nullptr) {
        std::exchange(m_set, nullptr)->retire();
    }
    m_team.forget();
    m_recommended.reset();
    m_recommendations->startAfresh();
}

void PanelRatings::refresh()
{
    const auto& assessment = m_session.assessment();
    m_team.refresh();
    m_grid->setColumns(panelColumns(assessment, m_team.assessment() != nullptr), 1);
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
    const auto agreement = core::agreementOf(core::pointRatings(assessment, m_session.editions()));
    m_agreement->setText(tr("You agreed on %1 of %2 points before talking.")
                             .arg(agreement.same)
                             .arg(agreement.compared));
    m_agreement->setVisible(agreement.compared > 0);
    const auto progress = core::ratingProgress(assessment, m_session.editions());
    int in = 0;
    QStringList missing;
    for (const core::RatingProgress& one : progress) {
        if (one.rated >= one.expected) {
            ++in;
            continue;
        }
        std::vector<core::PointRef> points;
        for (const auto& ratings : core::pointRatings(assessment, m_session.editions())) {
            if (std::ranges::find(ratings.missing, one.member) != ratings.missing.end()) {
                points.push_back(ratings.point);
            }
        }
        const QString name = personName(assessment, one.member);
        if (one.rated == 0) {
            missing << tr("%1 has not rated yet.").arg(name);
        } else if (points.size() > mostNamed) {
            missing << tr("%1 has not rated %n point(s).", nullptr, static_cast<int>(points.size()))
                           .arg(name);
        } else {
            missing << tr("%1 has not rated %2.")
                           .arg(name, pointsInWords(m_session.editions(), points));
        }
    }
    const QString counted =
        tr("%1 of %n assessor(s) in.", nullptr, static_cast<int>(progress.size())).arg(in);
    m_progress->setText(counted);
    m_missing->setText(missing.join(u' '));
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

QString PanelRatings::missingFor(const std::vector<core::PointRef>& points) const
{
    QStringList names;
    for (const auto& ratings : core::pointRatings(m_session.assessment(), m_session.editions())) {
        if (std::ranges::find(points, ratings.point) == points.end()) {
            continue;
        }
        for (const core::PersonId& person : ratings.missing) {
            const QString name = personName(m_session.assessment(), person);
            if (!names.contains(name)) {
                names << name;
            }
        }
    }
    return joined(names);
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
    const auto point = chosenPoint();
    refreshButtons();
    if (!point) {
        return;
    }
    const auto& assessment = m_session.assessment();
    const auto& editions = m_session.editions();
    const auto all = core::pointRatings(assessment, editions);
    const auto found = std::ranges::find(all, *point, &core::PointRatings::point);
    if (found == all.end()) {
        return;
    }
    m_point->setText(pointWithTitle(editions, *point));
    const auto visible = [&](std::vector<core::Rating> ratings) {
        std::erase_if(ratings, [&](const core::Rating& rating) {
            return !found->revealed && rating.assessor != m_session.me();
        });
        return ratings;
    };
    m_voices->setRows(ratingCards(assessment, editions, visible(found->counted), false));
    auto uncounted = found->uncounted;
    uncounted.insert(uncounted.end(), found->later.begin(), found->later.end());
    m_uncounted->setRows(ratingCards(assessment, editions, visible(uncounted), false));
    m_voiceList->setVisible(m_voices->rowCount() > 0);
    m_uncountedTitle->setVisible(m_uncounted->rowCount() > 0);
    m_uncountedList->setVisible(m_uncounted->rowCount() > 0);
    QString hidden;
    if (!found->revealed) {
        hidden = m_session.editor().leads() ? tr("Hidden until you reveal this point.")
                                            : tr("Hidden until the lead reveals this point.");
        if (const QString missing = missingFor({*point}); !missing.isEmpty()) {
            hidden += u' ' + tr("Still missing: %1.").arg(missing);
        }
    } else if (found->counted.empty()) {
        hidden = tr("Nobody whose rating counts has rated this point.");
    }
    m_hidden->setText(hidden);
    m_hidden->setVisible(!hidden.isEmpty());
    const core::Outcome* said = m_team.outcome(*point);
    if (said != nullptr) {
        const auto words =
            outcomeWords(core::editionOf(editions, point->edition), said->outcome).name;
        m_teamSaid->setText(
            said->reason.empty()
                ? tr("The service team says of itself: %1.").arg(words)
                : tr("The service team says of itself: %1. %2").arg(words, fromUtf8(said->reason)));
    }
    m_teamSaid->setVisible(said != nullptr);
    const bool split = found->revealed && found->isSplit();
    m_vote->setText(split ? tr("The panel is split: %1. What the lead chooses is the casting "
                               "vote, and it needs a reason.")
                                .arg(votesInWords(editions, *found))
                          : QString());
    m_vote->setVisible(split);
    showSet(*point);
    if (m_recommended != point) {
        m_recommended = point;
        m_recommendations->showPoints({*point});
    } else {
        m_recommendations->refresh();
    }
}

void PanelRatings::showSet(const core::PointRef& point)
{
    const core::Scale& scale = core::ratingScale(
        m_session.assessment(), *core::editionOf(m_session.editions(), point.edition));
    const auto fits = [&] {
        return m_set != nullptr && m_set->points() == std::vector{point} &&
               m_set->scale().id == scale.id;
    };
    if (m_set != nullptr && !fits()) {
        // To record what was typed comes round to here again.
        OutcomeSet* before = std::exchange(m_set, nullptr);
        before->finishTyping();
        before->retire();
    }
    if (fits()) {
        m_set->refresh();
        return;
    }
    m_set = new OutcomeSet(m_session, {point}, scale);
    m_setColumn->addWidget(m_set);
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
    if (const QString missing = missingFor(points); !missing.isEmpty()) {
        question += QStringLiteral("\n\n") + tr("Still missing: %1.").arg(missing);
    }
    const StillOpen still(m_session);
    if (!m_prompts.confirm(this, {tr("Reveal the ratings"), question, tr("Reveal")}) || !still) {
        return;
    }
    const QString name = points.size() == 1 ? tr("Reveal a point") : tr("Reveal all points");
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
    const StillOpen still(m_session);
    if (m_prompts.run(dialog) && still) {
        m_session.take(tr("Settle all that agree"), m_session.editor().settleAgreed(points));
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
    if (m_set != nullptr) {
        m_set->finishTyping();
    }
    m_recommendations->finishTyping();
}

} // namespace ui
