#pragma once

#include <QObject>

#include <functional>
#include <map>

class QWidget;

namespace ui {

class Actions;

/// The keys of actions that are good in dialogs too, where the window's own do nothing: while a
/// dialog is open, Qt keeps every key from the window behind it.
class DialogKeys : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    DialogKeys(const Actions& actions, QWidget& window);

    /// When the keys of the action with this id are pressed in a dialog, `act` gets the dialog.
    void add(const char* action, std::function<void(QWidget& dialog)> act);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Actions& m_actions;
    QWidget& m_window;
    std::map<QString, std::function<void(QWidget&)>> m_acts;
};

} // namespace ui
