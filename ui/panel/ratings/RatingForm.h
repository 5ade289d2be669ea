#pragma once

#include "ui/session/DraftKeeper.h"
#include "ui/session/Session.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/Segments.h"

#include <QButtonGroup>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace ui {

/// One's own rating of points that are rated in one go: outcome, how sure, and a line of why.
class RatingForm : public QWidget {
    Q_OBJECT

public:
    explicit RatingForm(Session& session, QWidget* parent = nullptr);

    void showPoints(const std::vector<core::PointRef>& points);
    void refresh();
    void finishTyping();
    void startAfresh();

    /// What the keys of the list choose: the outcomes in the order of the scale, then not assessed
    /// and not applicable.
    void choose(std::size_t outcome);
    std::size_t levels() const { return m_outcomes.empty() ? 0 : m_outcomes.size() - 2; }
    void setConfidence(std::optional<core::Confidence> confidence);
    /// Takes the rating away.
    void clear();
    void focusWhy() { m_why->setFocus(); }
    bool mayRate() const;

signals:
    void finished(); ///< Enter in the last field: on to the next point.

private:
    void arrangeOutcomes();
    core::Rating recorded() const;
    std::string place() const;
    bool isListening() const;
    void rate();

    Session& m_session;
    DraftKeeper m_keeper;
    std::vector<core::PointRef> m_points;
    std::vector<std::string> m_outcomes;
    QLabel* m_title;
    QLabel* m_state;
    QVBoxLayout* m_buttonColumn;
    QButtonGroup* m_buttons = nullptr;
    RadioChoice* m_choice = nullptr; ///< Of the buttons.
    Segments* m_confidence;
    GrowingTextEdit* m_why;
    bool m_typed = false;
    bool m_showing = false;
};

} // namespace ui
