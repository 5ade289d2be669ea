#include "core/work/BackupRotation.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>
#include <random>

using namespace core;

namespace {

constexpr std::int64_t hour = 60LL * 60 * 1000;
constexpr std::int64_t day = 24 * hour;
constexpr Timestamp begin{1'795'000'000'000};
constexpr std::uintmax_t plenty = 1'000'000'000'000;

void drop(std::vector<DatedCopy>& copies, Timestamp now, std::uintmax_t mostBytes)
{
    const auto places = copiesToDrop(copies, now, mostBytes);
    for (std::size_t i = places.size(); i-- > 0;) {
        copies.erase(copies.begin() + static_cast<std::ptrdiff_t>(places[i]));
    }
}

std::uintmax_t bytesOf(const std::vector<DatedCopy>& copies)
{
    return std::accumulate(
        copies.begin(), copies.end(), std::uintmax_t{0},
        [](std::uintmax_t sum, const DatedCopy& copy) { return sum + copy.bytes; });
}

std::ptrdiff_t olderThan(const std::vector<DatedCopy>& copies, Timestamp now, std::int64_t age)
{
    return std::ranges::count_if(copies, [&](const DatedCopy& copy) {
        return now.milliseconds - copy.at.milliseconds > age;
    });
}

} // namespace

TEST_CASE("of four backups a day for a year ten are kept, then one a day, then one a week")
{
    std::vector<DatedCopy> copies;
    Timestamp now = begin;
    for (int made = 0; made < 4 * 365; ++made) {
        now.milliseconds += 6 * hour;
        copies.push_back({now, 1});
        drop(copies, now, plenty);
    }
    CHECK(copies.size() >= 10 + 11 + 23);
    CHECK(copies.size() <= 10 + 14 + 26);
    CHECK(olderThan(copies, now, 26 * 7 * day) == 0);
    // From the second week on they are a week apart, up to half a year.
    CHECK(olderThan(copies, now, 15 * day) >= 22);
    CHECK(olderThan(copies, now, 15 * day) <= 25);
}

TEST_CASE("ten backups of one afternoon all stay, and an eleventh lets the oldest go")
{
    std::vector<DatedCopy> copies;
    for (int i = 0; i < 10; ++i) {
        copies.push_back({{begin.milliseconds + i}, 5});
    }
    const Timestamp now{begin.milliseconds + hour};
    CHECK(copiesToDrop(copies, now, plenty).empty());
    copies.push_back({now, 5});
    CHECK(copiesToDrop(copies, now, plenty) == std::vector<std::size_t>{0});
}

TEST_CASE("where there is too little room the oldest go, and the newest stays whatever it takes")
{
    const std::vector<DatedCopy> copies{{{begin.milliseconds}, 40},
                                        {{begin.milliseconds + 1}, 10},
                                        {{begin.milliseconds + 2}, 60},
                                        {{begin.milliseconds + 3}, 30}};
    const Timestamp now{begin.milliseconds + 9};
    CHECK(copiesToDrop(copies, now, 100) == std::vector<std::size_t>{0});
    CHECK(copiesToDrop(copies, now, 95) == std::vector<std::size_t>{0, 1});
    CHECK(copiesToDrop(copies, now, 1) == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("whatever the clock does, the newest backup stays and no limit is broken")
{
    // Seed 20261130 repeats it.
    std::mt19937_64 random{20261130};
    for (int history = 0; history < 300; ++history) {
        std::vector<DatedCopy> copies;
        Timestamp now = begin;
        const std::uintmax_t mostBytes = 1 + random() % 5000;
        for (int made = 0; made < 120; ++made) {
            const auto step =
                static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(2 * day));
            // Now and then back by up to a year.
            now.milliseconds += random() % 20 == 0 ? -step * 180 : step;
            copies.push_back({now, random() % 400});
            const std::vector<DatedCopy> before = copies;
            drop(copies, now, mostBytes);
            INFO("history " << history << ", backup " << made);
            REQUIRE_FALSE(copies.empty());
            REQUIRE(copies.back().at == now);
            REQUIRE((copies.size() == 1 || bytesOf(copies) <= mostBytes));
            REQUIRE(copies.size() <= 10 + 15 + 27);
            REQUIRE(copiesToDrop(copies, now, mostBytes).empty());
            const std::size_t least =
                mostBytes > 4000 ? std::min<std::size_t>(before.size(), 10) : 1;
            REQUIRE(copies.size() >= least);
        }
    }
}

TEST_CASE("what was made while the clock was wrong does not keep newer backups away")
{
    std::vector<DatedCopy> copies;
    for (int i = 0; i < 20; ++i) {
        copies.push_back({{begin.milliseconds + (1000 + i) * day}, 1});
    }
    Timestamp now = begin;
    for (int i = 0; i < 10; ++i) {
        now.milliseconds += hour;
        copies.push_back({now, 1});
        drop(copies, now, plenty);
        CHECK(copies.back().at == now);
    }
    CHECK(copies.size() == 10);
}
