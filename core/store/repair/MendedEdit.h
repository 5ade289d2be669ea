#pragma once

#include "core/assessment/Edit.h"
#include "core/store/repair/Carving.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// The edit in a row of the log, or of what was set aside; nothing where it cannot be read.
std::optional<Edit> editIn(const RawRow& row);

/// The change with other words, of what begins a note or a recommendation too; nothing for one that
/// has none.
std::optional<Change> withWords(Change change, const std::string& words);

/// The edit as it was made, found by its id, which says so: in the row, one bit was flipped since.
/// Nothing where that does not help, where the id does not tell, and for a row so long that trying
/// would take too long. `in` are the assessments that it may be of.
struct MendedEdit {
    AssessmentId assessment;
    Edit edit;
};
std::optional<MendedEdit> mendedBit(const RawRow& row, const std::vector<AssessmentId>& in);

/// The edit with `words` in place of its own, where its id says that those are what it was made
/// with.
std::optional<Edit> mendedWords(const AssessmentId& assessment, const Edit& edit,
                                const std::string& words);

} // namespace core
