#pragma once

#include "core/store/Casebook.h"

#include <vector>

namespace core {

/// Signs what the owner of `casebook` wrote in these assessments on this device and nobody has
/// signed yet, and keeps that in the casebook. What came in with a merge is never signed, whoever
/// it says it is by.
Result<Done> signOwnEdits(Casebook& casebook, const std::vector<AssessmentId>& assessments,
                          const SigningKey& key);

} // namespace core
