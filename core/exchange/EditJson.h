#pragma once

#include "core/assessment/Edit.h"
#include "core/support/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The kind of a change as it stands in the log: "add-note".
std::string_view kindOf(const Change& change);

/// What a change carries as one JSON object with keys in a fixed order; "{}" when it carries
/// nothing.
std::string toJson(const Change& change);

/// All texts inside a change, for checks that concern any text.
std::vector<std::string> textsOf(const Change& change);

/// The same change with a line feed for every end of a line in its texts (see PlainText.h). A
/// Problem where another control character is in them.
Result<Change> withLineFeeds(const Change& change);

/// Reads what toJson writes. A Problem for an unknown kind, an unknown key or a wrong value.
Result<Change> changeFromJson(std::string_view kind, std::string_view json);

} // namespace core
