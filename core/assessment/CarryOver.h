#pragma once

#include "core/assessment/Edit.h"
#include "core/standards/Standard.h"

#include <utility>
#include <vector>

namespace core {

/// What moving an assessment to another edition does.
struct CarryOver {
    /// To be made as edits, in this order, each through Ledger::compose.
    std::vector<std::pair<RecordId, Change>> changes;
    /// The points of the new edition that have no outcome afterwards, in order: the question is
    /// another one, its outcome is no level of the new scale, or nobody had judged it yet.
    std::vector<PointRef> judgeAgain;
    /// The points that ask the same, in the order of the new edition: first the old one, then the
    /// new one.
    std::vector<std::pair<PointRef, PointRef>> carried;
};

/// Works out how `assessment`, which is bound to `from`, moves to `to`. Nothing of the old is taken
/// away: `from` stays bound, after `to`, with all its answers.
///
/// Answers carry over only where two points ask the same: their digests are equal, or the crosswalk
/// says `same`, and no third point makes the pair ambiguous. Then the outcome with its reason is
/// settled for the new point too, where the scale in use for `to` has that level and nothing is
/// settled there yet; notes, recommendations and what somebody leads are filed under both points;
/// and a question that was asked counts as asked where the new point has it in the same words.
/// Ratings stay where they are: only their author can give one. A result that the lead declared is
/// taken back when `from` was the primary edition, because it was the result of another standard.
CarryOver carryOver(const Assessment& assessment, const Standard& from, const Standard& to);

} // namespace core
