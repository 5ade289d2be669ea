#include "ui/widgets/BarProgress.h"

#include <QCoreApplication>
#include <QPointer>
#include <QProgressBar>

#include <chrono>

namespace ui {

core::Progress progressIn(QProgressBar& bar, std::stop_token stop)
{
    core::Progress progress;
    progress.stop = stop;
    progress.report = [bar = QPointer(&bar), stop, last = std::chrono::steady_clock::time_point()](
                          std::size_t done, std::size_t total) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < std::chrono::milliseconds(50)) {
            return;
        }
        last = now;
        QMetaObject::invokeMethod(
            qApp,
            [bar, stop, done, total] {
                if (bar && !stop.stop_requested()) {
                    bar->setRange(0, static_cast<int>(total));
                    bar->setValue(static_cast<int>(done));
                }
            },
            Qt::QueuedConnection);
    };
    return progress;
}

} // namespace ui
