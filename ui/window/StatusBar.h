#pragma once

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace ui {

class Session;

/// The foot of the window: whether all is saved, that nothing leaves this computer, and who you
/// are.
class StatusBar : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusBar(QWidget* parent = nullptr);

    /// `session` may be null: nothing is open.
    void follow(Session* session);

signals:
    void whoAmIAsked();

private:
    void refresh();

    Session* m_session = nullptr;
    QLabel* m_saved = nullptr;
    QPushButton* m_tryAgain = nullptr;
    QLabel* m_offline = nullptr;
    QPushButton* m_who = nullptr;
};

} // namespace ui
