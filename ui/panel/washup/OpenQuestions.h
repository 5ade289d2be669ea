#pragma once

#include "ui/session/Session.h"

#include <QPushButton>
#include <QWidget>

#include <vector>

namespace ui {

class Grid;

/// Questions that somebody prepared and that have no answer yet, and what has become of them.
class OpenQuestions : public QWidget {
    Q_OBJECT

public:
    explicit OpenQuestions(Session& session, QWidget* parent = nullptr);

    /// Hides when there are none.
    void show(const std::vector<const core::Note*>& questions);
    using QWidget::show;

private:
    void become(core::QuestionState state);
    void refreshButtons();

    Session& m_session;
    Grid* m_list;
    std::vector<QPushButton*> m_buttons;
};

} // namespace ui
