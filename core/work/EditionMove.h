#pragma once

#include "core/assessment/CarryOver.h"
#include "core/standards/Library.h"
#include "core/store/Casebook.h"
#include "core/work/AssessmentEditor.h"

#include <string>
#include <vector>

namespace core {

/// The move of an assessment to another edition, worked out and not yet made. Casebook::bind makes
/// it from `edits` and `texts`. Undoing it is undoing the edits, the last one first; the text stays
/// bound.
struct EditionMove {
    std::string from;
    std::string to;
    CarryOver carryOver;
    std::vector<Edit> edits;
    std::vector<EditionText> texts; ///< Of `to`.
};

/// Works out the move of the assessment of `editor` from `from`, one of its editions, to `to`; an
/// empty `from` is the primary one. The text of `to` is the one that the assessment is bound to
/// already, else the library's. A Problem when one of the two is not there, when they are the
/// same, and when the panel handed the assessment to its author.
Result<EditionMove> moveToEdition(const AssessmentEditor& editor, const std::string& from,
                                  const std::string& to, const Library& library);

} // namespace core
