#pragma once

#include "core/assessment/Edit.h"
#include "core/assessment/Rules.h"

#include <vector>

namespace core {

/// The edits that bring `assessment` about, from nothing. The same assessment gives the same edits
/// on every machine. Their ids say only where they stand: whoever keeps them names them by what
/// they say (nameByContent), so that two panels that import one file share what they imported. The
/// ids sort before those of edits made by people. A declared result that the rule gives anyway is
/// left to the rule.
std::vector<Edit> asEdits(const Assessment& assessment, const Editions& editions);

/// Whether both edits were made from the same words of a file, whatever their ids: earlier programs
/// named such edits in another way, and a revision of a file has them at another place.
bool isSameImport(const Edit& a, const Edit& b);

} // namespace core
