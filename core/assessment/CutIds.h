#pragma once

#include "core/assessment/Ids.h"
#include "core/assessment/Reader.h"

#include <optional>
#include <set>
#include <string>

namespace core {

// Ids say nothing to other readers than the panel. Those that Standpoint makes begin with the time
// of writing, and when the panel wrote is for the panel; an assessment's had the first name of its
// service in it once; those that came with a file may say anything. So what goes to other readers
// has hashes instead, from which nobody gets back, and which are the same every time.

/// The id by which a note, a recommendation or an attachment goes to other readers than the panel.
/// One that is cut already stays.
std::string cutId(const std::string& id);

/// The same for a whole record; only notes, recommendations and attachments have such ids.
RecordId cutId(const RecordId& record);

/// The id by which an assessment goes to `reader`: another one for each of them. The panel has the
/// real one, and one that is cut already stays.
AssessmentId cutId(const AssessmentId& id, Reader reader);

/// The one of `here` that is the same assessment as one that comes in as `id`, cut for `reader`:
/// it has that id, or one of the two is the cut of the other. For the panel, whose packs are whole,
/// a cut for anybody counts.
std::optional<AssessmentId> sameAssessment(const AssessmentId& id, Reader reader,
                                           const std::set<AssessmentId>& here);

} // namespace core
