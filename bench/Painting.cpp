#include "bench/Painting.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace bench {

namespace {

constexpr int longestWait = 5000;
/// Between two keys of somebody who types fast.
constexpr int quietMilliseconds = 60;

double millisecondsSince(const QElapsedTimer& begun)
{
    return static_cast<double>(begun.nsecsElapsed()) / 1e6;
}

class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& watched) { watched.installEventFilter(this); }

    bool isPainted() const { return m_isPainted; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isPainted = false;
};

} // namespace

bool TimedApplication::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0) {
        return QApplication::notify(receiver, event);
    }
    QElapsedTimer begun;
    begun.start();
    ++m_depth;
    const bool isDone = QApplication::notify(receiver, event);
    --m_depth;
    m_longest = std::max(m_longest, millisecondsSince(begun));
    return isDone;
}

double TimedApplication::takeLongestStop()
{
    return std::exchange(m_longest, 0);
}

double untilPainted(QWidget& watched, const std::function<void()>& act)
{
    PaintWatch watch(watched);
    QElapsedTimer begun;
    begun.start();
    act();
    while (!watch.isPainted() && begun.elapsed() < longestWait) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
    return millisecondsSince(begun);
}

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(quietMilliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace bench
