#pragma once

#include "ui/session/Session.h"
#include "ui/widgets/FoldButton.h"
#include "ui/widgets/WrappingCheckBox.h"

#include <QGridLayout>
#include <QLabel>
#include <QWidget>

namespace ui {

/// What to ask about the points that are shown, at the phase of the service, each question with a
/// box to tick when it was asked. It folds behind a button that tells how many were asked.
class QuestionsBox : public QWidget {
    Q_OBJECT

public:
    explicit QuestionsBox(Session& session, QWidget* parent = nullptr);

    /// For a place above the box; it hides where there is nothing to ask.
    FoldButton* fold() { return m_fold; }
    void showPoints(const std::vector<core::PointRef>& points);
    /// Which questions were asked, anew.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The same question may stand in the standards of several points.
    struct Question {
        std::vector<core::AskedQuestion> asked;
        WrappingCheckBox* box = nullptr;
    };
    void gather(const core::PointRef& point);
    void tick(std::size_t question, bool asked);
    void arrange();

    Session& m_session;
    FoldButton* m_fold;
    QString m_title;
    QLabel* m_source;
    QGridLayout* m_grid;
    std::vector<core::PointRef> m_points;
    std::vector<Question> m_questions;
    std::string m_phase;
    int m_columns = 0;
};

} // namespace ui
