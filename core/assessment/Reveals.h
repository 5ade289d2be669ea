#pragma once

#include "core/assessment/Edit.h"

#include <span>
#include <vector>

namespace core {

/// Whether what `member` rates counts for the panel's judgement: observers, trainees and who is
/// absent may rate for themselves.
bool isCounted(const Member& member);

/// Whether `member` is expected to rate `point`: those who lead or contribute to some points rate
/// these, all others every point.
bool isExpectedToRate(const Member& member, const PointRef& point);

/// What each reveal of `folded`, which `edits` add up to, has shown: the ratings and members whose
/// edits it names. One from a file has shown what the file has. Reveals of earlier programs name
/// nothing; of these nothing is known. In the order of the reveals.
std::vector<Reveal> revealsOf(const Assessment& folded, std::span<const Edit> edits);

} // namespace core
