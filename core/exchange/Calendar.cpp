#include "core/exchange/Calendar.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

constexpr std::size_t longestLine = 75;

/// Whether a character begins here; the bytes that follow in it begin with 10.
bool isBeginning(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char one : text) {
        const bool isControl = static_cast<unsigned char>(one) < 0x20 || one == 0x7F;
        if (one == '\n') {
            result += "\\n";
        } else if (one == '\\' || one == ';' || one == ',') {
            result += {'\\', one};
        } else if (!isControl || one == '\t') {
            result += one;
        }
    }
    return result;
}

/// On several lines where it is long, each of which but the first begins with a blank.
void addLine(std::string& file, std::string_view line)
{
    std::size_t most = longestLine;
    while (line.size() > most) {
        std::size_t end = most;
        while (!isBeginning(line[end])) {
            --end;
        }
        file.append(line.substr(0, end)).append("\r\n ");
        line.remove_prefix(end);
        most = longestLine - 1;
    }
    file.append(line).append("\r\n");
}

std::string compact(std::string text)
{
    std::erase_if(text, [](char one) { return one == '-' || one == ':'; });
    return text;
}

} // namespace

std::string toCalendar(const std::vector<CalendarDay>& days, Timestamp made)
{
    // Without fractions of a second, which a calendar does not know.
    const Timestamp whole{made.milliseconds / 1000 * 1000};
    std::string file;
    addLine(file, "BEGIN:VCALENDAR");
    addLine(file, "VERSION:2.0");
    addLine(file, "PRODID:-//Standpoint//Actions//EN");
    for (const CalendarDay& one : days) {
        addLine(file, "BEGIN:VEVENT");
        addLine(file, "UID:" + escaped(one.id));
        addLine(file, "DTSTAMP:" + compact(toRfc3339(whole)));
        addLine(file, "DTSTART;VALUE=DATE:" + compact(toIso(one.day)));
        addLine(file, "TRANSP:TRANSPARENT");
        addLine(file, "SUMMARY:" + escaped(one.title));
        if (!one.text.empty()) {
            addLine(file, "DESCRIPTION:" + escaped(one.text));
        }
        addLine(file, "END:VEVENT");
    }
    addLine(file, "END:VCALENDAR");
    return file;
}

} // namespace core
