#include "bench/Figure.h"

#include <algorithm>
#include <cstdio>

namespace bench {

void print(const Figure& figure)
{
    std::printf("| %s | %.2f %s | %.2f %s (%s) | %.2f | %s |\n", figure.name.c_str(), figure.ours,
                figure.unit.c_str(), figure.floor, figure.unit.c_str(), figure.floorName.c_str(),
                figure.floor > 0 ? figure.ours / figure.floor : 0, figure.aim.c_str());
    std::fflush(stdout);
}

double millisecondsOf(const std::function<void()>& work)
{
    const auto before = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> took =
        std::chrono::steady_clock::now() - before;
    return took.count();
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::pair<double, double> inTurns(std::size_t rounds, const std::function<void()>& ours,
                                  const std::function<void()>& floor)
{
    std::vector<double> oursTook;
    std::vector<double> floorTook;
    for (std::size_t round = 0; round < rounds; ++round) {
        floorTook.push_back(millisecondsOf(floor));
        oursTook.push_back(millisecondsOf(ours));
    }
    return {median(oursTook), median(floorTook)};
}

} // namespace bench
