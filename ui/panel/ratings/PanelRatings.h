#pragma once

#include "ui/session/Session.h"
#include "ui/session/editors/SelfAssessed.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace ui {

class CardList;
class CardsModel;
class Grid;
class OutcomeSet;
class Prompts;
class RecommendationsPane;

/// The ratings of the whole panel: who is in, the reveal, who said what, and what the panel
/// settles.
class PanelRatings : public QWidget {
    Q_OBJECT

public:
    PanelRatings(Session& session, Prompts& prompts, QWidget* parent = nullptr);

    void refresh();
    void startAfresh();
    void focusList();
    void showPoint(const core::PointRef& point);
    void step(int step);
    void finishTyping();

private:
    QWidget* makeMain();
    QWidget* makeSide();
    std::optional<core::PointRef> chosenPoint() const;
    void refreshProgress();
    void refreshButtons();
    void showChosen();
    void showSet(const core::PointRef& point);
    void reveal(const std::vector<core::PointRef>& points);
    std::vector<core::PointRef> unrevealed() const;
    void settleAgreed();
    QString missingFor(const std::vector<core::PointRef>& points) const;

    Session& m_session;
    Prompts& m_prompts;
    SelfAssessed m_team;
    QLabel* m_agreement;
    QLabel* m_progress;
    QLabel* m_missing;
    QPushButton* m_revealPoint;
    QPushButton* m_revealAll;
    QPushButton* m_settleAgreed;
    Grid* m_grid;
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
