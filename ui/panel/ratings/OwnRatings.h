#pragma once

#include "ui/panel/ratings/RatingForm.h"
#include "ui/widgets/TwoPanes.h"
#include "ui/widgets/grid/Grid.h"

namespace ui {

/// One's own ratings, point by point, before anybody sees anybody else's.
class OwnRatings : public QWidget {
    Q_OBJECT

public:
    explicit OwnRatings(Session& session, QWidget* parent = nullptr);

    void refresh();
    void focusList() { m_grid->setFocus(); }
    void showPoint(const core::PointRef& point);
    void step(int step) { m_grid->step(step); }
    void startAfresh() { m_form->startAfresh(); }
    void finishTyping() { m_form->finishTyping(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showChosen();
    bool takeKey(int key);

    Session& m_session;
    QLabel* m_progress;
    Grid* m_grid;
    RatingForm* m_form;
};

} // namespace ui
