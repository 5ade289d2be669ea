#pragma once

#include "core/assessment/Edit.h"

#include <string>
#include <vector>

namespace core {

/// Everything that an edit says but its id and what it replaces, as bytes to compare and to hash.
std::string contentOf(const Edit& edit);

/// Gives edits that were made from a whole assessment (asEdits) ids that depend on their place and
/// on all that each of them says: two revisions of one file share the edits that are the same in
/// both, and no id stands for two things.
void nameByContent(const AssessmentId& assessment, std::vector<Edit>& edits);

} // namespace core
