#pragma once

#include "core/assessment/AudienceView.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace ui {

/// One line above an assessment that the panel handed to somebody else: whose view it is, and what
/// they can do with it.
class HandedLine : public QFrame {
    Q_OBJECT

public:
    explicit HandedLine(QWidget* parent = nullptr);

    /// Nothing hides the line.
    void show(const std::optional<core::Reader>& reader);
    using QWidget::show;

signals:
    void answerAsked();
    void handBackAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_words;
    QPushButton* m_answer;
    QPushButton* m_back;
};

} // namespace ui
