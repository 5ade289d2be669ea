#pragma once

#include "core/assessment/Ledger.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// What somebody said of where a recommendation stands.
struct StatusSaid {
    Status status = Status::Open;
    std::string reason;
    std::optional<Date> on; ///< The day, where that is known.
    PersonId by;            ///< Empty where nobody is named, as in what was imported.

    friend bool operator==(const StatusSaid&, const StatusSaid&) = default;
};

/// All that was said of where a recommendation stands, in the order of the log, beginning with how
/// it was made. What counts now is what the recommendation itself says: of two who said something
/// apart from each other, the log does not tell. Both are there. What was said twice in a row, with
/// the same words, counts once. Empty where there is no such recommendation.
std::vector<StatusSaid> followUpOf(const Ledger& ledger, const std::string& recommendation);

} // namespace core
