#pragma once

#include "ui/Session.h"
#include "ui/assessment/controls/DraftKeeper.h"

#include <QButtonGroup>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Grid;
class GrowingTextEdit;

/// What the service team says to each finding, and a way to record it: in the team's own pack, or
/// for a team that answered on paper.
class TeamAnswers : public QWidget {
    Q_OBJECT

public:
    explicit TeamAnswers(Session& session, QWidget* parent = nullptr);

    void refresh();
    void focusList();
    void step(int step);
    void finishTyping();

signals:
    void recordAsked(const core::RecordId& record);

private:
    QWidget* makeMain();
    QWidget* makeSide();
    void showChosen();
    const core::Answer* answerTo(const core::RecordId& finding) const;
    std::vector<core::RecordId> findings() const;
    std::string place() const;
    void record();
    void withdraw();

    Session& m_session;
    DraftKeeper m_keeper;
    std::optional<core::RecordId> m_finding;
    QLabel* m_summary;
    Grid* m_grid;
    QLabel* m_title;
    QLabel* m_says;
    QWidget* m_form;
    QButtonGroup* m_stances;
    GrowingTextEdit* m_text;
    QLabel* m_message;
    QPushButton* m_record;
    QPushButton* m_withdraw;
    QPushButton* m_open;
    bool m_typed = false;
    bool m_showing = false;
};

} // namespace ui
