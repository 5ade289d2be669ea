#pragma once

#include "core/support/Result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>

namespace ui {

/// How long another program may keep the casebook before a person is told.
constexpr std::chrono::milliseconds usualPatience{3000};

/// Makes an attempt that another program can be in the way of, again and again for a while. The
/// window goes on meanwhile: nothing on the UI thread ever waits for a lock. One attempt is under
/// way at a time, so each purpose has a Retry of its own.
class Retry : public QObject {
public:
    explicit Retry(std::chrono::milliseconds patience, QObject* parent = nullptr);

    /// Makes `attempt`, which gives a core::Result, at once, and calls `then` with what it gave.
    /// While that is a Problem that passes, the attempt is made again, for as long as the patience
    /// lasts. What was under way before is dropped.
    template <typename Attempt, typename Then>
    void run(Attempt attempt, Then then)
    {
        begin([attempt = std::move(attempt), then = std::move(then)](bool isLast) mutable {
            auto result = attempt();
            if (!result && result.problem().passes && !isLast) {
                return false;
            }
            then(std::move(result));
            return true;
        });
    }

    /// Drops what is under way: its `then` is not called.
    void stop();

private:
    /// True once it was the last time.
    using Step = std::function<bool(bool isLast)>;

    void begin(Step step);
    void goOn();

    std::chrono::milliseconds m_patience;
    Step m_step;
    QElapsedTimer m_since;
    QTimer m_pause;
};

} // namespace ui
