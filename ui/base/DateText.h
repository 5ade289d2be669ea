#pragma once

#include "core/support/Time.h"

#include <QString>

#include <optional>

namespace ui {

/// A day as people write it: "28 2 2027", "28/2/2027", "2027-02-28", "28 Feb 2027", "28 February
/// 2027", "28 Chwefror 2027"; the names of months in English, Welsh, and the languages of the
/// window and of the system. Nothing when it is no such day.
std::optional<core::Date> readDate(const QString& text);

} // namespace ui
