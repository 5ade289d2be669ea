#pragma once

#include "core/support/Result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// Shown in place of a casebook that cannot be opened: what is wrong, and what can be done now.
class ProblemPage : public QWidget {
    Q_OBJECT

public:
    explicit ProblemPage(QWidget* parent = nullptr);

    /// `back` names the casebook that is still open; empty when none is.
    void show(const core::Problem& problem, const QString& file, const QString& back);
    using QWidget::show;

signals:
    void tryAgainAsked();
    void openAsked();
    void newAsked();
    void backAsked();

private:
    QLabel* m_title = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_file = nullptr;
    QPushButton* m_tryAgain = nullptr;
    QPushButton* m_back = nullptr;
};

} // namespace ui
