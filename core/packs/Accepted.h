#pragma once

#include "core/packs/MergeWarning.h"
#include "core/packs/Pack.h"

#include <set>
#include <vector>

namespace core {

/// What of one assessment in a pack would be taken in, and what stays out of it.
struct Accepted {
    Ledger before; ///< The assessment as it is here; empty where it is not.
    bool isNew = false;
    AssessmentIntake intake;
    std::size_t alreadyThere = 0; ///< Edits that are here.
    std::vector<MergeWarning> warnings;
};

/// Works it out without the edits of the people in `leaveOut`. `start` has the id that the
/// assessment has here (sameAssessment), and was cut for `reader`. Throws what is wrong with the
/// pack: edits that were altered, or that the rules do not allow.
Accepted acceptedOf(const AssessmentStart& start, Reader reader, const Pack& pack,
                    Casebook& casebook, const std::set<PersonId>& leaveOut);

} // namespace core
