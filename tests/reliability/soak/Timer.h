#pragma once

#include <chrono>
#include <utility>
#include <vector>

namespace soak {

/// How long the same thing took, each time, in milliseconds.
class Timer {
public:
    template <typename Work>
    auto time(Work&& work)
    {
        const auto before = std::chrono::steady_clock::now();
        auto result = std::forward<Work>(work)();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - before;
        m_took.push_back(took.count());
        return result;
    }

    /// Since this was last asked; no number where it was not done.
    double takeMedian();

private:
    std::vector<double> m_took;
};

} // namespace soak
