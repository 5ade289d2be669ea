#pragma once

#include "core/store/AboutNames.h"
#include "core/store/Database.h"
#include "core/support/Time.h"

#include <optional>
#include <string>

namespace core {

/// The facts about a casebook, each with its name: whose it is, whom a pack was made for. All
/// functions throw as Database does; those that write are called inside a transaction.

/// Nothing when there is no such fact.
std::optional<std::string> readAbout(const Database& database, const std::string& name);
/// Nothing takes the fact out.
void writeAbout(const Database& database, const std::string& name,
                const std::optional<std::string>& value);

/// A time among the facts, which is kept in milliseconds; nothing when it is none.
std::optional<Timestamp> timeFrom(const std::optional<std::string>& value);

} // namespace core
