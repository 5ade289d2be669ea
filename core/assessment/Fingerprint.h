#pragma once

#include "core/assessment/Ledger.h"

#include <string>

namespace core {

/// What a report was made from, in a form that people can compare: "7f3a 91c2". It is the start of
/// a SHA-256 over the ids of all edits that nobody has replaced, sorted; any change to the
/// assessment gives another one. Confirmations, signatures and the team's answers are about a
/// version and make no other one.
std::string fingerprintOf(const Ledger& ledger);

} // namespace core
