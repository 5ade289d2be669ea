#pragma once

#include "core/support/Time.h"

#include <QString>

#include <optional>

namespace ui {

/// A day as people write it: "28 2 2027", "28/2/27", "2027-02-28", "28 Feb 2027", "28th February",
/// "28 Chwefror 2027"; the names of months, or how they begin, in English, Welsh, and the languages
/// of the window and of the system. A day without a year is the next such day, `today` included; a
/// year of two digits is one of this century. Nothing when it is no such day.
std::optional<core::Date> readDate(const QString& text, core::Date today);

/// A time of the day as people write it: "10:00", "9.30", "0930", "9", "2pm", "2.15 pm". Nothing
/// when it is no such time.
std::optional<core::TimeOfDay> readTime(const QString& text);

} // namespace ui
