#pragma once

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace ui {

class Session;
struct SavedState;

/// The foot of the window: whether all is saved, that nothing leaves this computer, and who you
/// are.
class StatusBar : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusBar(QWidget* parent = nullptr);

    /// `session` may be null: nothing is open.
    void follow(Session* session);

    /// Says quietly what was just done, until something else is.
    void say(const QString& words);

signals:
    void whoAmIAsked();
    /// To be shown what the casebook refuses.
    void refusedAsked();

private:
    void refresh();
    /// Says that what was just done is on disk. Why it is not, `refresh` says.
    void tellSaved();
    QString inWords(const SavedState& state) const;
    void tint(bool fails);
    void showAuthor();

    Session* m_session = nullptr;
    int m_step = 0; ///< How many steps were done, as far as was told.
    QLabel* m_saved = nullptr;
    QPushButton* m_tryAgain = nullptr;
    QPushButton* m_refused = nullptr;
    QLabel* m_offline = nullptr;
    QPushButton* m_who = nullptr;
};

} // namespace ui
