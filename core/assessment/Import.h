#pragma once

#include "core/assessment/Edit.h"
#include "core/assessment/Rules.h"

#include <vector>

namespace core {

/// The edits that bring `assessment` about, from nothing. The same assessment gives the same edits,
/// ids included, on every machine, so that two panels that import one file share what they
/// imported. The ids sort before those of edits made by people. A declared result that the rule
/// gives anyway is left to the rule.
std::vector<Edit> asEdits(const Assessment& assessment, const Editions& editions);

} // namespace core
