#include "ui/window/Watch.h"

#include "ui/window/Workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr qint64 pause = 1000;
/// A slow drive is looked at less often, so that the window stays free for most of the time.
constexpr qint64 share = 5;

} // namespace

Watch::Watch(Workspace& workspace, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
    , m_timer(this)
{
    m_timer.setObjectName(QStringLiteral("watch"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &Watch::look);
    m_timer.start();
}

bool Watch::isQuiet() const
{
    return m_window.isVisible() && !m_window.isMinimized() &&
           QApplication::activeModalWidget() == nullptr &&
           QApplication::activePopupWidget() == nullptr &&
           QGuiApplication::mouseButtons() == Qt::NoButton;
}

void Watch::look()
{
    QElapsedTimer taken;
    taken.start();
    if (isQuiet()) {
        m_workspace.readWhatChanged();
    }
    m_timer.start(static_cast<int>(std::max(pause, taken.elapsed() * share)));
}

} // namespace ui
