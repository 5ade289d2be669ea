#pragma once

#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>
#include <utility>

/// How a person leaves what they opened.
enum class Way { Enter, Escape, ClickElsewhere, Close };

inline constexpr std::array allWays{Way::Enter, Way::Escape, Way::ClickElsewhere, Way::Close};

const char* inWords(Way way);

/// Asks a window to close as the window manager does: by a message of the X server, where there is
/// one.
void closeAsManager(QWidget& window);
/// Clicks into the window by way of the platform, so that what is modal or pops up is in the way.
void clickAt(QWidget& window, const QPoint& place);
/// Presses a key by way of the platform, in the window that has the keyboard.
void pressKey(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// While it lives, leaves each dialog and each menu that comes up by one way, also within the event
/// loops that they run. What is still there afterwards is left by Escape: Enter may rightly be
/// refused by a form, and a click beside a dialog does nothing.
class Leaver : public QObject {
public:
    Leaver(QWidget& window, Way way);
    /// From now on, what comes up and needs more room than the window has is a fault. Not what Qt
    /// brings: those dialogs are as large as Qt makes them.
    void expectToFit() { m_mustFit = true; }

    /// Does this with each dialog and menu before it is left.
    void doFirst(std::function<void(QWidget& top)> act) { m_first = std::move(act); }

    /// The classes of all that came up, in order.
    const QStringList& seen() const { return m_seen; }
    /// What was wrong, in words; empty when all could be left.
    const QStringList& faults() const { return m_faults; }
    /// The event loop has come round until nothing is open any more.
    bool nothingIsOpen();

private:
    void look();
    void leave(QWidget& top);
    void measure(const QWidget& top);

    QWidget& m_window;
    Way m_way;
    QTimer m_often;
    QPointer<QWidget> m_top;
    int m_looks = 0;
    bool m_mustFit = false;
    std::function<void(QWidget& top)> m_first = [](QWidget&) {};
    QStringList m_seen;
    QStringList m_faults;
};
