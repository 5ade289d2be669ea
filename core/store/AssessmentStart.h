#pragma once

#include "core/assessment/Edit.h"
#include "core/assessment/SignedBatch.h"
#include "core/store/EditionText.h"

#include <vector>

namespace core {

/// An assessment that is not in a casebook yet: the first of `edits` is its StartAssessment, and
/// `editions` are those that it names.
struct AssessmentStart {
    AssessmentId id;
    std::vector<Edit> edits;
    std::vector<EditionText> editions;
    std::vector<SignedBatch> batches = {}; ///< Who signed which of the edits.
};

} // namespace core
