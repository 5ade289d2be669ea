#include "ui/base/Retry.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::chrono::milliseconds shortestPause{20};
constexpr std::chrono::milliseconds longestPause{250};

} // namespace

Retry::Retry(std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_patience(patience)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Retry::goOn);
}

void Retry::stop()
{
    m_pause.stop();
    m_step = nullptr;
}

void Retry::begin(Step step)
{
    stop();
    m_step = std::move(step);
    m_since.start();
    m_pause.setInterval(shortestPause);
    goOn();
}

void Retry::goOn()
{
    // What is called at the end may begin something else here, or be the end of this object.
    Step step = std::exchange(m_step, nullptr);
    if (step(m_since.elapsed() >= m_patience.count())) {
        return;
    }
    m_step = std::move(step);
    m_pause.start();
    m_pause.setInterval(std::min(m_pause.intervalAsDuration() * 2, longestPause));
}

} // namespace ui
