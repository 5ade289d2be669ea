#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// A moment for people to read, in milliseconds since 1970-01-01T00:00:00Z. It never decides which
/// edit wins.
struct Timestamp {
    std::int64_t milliseconds = 0;

    friend auto operator<=>(const Timestamp&, const Timestamp&) = default;
};

/// Where the time comes from: the system in the programs, a clock that is ticked by hand in tests.
using Clock = std::function<Timestamp()>;

Timestamp systemTime();

/// RFC 3339 in UTC, with milliseconds only where there are any: "2026-11-23T10:04:00Z".
std::string toRfc3339(Timestamp at);

/// Reads RFC 3339 with any offset. Nothing when the text is not such a time.
std::optional<Timestamp> timestampFromRfc3339(std::string_view text);

/// A day of the Gregorian calendar, without a time zone.
struct Date {
    int year = 0;
    int month = 0; ///< 1 to 12.
    int day = 0;   ///< 1 to 31.

    friend auto operator<=>(const Date&, const Date&) = default;
};

/// "2026-11-23".
std::string toIso(Date date);

/// Reads "YYYY-MM-DD" of a day that exists. Nothing otherwise.
std::optional<Date> dateFromIso(std::string_view text);

/// A time of the day to the minute, without a time zone.
struct TimeOfDay {
    int hour = 0;   ///< 0 to 23.
    int minute = 0; ///< 0 to 59.

    int minutes() const { return hour * 60 + minute; } ///< Since midnight.
    friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};

/// "09:05".
std::string toString(TimeOfDay time);

/// Reads "HH:MM" of a time that exists. Nothing otherwise.
std::optional<TimeOfDay> timeOfDayFrom(std::string_view text);

/// The time `minutes` after `time`, on the next day where it gets that late.
TimeOfDay addMinutes(TimeOfDay time, int minutes);

/// What calendar and clock on the wall say somewhere.
struct WallTime {
    Date day;
    TimeOfDay time;

    friend auto operator<=>(const WallTime&, const WallTime&) = default;
};

/// The day of `at` in UTC.
Date dateOf(Timestamp at);

/// The day of `at` where this machine is: for what somebody does today. What is kept, and what is
/// told of it later, holds that day itself.
Date localDate(Timestamp at);

/// What the clock says at `at` where this machine is.
WallTime localWallTime(Timestamp at);

/// The day `days` after `date` (before it when negative).
Date addDays(Date date, int days);

/// How many days `to` is after `from`; negative when it is before.
int daysBetween(Date from, Date to);

} // namespace core
