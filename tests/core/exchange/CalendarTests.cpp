#include "core/exchange/Calendar.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace core;
using Catch::Contains;

namespace {

constexpr Timestamp made{1'796'000'000'123};

/// Whole lines, as RFC 5545 has them unfolded.
std::string unfolded(std::string file)
{
    for (std::size_t at = file.find("\r\n "); at != std::string::npos; at = file.find("\r\n ")) {
        file.erase(at, 3);
    }
    return file;
}

} // namespace

TEST_CASE("a day becomes an event of all day that makes nobody busy")
{
    const std::string file = toCalendar(
        {{"r1@rod", {2027, 1, 31}, "Test with more people", "Find a school\nPoint 5"}}, made);
    CHECK_THAT(file, Catch::StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    CHECK_THAT(file, Contains("\r\nUID:r1@rod\r\nDTSTAMP:2026") && Contains("Z\r\n"));
    CHECK_THAT(file, Contains("\r\nDTSTART;VALUE=DATE:20270131\r\nTRANSP:TRANSPARENT\r\n"));
    CHECK_THAT(file, Contains("\r\nDESCRIPTION:Find a school\\nPoint 5\r\n"));
    CHECK_THAT(file, Catch::EndsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
}

TEST_CASE("what means something in a calendar is escaped, and control characters are left out")
{
    const std::string file =
        toCalendar({{"1", {2027, 1, 31}, "Ask, then tell; use \\ twice\x01", {}}}, made);
    CHECK_THAT(file, Contains("SUMMARY:Ask\\, then tell\\; use \\\\ twice\r\n"));
    CHECK_THAT(file, !Contains("DESCRIPTION"));
}

TEST_CASE("long lines are folded between characters, and say the same")
{
    std::string title;
    for (int i = 0; i < 60; ++i) {
        title += "tŷ ";
    }
    const std::string file = toCalendar({{"1", {2027, 1, 31}, title, {}}}, made);
    std::istringstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        CHECK(line.size() <= 76); // With the CR.
        CHECK((static_cast<unsigned char>(line.front()) & 0xC0) != 0x80);
    }
    CHECK_THAT(unfolded(file), Contains("SUMMARY:" + title + "\r\n"));
}
