#pragma once

#include "core/support/Progress.h"

#include <string>

namespace app {

/// While it lives, Ctrl+C asks the work to stop, which leaves everything as it was, instead of
/// ending the program in the middle of it; a second Ctrl+C ends it. Where a person looks on, it
/// tells how far the work is.
class Interruption {
public:
    /// `doing` is what is told: "importing".
    explicit Interruption(std::string doing);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// What the work reports to. This outlives it.
    core::Progress progress();

private:
    void report(std::size_t done, std::size_t total);

    std::string m_doing;
    std::stop_source m_stop;
    std::size_t m_told = 0; ///< Per cent.
    bool m_isWatched;
};

} // namespace app
