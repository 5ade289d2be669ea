#pragma once

#include "core/assessment/Agreement.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace ui {

class CardList;
class CardsModel;
class OutcomeSet;
class RecommendationsPane;
class SelfAssessed;
class Session;

/// One point that the panel rates: who said what, what is still hidden, what the team says of
/// itself, and what the panel settles and recommends.
class RatedPoint : public QWidget {
    Q_OBJECT

public:
    /// `team` outlives this.
    RatedPoint(Session& session, const SelfAssessed& team, QWidget* parent = nullptr);

    void startAfresh();
    /// Shows the point as it is now. What is being typed stays, and is recorded where it was of
    /// another point.
    void showPoint(const core::PointRef& point);
    void focusOutcome();
    void finishTyping();

signals:
    /// Somebody wants to see the note that a recommendation was made of.
    void noteAsked(const std::string& note);

private:
    void showVoices(const core::PointRatings& rated);
    void showHidden(const core::PointRatings& rated);
    void showTeamsWord(const core::PointRef& point);
    void showVote(const core::PointRatings& rated);
    void showSet(const core::PointRef& point);

    Session& m_session;
    const SelfAssessed& m_team;
    QLabel* m_point;
    QLabel* m_hidden;
    CardsModel* m_voices;
    CardList* m_voiceList;
    QLabel* m_uncountedTitle;
    CardsModel* m_uncounted;
    CardList* m_uncountedList;
    QLabel* m_teamSaid;
    QLabel* m_vote;
    QVBoxLayout* m_setColumn;
    OutcomeSet* m_set = nullptr;
    std::optional<core::PointRef> m_recommended; ///< Whose recommendations are shown.
    RecommendationsPane* m_recommendations;
};

} // namespace ui
