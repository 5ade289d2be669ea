#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace bench {

/// What was measured beside its floor: the least that any program would need for the same, taken in
/// the same run.
struct Figure {
    std::string name;
    std::string unit; ///< "ms", "MiB".
    double ours = 0;
    double floor = 0;
    std::string floorName;
    std::string aim; ///< "at most 1.3×", or empty.
};

/// Prints one line: name, ours, floor, ratio, aim.
void print(const Figure& figure);

/// Milliseconds that `work` takes.
double millisecondsOf(const std::function<void()>& work);

/// The median of some values, of which there is at least one.
double median(std::vector<double> values);

/// Runs both in turns, so that a busy moment of the machine hits both alike; medians of `rounds`.
std::pair<double, double> inTurns(std::size_t rounds, const std::function<void()>& ours,
                                  const std::function<void()>& floor);

} // namespace bench
