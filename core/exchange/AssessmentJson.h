#pragma once

#include "core/assessment/Rules.h"
#include "core/support/Progress.h"
#include "core/support/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One assessment in the exchange format `standpoint-assessment/1`, on one line, keys in a fixed order,
/// without a line feed at the end. The same assessment gives the same bytes.
std::string toExchange(const Assessment& assessment, const Editions& editions);

/// The same, indented for people to read, with a line feed at the end.
std::string toReadableExchange(const Assessment& assessment, const Editions& editions);

/// Reads one JSON object (`.json`) or one object a line (`.jsonl`; empty lines are skipped). `fileName`
/// stands in Problems, with the line and the path inside the object: "x.jsonl:3: notes[2].kind". Checks
/// form, not points and outcomes, which need the editions (see faults() in Rules.h).
Result<std::vector<Assessment>> fromExchange(std::string_view text, const std::string& fileName);

} // namespace core
