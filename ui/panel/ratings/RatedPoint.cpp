#include "ui/panel/ratings/RatedPoint.h"

#include "ui/base/Text.h"
#include "ui/panel/ratings/RatingWords.h"
#include "ui/session/Session.h"
#include "ui/session/editors/OutcomeSet.h"
#include "ui/session/editors/RatingRows.h"
#include "ui/session/editors/RecommendationsPane.h"
#include "ui/session/editors/SelfAssessed.h"
#include "ui/widgets/cards/CardList.h"
#include "ui/words/PageParts.h"
#include "ui/words/RatingCards.h"
#include "ui/words/Words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

RatedPoint::RatedPoint(Session& session, const SelfAssessed& team, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_team(team)
{
    const int unit = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
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
    connect(m_recommendations, &RecommendationsPane::noteAsked, this, &RatedPoint::noteAsked);
}

void RatedPoint::startAfresh()
{
    if (m_set != nullptr) {
        std::exchange(m_set, nullptr)->retire();
    }
    m_recommended.reset();
    m_recommendations->startAfresh();
}

void RatedPoint::showPoint(const core::PointRef& point)
{
    const auto& assessment = m_session.assessment();
    const auto& editions = m_session.editions();
    const auto all = core::pointRatings(assessment, editions);
    const auto found = std::ranges::find(all, point, &core::PointRatings::point);
    if (found == all.end()) {
        return;
    }
    m_point->setText(pointWithTitle(editions, point));
    showVoices(*found);
    showHidden(*found);
    showTeamsWord(point);
    showVote(*found);
    showSet(point);
    if (m_recommended != point) {
        m_recommended = point;
        m_recommendations->showPoints({point});
    } else {
        m_recommendations->refresh();
    }
}

void RatedPoint::showVoices(const core::PointRatings& rated)
{
    const auto& assessment = m_session.assessment();
    const auto& editions = m_session.editions();
    const auto visible = [&](std::vector<core::Rating> ratings) {
        std::erase_if(ratings, [&](const core::Rating& rating) {
            return !rated.revealed && rating.assessor != m_session.me();
        });
        return ratings;
    };
    m_voices->setRows(ratingCards(assessment, editions, visible(rated.counted), false));
    auto uncounted = rated.uncounted;
    uncounted.insert(uncounted.end(), rated.later.begin(), rated.later.end());
    m_uncounted->setRows(ratingCards(assessment, editions, visible(uncounted), false));
    m_voiceList->setVisible(m_voices->rowCount() > 0);
    m_uncountedTitle->setVisible(m_uncounted->rowCount() > 0);
    m_uncountedList->setVisible(m_uncounted->rowCount() > 0);
}

void RatedPoint::showHidden(const core::PointRatings& rated)
{
    QString hidden;
    if (!rated.revealed) {
        hidden = m_session.editor().leads() ? tr("Hidden until you reveal this point.")
                                            : tr("Hidden until the lead reveals this point.");
        if (const QString missing =
                missingFor(m_session.assessment(), m_session.editions(), {rated.point});
            !missing.isEmpty()) {
            hidden += u' ' + tr("Still missing: %1.").arg(missing);
        }
    } else if (rated.counted.empty()) {
        hidden = tr("Nobody whose rating counts has rated this point.");
    }
    m_hidden->setText(hidden);
    m_hidden->setVisible(!hidden.isEmpty());
}

void RatedPoint::showTeamsWord(const core::PointRef& point)
{
    const core::Outcome* said = m_team.outcome(point);
    if (said != nullptr) {
        const auto words =
            outcomeWords(core::editionOf(m_session.editions(), point.edition), said->outcome).name;
        m_teamSaid->setText(
            said->reason.empty()
                ? tr("The service team says of itself: %1.").arg(words)
                : tr("The service team says of itself: %1. %2").arg(words, fromUtf8(said->reason)));
    }
    m_teamSaid->setVisible(said != nullptr);
}

void RatedPoint::showVote(const core::PointRatings& rated)
{
    const bool split = rated.revealed && rated.isSplit();
    m_vote->setText(split ? tr("The panel is split: %1. What the lead chooses is the casting "
                               "vote, and it needs a reason.")
                                .arg(votesInWords(m_session.editions(), rated))
                          : QString());
    m_vote->setVisible(split);
}

void RatedPoint::showSet(const core::PointRef& point)
{
    const core::Scale& scale = core::ratingScale(
        m_session.assessment(), *core::editionOf(m_session.editions(), point.edition));
    const auto fits = [&] {
        return m_set != nullptr && m_set->parts().front().isSamePart({{point}, scale});
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
    m_set = new OutcomeSet(m_session, {{{point}, scale}}, OutcomeChoice::Look::Whole);
    m_setColumn->addWidget(m_set);
}

void RatedPoint::focusOutcome()
{
    if (m_set != nullptr) {
        m_set->focusOutcome();
    }
}

void RatedPoint::finishTyping()
{
    if (m_set != nullptr) {
        m_set->finishTyping();
    }
    m_recommendations->finishTyping();
}

} // namespace ui
