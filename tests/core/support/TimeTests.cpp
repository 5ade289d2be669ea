#include "core/support/Time.h"
#include "tests/support/TimeZone.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("a time is written in UTC and read back, with and without milliseconds")
{
    const auto noon = timestampFromRfc3339("2026-11-23T12:00:00Z");
    REQUIRE(noon);
    CHECK(toRfc3339(*noon) == "2026-11-23T12:00:00Z");
    const auto later = timestampFromRfc3339("2026-11-23T12:00:00.25Z");
    REQUIRE(later);
    CHECK(later->milliseconds - noon->milliseconds == 250);
    CHECK(toRfc3339(*later) == "2026-11-23T12:00:00.250Z");
}

TEST_CASE("an offset from UTC is taken off")
{
    CHECK(timestampFromRfc3339("2026-07-01T10:00:00+01:00") ==
          timestampFromRfc3339("2026-07-01T09:00:00Z"));
}

TEST_CASE("what is no RFC 3339 time is not read")
{
    for (const auto* text :
         {"", "2026-11-23", "2026-11-23 12:00", "2026-11-23T25:00:00Z", "2026-11-23T12:00:00",
          "2026-11-23T12:00:00.Z", "2026-11-23T12:00:00+1:00", "2026-02-30T12:00:00Z"}) {
        INFO(text);
        CHECK_FALSE(timestampFromRfc3339(text));
    }
}

TEST_CASE("only days that exist are dates")
{
    CHECK(dateFromIso("2024-02-29") == Date{2024, 2, 29});
    CHECK_FALSE(dateFromIso("2023-02-29"));
    CHECK_FALSE(dateFromIso("2023-2-9"));
    CHECK_FALSE(dateFromIso("23 May 2023"));
}

TEST_CASE("days are counted over the end of a month and of a year")
{
    CHECK(addDays({2026, 12, 30}, 3) == Date{2027, 1, 2});
    CHECK(addDays({2027, 1, 2}, -3) == Date{2026, 12, 30});
}

TEST_CASE("today is the day where the machine stands, and not the day in Greenwich")
{
    const auto lateInJune = *timestampFromRfc3339("2026-06-30T23:30:00Z");
    {
        const InTimeZone london("BST-1");
        CHECK(localDate(lateInJune) == Date{2026, 7, 1});
    }
    const InTimeZone newYork("EDT4");
    CHECK(localDate(*timestampFromRfc3339("2026-07-01T03:59:59.999Z")) == Date{2026, 6, 30});
    CHECK(dateOf(lateInJune) == Date{2026, 6, 30});
}

TEST_CASE("a time of the day is read as it is written in files, and nothing else is")
{
    CHECK(timeOfDayFrom("09:05") == TimeOfDay{9, 5});
    CHECK(toString(TimeOfDay{9, 5}) == "09:05");
    for (const char* wrong : {"9:05", "24:00", "10:60", "10.00", "10:00 ", ""}) {
        CHECK_FALSE(timeOfDayFrom(wrong));
    }
}

TEST_CASE("minutes are counted past the hour and past midnight")
{
    CHECK(addMinutes({10, 30}, 45) == TimeOfDay{11, 15});
    CHECK(addMinutes({23, 30}, 45) == TimeOfDay{0, 15});
    CHECK(addMinutes({0, 15}, -30) == TimeOfDay{23, 45});
}

TEST_CASE("the clock on the wall is that of the place where the machine stands")
{
    const InTimeZone london("BST-1");
    CHECK(localWallTime(*timestampFromRfc3339("2026-06-30T23:30:59Z")) ==
          WallTime{{2026, 7, 1}, {0, 30}});
}
