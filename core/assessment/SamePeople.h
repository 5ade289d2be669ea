#pragma once

#include "core/assessment/Edit.h"

#include <cstddef>
#include <optional>

namespace core {

/// Lists those who are one person once, and lets everything that either of them wrote be by the one
/// who is listed. Where both rated a point, the rating of the one who is listed counts, unless it
/// says nothing; where both remarked on one, both texts stand together. What is said of somebody
/// who was never on the panel does not hold and is left out.
void resolvePeople(Assessment& assessment);

/// Whether `record` bears the name of `person`, or of somebody who is one person with them.
bool isOwnRecord(const Assessment& assessment, const RecordId& record, const PersonId& person);

/// What it would come to if two members were one person.
struct Joining {
    Member united; ///< As the one stands then who is listed for both.
    std::size_t notes = 0;
    std::size_t ratings = 0;    ///< These and the notes are by the one who is listed no more.
    std::size_t ratedTwice = 0; ///< Points that both rated: the rating of `united` counts.
};

/// Nothing where `as` is not on the panel, `person` never was, or the two are one person already.
std::optional<Joining> joining(const Assessment& assessment, const PersonId& person,
                               const PersonId& as);

} // namespace core
