#pragma once

#include <QApplication>
#include <QObject>

#include <functional>

namespace bench {

/// An application that knows the longest time for which its thread did one thing and nothing else.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    /// In milliseconds, since the last call.
    double takeLongestStop();

private:
    int m_depth = 0;
    double m_longest = 0;
};

/// Milliseconds until `watched` was painted next, with all that is done before. `act` is what makes
/// that necessary.
double untilPainted(QWidget& watched, const std::function<void()>& act);

/// Lets the program work for a moment, as between two keys.
void settle();

} // namespace bench
