#include "core/support/Time.h"

#include "core/support/Ascii.h"

#include <charconv>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace core {

namespace {

using Days = std::chrono::sys_days;

/// The digits at [at, at + count) as a number; nothing when one of them is no digit.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count)
{
    if (at + count > text.size()) {
        return std::nullopt;
    }
    int value = 0;
    const char* first = text.data() + at;
    const auto [end, error] = std::from_chars(first, first + count, value);
    if (error != std::errc{} || end != first + count || *first == '-') {
        return std::nullopt;
    }
    return value;
}

Days toDays(Date date)
{
    return Days{std::chrono::year{date.year} / date.month / date.day};
}

Date fromDays(Days days)
{
    const std::chrono::year_month_day calendar{days};
    return {int{calendar.year()}, static_cast<int>(unsigned{calendar.month()}),
            static_cast<int>(unsigned{calendar.day()})};
}

/// Offset from UTC in minutes of "Z" or "+hh:mm".
std::optional<int> offsetMinutes(std::string_view text)
{
    if (text == "Z" || text == "z") {
        return 0;
    }
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') {
        return std::nullopt;
    }
    const auto hours = digits(text, 1, 2);
    const auto minutes = digits(text, 4, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59) {
        return std::nullopt;
    }
    const int total = *hours * 60 + *minutes;
    return text[0] == '-' ? -total : total;
}

} // namespace

Timestamp systemTime()
{
    // std::chrono counts nanoseconds, which run out in the year 2262.
    std::timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return {std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000};
}

std::string toRfc3339(Timestamp at)
{
    const std::chrono::sys_time<std::chrono::milliseconds> moment{
        std::chrono::milliseconds{at.milliseconds}};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::hh_mm_ss time{moment - day};
    char text[40];
    std::snprintf(text, sizeof text, "%sT%02d:%02d:%02d", toIso(fromDays(day)).c_str(),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    std::string result = text;
    if (const auto rest = time.subseconds().count(); rest != 0) {
        std::snprintf(text, sizeof text, ".%03d", static_cast<int>(rest));
        result += text;
    }
    return result + "Z";
}

std::optional<Timestamp> timestampFromRfc3339(std::string_view text)
{
    if (text.size() < 20 || (text[10] != 'T' && text[10] != 't') || text[13] != ':' ||
        text[16] != ':') {
        return std::nullopt;
    }
    const auto date = dateFromIso(text.substr(0, 10));
    const auto hours = digits(text, 11, 2);
    const auto minutes = digits(text, 14, 2);
    const auto seconds = digits(text, 17, 2);
    if (!date || !hours || !minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds > 60) {
        return std::nullopt;
    }
    std::size_t at = 19;
    int milliseconds = 0;
    if (text[at] == '.') {
        int scale = 100;
        for (++at; at < text.size() && isAsciiDigit(text[at]); ++at) {
            milliseconds += (text[at] - '0') * scale;
            scale /= 10;
        }
        if (at == 20) {
            return std::nullopt;
        }
    }
    const auto offset = offsetMinutes(text.substr(at));
    if (!offset) {
        return std::nullopt;
    }
    const std::chrono::sys_time<std::chrono::milliseconds> moment =
        toDays(*date) + std::chrono::hours{*hours} + std::chrono::minutes{*minutes - *offset} +
        std::chrono::seconds{*seconds} + std::chrono::milliseconds{milliseconds};
    return Timestamp{moment.time_since_epoch().count()};
}

std::string toIso(Date date)
{
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year % 10000, date.month % 100,
                  date.day % 100);
    return text;
}

std::optional<Date> dateFromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const std::chrono::year_month_day calendar{std::chrono::year{*year} / *month / *day};
    if (!calendar.ok()) {
        return std::nullopt;
    }
    return Date{*year, *month, *day};
}

std::string toString(TimeOfDay time)
{
    char text[8];
    std::snprintf(text, sizeof text, "%02d:%02d", time.hour % 100, time.minute % 100);
    return text;
}

std::optional<TimeOfDay> timeOfDayFrom(std::string_view text)
{
    const auto hour = digits(text, 0, 2);
    const auto minute = digits(text, 3, 2);
    if (text.size() != 5 || text[2] != ':' || !hour || !minute || *hour > 23 || *minute > 59) {
        return std::nullopt;
    }
    return TimeOfDay{*hour, *minute};
}

TimeOfDay addMinutes(TimeOfDay time, int minutes)
{
    constexpr int day = 24 * 60;
    const int at = ((time.minutes() + minutes) % day + day) % day;
    return {at / 60, at % 60};
}

Date dateOf(Timestamp at)
{
    const std::chrono::sys_time<std::chrono::milliseconds> moment{
        std::chrono::milliseconds{at.milliseconds}};
    return fromDays(std::chrono::floor<std::chrono::days>(moment));
}

Date localDate(Timestamp at)
{
    return localWallTime(at).day;
}

WallTime localWallTime(Timestamp at)
{
    constexpr std::int64_t minutesADay = 24 * 60;
    const auto moment = std::chrono::milliseconds{at.milliseconds};
    const auto seconds =
        static_cast<std::time_t>(std::chrono::floor<std::chrono::seconds>(moment).count());
    std::tm local{};
    if (localtime_r(&seconds, &local) == nullptr) {
        const auto minutes = std::chrono::floor<std::chrono::minutes>(moment).count();
        const auto ofDay = (minutes % minutesADay + minutesADay) % minutesADay;
        return {dateOf(at), addMinutes({}, static_cast<int>(ofDay))};
    }
    return {{local.tm_year + 1900, local.tm_mon + 1, local.tm_mday}, {local.tm_hour, local.tm_min}};
}

Date addDays(Date date, int days)
{
    return fromDays(toDays(date) + std::chrono::days{days});
}

int daysBetween(Date from, Date to)
{
    return static_cast<int>((toDays(to) - toDays(from)).count());
}

} // namespace core
