#include "app/Interruption.h"

#include <unistd.h>

#include <csignal>
#include <iostream>

namespace app {

namespace {

volatile std::sig_atomic_t isInterrupted = 0;

extern "C" void interrupt(int)
{
    isInterrupted = 1;
}

/// What is done with a signal from now on; once only where it is ours.
void handle(int signal, void (*handler)(int))
{
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    sigaction(signal, &action, nullptr);
}

} // namespace

Interruption::Interruption(std::string doing)
    : m_doing(std::move(doing))
    , m_isWatched(isatty(STDERR_FILENO) == 1)
{
    isInterrupted = 0;
    handle(SIGINT, interrupt);
    handle(SIGTERM, interrupt);
}

Interruption::~Interruption()
{
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    if (m_told > 0) {
        std::cerr << "\r\033[K" << std::flush;
    }
}

core::Progress Interruption::progress()
{
    core::Progress progress;
    progress.stop = m_stop.get_token();
    progress.report = [this](std::size_t done, std::size_t total) { report(done, total); };
    return progress;
}

void Interruption::report(std::size_t done, std::size_t total)
{
    if (isInterrupted != 0) {
        m_stop.request_stop();
    }
    const std::size_t perCent = total == 0 ? 0 : 100 * done / total;
    if (m_isWatched && perCent > m_told) {
        m_told = perCent;
        std::cerr << '\r' << m_doing << ": " << perCent << " %" << std::flush;
    }
}

} // namespace app
