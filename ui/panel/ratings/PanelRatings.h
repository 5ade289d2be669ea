#pragma once

#include "ui/session/Session.h"
#include "ui/session/editors/SelfAssessed.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace ui {

class Grid;
class Prompts;
class RatedPoint;

/// The ratings of the whole panel: who is in, the reveal, and the points with one of them beside
/// the list.
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

signals:
    /// See RatedPoint.
    void noteAsked(const std::string& note);

private:
    QWidget* makeMain();
    std::optional<core::PointRef> chosenPoint() const;
    void refreshProgress();
    void refreshButtons();
    void showChosen();
    void reveal(const std::vector<core::PointRef>& points);
    std::vector<core::PointRef> unrevealed() const;
    void settleAgreed();

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
    RatedPoint* m_rated;
};

} // namespace ui
