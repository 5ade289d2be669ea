#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace ui {

class Workspace;

/// Looks about once a second whether another window or another program changed the casebook, for as
/// long as the window can be seen. It never waits for a lock, and leaves alone whoever holds a
/// mouse button, or answers a dialog about what is shown.
class Watch : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    Watch(Workspace& workspace, QWidget& window);

private:
    void look();
    bool isQuiet() const;

    Workspace& m_workspace;
    QWidget& m_window;
    QTimer m_timer;
};

} // namespace ui
