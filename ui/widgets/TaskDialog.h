#pragma once

#include "core/support/Progress.h"
#include "core/support/Result.h"

#include <QDialog>
#include <QString>

#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// Work that takes longer than a moment, off the UI thread; gives what to tell the person at the
/// end.
using Task = std::function<core::Result<QString>(const core::Progress&)>;

/// Shows how far a task is, lets the person stop it, and says how it went: accepted when it was
/// done. The message is said to screen readers; the keyboard is on the button, which closes.
class TaskDialog : public QDialog {
    Q_OBJECT

public:
    TaskDialog(const QString& title, const QString& doing, Task task, QWidget* parent = nullptr);
    ~TaskDialog() override;

    /// A failure that `isToldElsewhere` knows of closes the dialog without a word: whoever shows it
    /// asks the person what to do.
    void leaveUntold(std::function<bool()> isToldElsewhere);

    bool isFinished() const { return m_finished; }
    bool isDone() const { return m_done; }
    /// What it says now: at the end, how it went.
    QString message() const;

    void reject() override;
    void showEvent(QShowEvent* event) override;

private:
    void start();
    void finish(const core::Result<QString>& result);

    Task m_task;
    std::function<bool()> m_isToldElsewhere = [] { return false; };
    std::stop_source m_stop;
    QLabel* m_message = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_button = nullptr;
    bool m_started = false;
    bool m_finished = false;
    bool m_done = false;
};

} // namespace ui
