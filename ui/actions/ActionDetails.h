#pragma once

#include "core/work/Actions.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// The action that is chosen in the list, whole, with what became of it.
class ActionDetails : public QWidget {
    Q_OBJECT

public:
    explicit ActionDetails(QWidget* parent = nullptr);

    /// Null for none.
    void show(const core::Action* action, core::Date today);
    using QWidget::show;

signals:
    void openAsked();

private:
    QLabel* m_service;
    QLabel* m_text;
    QLabel* m_about;
    QLabel* m_history;
    QPushButton* m_open;
};

} // namespace ui
