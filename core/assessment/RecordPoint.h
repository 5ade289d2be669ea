#pragma once

#include "core/assessment/Edit.h"
#include "core/standards/Standard.h"

#include <optional>

namespace core {

/// The point in the name of a record: of an outcome, a rating, a reveal, a remark, an asked
/// question, and of an answer to one of these. Nothing for all others.
std::optional<PointRef> pointOf(const RecordId& record);

/// The person whose name a rating, a remark or a confirmation bears; nothing for other records.
std::optional<PersonId> ownerOf(const RecordId& record);

/// Whether the edit says what only somebody else can say. Earlier programs let people choose among
/// the ratings of another, and no colleague took their packs from then on. It counts for nothing:
/// the fold leaves it out, and it goes into no pack.
bool isInAnothersName(const Edit& edit);

} // namespace core
