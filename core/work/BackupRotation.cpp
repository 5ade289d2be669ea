#include "core/work/BackupRotation.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace core {

namespace {

constexpr std::size_t lastOnes = 10;
constexpr std::int64_t dayMilliseconds = 24LL * 60 * 60 * 1000;
constexpr std::int64_t weekMilliseconds = 7 * dayMilliseconds;
constexpr std::int64_t dailyFor = 14 * dayMilliseconds;
constexpr std::int64_t weeklyFor = 26 * weekMilliseconds;

std::int64_t periodOf(Timestamp at, std::int64_t length)
{
    const std::int64_t period = at.milliseconds / length;
    return at.milliseconds % length < 0 ? period - 1 : period;
}

/// The places of the copies, the newest first.
std::vector<std::size_t> newestFirst(const std::vector<DatedCopy>& copies, Timestamp now)
{
    std::vector<std::size_t> places(copies.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::sort(places, [&](std::size_t a, std::size_t b) {
        return std::tuple(copies[a].at > now, copies[b].at, b) <
               std::tuple(copies[b].at > now, copies[a].at, a);
    });
    return places;
}

} // namespace

std::vector<std::size_t> copiesToDrop(const std::vector<DatedCopy>& copies, Timestamp now,
                                      std::uintmax_t mostBytes)
{
    std::vector<std::size_t> dropped;
    std::set<std::int64_t> days;
    std::set<std::int64_t> weeks;
    std::size_t rank = 0;
    std::uintmax_t room = mostBytes;
    bool isFull = false;
    for (const std::size_t place : newestFirst(copies, now)) {
        const auto [at, bytes] = copies[place];
        const bool isLate = at > now;
        const std::int64_t age = isLate ? 0 : now.milliseconds - at.milliseconds;
        const bool isOfDay =
            !isLate && age <= dailyFor && days.insert(periodOf(at, dayMilliseconds)).second;
        const bool isOfWeek =
            !isLate && age <= weeklyFor && weeks.insert(periodOf(at, weekMilliseconds)).second;
        const bool isNewest = rank == 0;
        const bool isKept = rank++ < lastOnes || isOfDay || isOfWeek;
        if (!isKept) {
            dropped.push_back(place);
            continue;
        }
        // What is older than one that has no room has none either.
        isFull = isFull || bytes > room;
        room -= std::min(bytes, room);
        if (isFull && !isNewest) {
            dropped.push_back(place);
        }
    }
    std::ranges::sort(dropped);
    return dropped;
}

} // namespace core
