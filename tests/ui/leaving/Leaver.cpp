#include "tests/ui/leaving/Leaver.h"

#include "tests/ui/OpenWindow.h"

#include <QApplication>
#include <QTest>
#include <QWindow>

#include <xcb/xcb.h>

#include <cstdlib>

namespace {

constexpr int everyMilliseconds = 10;
constexpr int looksBeforeEscape = 10;
constexpr int looksBeforeFault = 400;
constexpr int looksBeforeForce = 2000;

QWidget* topmost()
{
    QWidget* popup = QApplication::activePopupWidget();
    return popup != nullptr ? popup : QApplication::activeModalWidget();
}

xcb_atom_t atom(xcb_connection_t* server, const char* name)
{
    const auto length = static_cast<std::uint16_t>(std::strlen(name));
    auto* answer = xcb_intern_atom_reply(server, xcb_intern_atom(server, 0, length, name), nullptr);
    const xcb_atom_t found = answer != nullptr ? answer->atom : xcb_atom_t{XCB_ATOM_NONE};
    std::free(answer); // As the library wants it.
    return found;
}

} // namespace

const char* inWords(Way way)
{
    switch (way) {
    case Way::Enter: return "by Enter";
    case Way::Escape: return "by Escape";
    case Way::ClickElsewhere: return "by a click elsewhere";
    case Way::Close: break;
    }
    return "by closing the window";
}

void closeAsManager(QWidget& window)
{
    auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 == nullptr) {
        window.close();
        return;
    }
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = static_cast<xcb_window_t>(window.window()->winId());
    message.type = atom(x11->connection(), "WM_PROTOCOLS");
    message.data.data32[0] = atom(x11->connection(), "WM_DELETE_WINDOW");
    message.data.data32[1] = XCB_CURRENT_TIME;
    xcb_send_event(x11->connection(), 0, message.window, XCB_EVENT_MASK_NO_EVENT,
                   reinterpret_cast<const char*>(&message));
    xcb_flush(x11->connection());
}

void clickAt(QWidget& window, const QPoint& place)
{
    QTest::mouseClick(window.window()->windowHandle(), Qt::LeftButton, {}, place);
}

void pressKey(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWindow* keyboard = QGuiApplication::focusWindow();
    QTest::keyClick(keyboard != nullptr ? keyboard : window.window()->windowHandle(), key,
                    modifiers);
}

Leaver::Leaver(QWidget& window, Way way) : m_window(window), m_way(way)
{
    // Queued once more, because a timer does not fire again while it is being served, and leaving
    // one dialog may well open the next.
    connect(&m_often, &QTimer::timeout, this, &Leaver::look, Qt::QueuedConnection);
    m_often.start(everyMilliseconds);
}

bool Leaver::nothingIsOpen()
{
    const bool left = eventually([] { return topmost() == nullptr; });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return left;
}

void Leaver::look()
{
    QWidget* top = topmost();
    if (top == nullptr || !top->isVisible()) {
        m_top = nullptr;
        return;
    }
    if (m_top != top) {
        m_top = top;
        m_looks = 0;
        m_seen << QString::fromLatin1(top->metaObject()->className());
        measure(*top);
    }
    const bool isMenu = top->windowType() == Qt::Popup;
    // Only the window manager gives a dialog the keyboard.
    if (m_looks == 0 && !isMenu && !top->isActiveWindow()) {
        return;
    }
    ++m_looks;
    const bool mustGo = m_way == Way::Escape || (m_way == Way::Close && !isMenu);
    if (m_looks == 1) {
        m_first(*top);
        leave(*top);
    } else if (m_looks == (mustGo ? looksBeforeFault : looksBeforeEscape)) {
        // A task is not left before its end.
        if (mustGo && m_seen.last() != QStringLiteral("ui::TaskDialog")) {
            m_faults << QStringLiteral("%1 stays").arg(m_seen.last());
        }
        pressKey(*top, Qt::Key_Escape);
    } else if (m_looks == looksBeforeForce) {
        m_faults << QStringLiteral("%1 could not be left").arg(m_seen.last());
        top->close();
    } else if (m_looks % looksBeforeFault == 0) {
        // A task that ran has come to its end meanwhile.
        pressKey(*top, Qt::Key_Escape);
    }
}

void Leaver::measure(const QWidget& top)
{
    const QSize room = m_window.size();
    const QSize taken = top.size().expandedTo(top.minimumSizeHint());
    if (m_mustFit && m_seen.last().startsWith(QStringLiteral("ui::")) &&
        (taken.width() > room.width() || taken.height() > room.height())) {
        m_faults << QStringLiteral("%1 takes %2 by %3 of %4 by %5")
                        .arg(m_seen.last())
                        .arg(taken.width())
                        .arg(taken.height())
                        .arg(room.width())
                        .arg(room.height());
    }
}

void Leaver::leave(QWidget& top)
{
    const bool isMenu = top.windowType() == Qt::Popup;
    switch (m_way) {
    case Way::Enter:
        if (isMenu) {
            pressKey(top, Qt::Key_Down);
        }
        pressKey(top, Qt::Key_Return);
        break;
    case Way::Escape: pressKey(top, Qt::Key_Escape); break;
    case Way::ClickElsewhere: clickAt(m_window, {m_window.width() - 20, 10}); break;
    case Way::Close: closeAsManager(isMenu ? m_window : top); break;
    }
}
