#pragma once

#include "ui/session/Session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class AnswerForm;
class Grid;
class ReplyForm;

/// What the service team says to each finding and what the panel replies, and a way to record both:
/// the answer of a team that answered on paper.
class TeamAnswers : public QWidget {
    Q_OBJECT

public:
    explicit TeamAnswers(Session& session, QWidget* parent = nullptr);

    void refresh();
    void startAfresh();
    void focusList();
    void step(int step);
    void finishTyping();

signals:
    void recordAsked(const core::RecordId& record);

private:
    QWidget* makeMain();
    QWidget* makeSide();
    void showChosen();
    void goOn();
    std::vector<core::RecordId> findings() const;

    Session& m_session;
    std::optional<core::RecordId> m_finding;
    QLabel* m_summary;
    Grid* m_grid;
    QLabel* m_title;
    QLabel* m_says;
    AnswerForm* m_form;
    ReplyForm* m_reply;
    QPushButton* m_open;
};

} // namespace ui
