#pragma once

#include "core/support/Time.h"

#include <string>
#include <vector>

namespace core {

/// A day on which something has to be done, as a calendar shows it: all day long, and without
/// making anybody busy.
struct CalendarDay {
    std::string id; ///< The same for the same thing, so that a calendar brings it up to date.
    Date day;
    std::string title;
    std::string text; ///< May be empty.
};

/// The days as an iCalendar file (RFC 5545): UTF-8, lines that end in CR LF and have at most 75
/// bytes. `made` is when it was made. Characters that no calendar takes are left out.
std::string toCalendar(const std::vector<CalendarDay>& days, Timestamp made);

} // namespace core
