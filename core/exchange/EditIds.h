#pragma once

#include "core/assessment/Edit.h"
#include "core/support/Digest.h"

#include <string>
#include <vector>

namespace core {

/// Everything that an edit says but its id and what it replaces, as bytes to compare.
std::string contentOf(const Edit& edit);

/// The SHA-256 of an edit: of all that it says, of what it replaces, of the assessment that it is
/// in, and of the time in its id.
Sha256 digestOf(const AssessmentId& assessment, const Edit& edit);

/// Gives an edit that is made now the id that nobody can keep who changes a word of it: a mark, the
/// time in milliseconds (IdSource::nextTime) and 80 bits of its digest.
void nameByContent(const AssessmentId& assessment, Edit& edit, std::uint64_t time);

/// Gives edits that were made from a whole assessment (asEdits) ids without a time, of their place
/// and of 56 bits of their digest: two revisions of one file share the edits that are the same in
/// both, and no id stands for two things.
void nameByContent(const AssessmentId& assessment, std::vector<Edit>& edits);

/// Whether the edit says something else than its id was made from. What was written by whom the
/// assessment was handed to is bound to the id that it has there (CutIds.h). The ids of earlier
/// programs say nothing of it.
bool isAltered(const AssessmentId& assessment, const Edit& edit);

/// Tells people which edit is meant: "the change to note/n1 that says it is by Ann, made at
/// 2026-11-29T10:00:00Z". `log` has its author's name, or may be empty.
std::string whichEdit(const Edit& edit, const std::vector<Edit>& log);

} // namespace core
