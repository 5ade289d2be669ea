#include "ui/widgets/grid/GridWidths.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace ui {

namespace {

struct Bounds {
    int least;
    int full;
};

std::vector<Bounds> boundsOf(const std::vector<ColumnNeed>& needs, int wide, int comfortable,
                             bool broken)
{
    std::vector<Bounds> bounds;
    for (const ColumnNeed& need : needs) {
        const int heading = broken ? need.brokenHeading : need.heading;
        const bool isWide = static_cast<int>(bounds.size()) == wide;
        const int least = std::max(need.longestWord, need.brokenHeading);
        const int words = isWide ? comfortable : need.words;
        bounds.push_back({least, std::max({words, heading, least})});
    }
    return bounds;
}

int sumOf(const std::vector<Bounds>& bounds, int Bounds::*which)
{
    return std::accumulate(bounds.begin(), bounds.end(), 0,
                           [&](int sum, const Bounds& one) { return sum + one.*which; });
}

} // namespace

int GridWidths::sum() const
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

GridWidths shareOut(const std::vector<ColumnNeed>& needs, int wide, int comfortable, int room,
                    bool breakHeadings)
{
    bool broken = breakHeadings;
    std::vector<Bounds> bounds = boundsOf(needs, wide, comfortable, broken);
    if (!broken && sumOf(bounds, &Bounds::full) > room) {
        broken = true;
        bounds = boundsOf(needs, wide, comfortable, broken);
    }
    const int full = sumOf(bounds, &Bounds::full);
    const int toGive = full - sumOf(bounds, &Bounds::least);
    const int missing = std::min(std::max(full - room, 0), toGive);
    GridWidths shared{{}, broken};
    int given = 0; // Of what could be given, so that nothing is lost where shares are rounded.
    for (const Bounds& one : bounds) {
        const auto upTo = [&](int part) {
            return toGive == 0 ? 0 : static_cast<int>(std::int64_t{missing} * part / toGive);
        };
        const int before = upTo(given);
        given += one.full - one.least;
        shared.widths.push_back(one.full - (upTo(given) - before));
    }
    shared.widths[static_cast<std::size_t>(wide)] += std::max(room - shared.sum(), 0);
    return shared;
}

} // namespace ui
