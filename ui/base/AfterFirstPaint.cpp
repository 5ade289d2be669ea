#include "ui/base/AfterFirstPaint.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace ui {

namespace {

class FirstPaint : public QObject {
public:
    FirstPaint(QWidget* window, std::function<void()> work)
        : QObject(window)
        , m_work(std::move(work))
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The event comes before the painting; what is posted now comes after it.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    deleteLater();
                    m_work();
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_work;
};

} // namespace

void afterFirstPaint(QWidget* window, std::function<void()> work)
{
    // Belongs to the window.
    new FirstPaint(window, std::move(work));
}

} // namespace ui
