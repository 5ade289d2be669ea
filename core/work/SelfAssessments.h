#pragma once

#include "core/store/Casebook.h"

#include <string_view>
#include <vector>

namespace core {

// The service team's own assessments, which are shown beside the panel's.

/// Whether two names mean the same service: the same letters, whatever their case, with white space
/// around them or not.
bool isSameService(std::string_view one, std::string_view other);

/// The panel's assessments of `all` that the self-assessment `id` can be shown beside: of the same
/// service. Empty where `id` is none of them.
std::vector<AssessmentSummary> panelsOf(const AssessmentId& id,
                                        const std::vector<AssessmentSummary>& all);

/// The self-assessments of `all` that can be shown beside `assessment`, those of the same service
/// first.
std::vector<AssessmentSummary> selfAssessmentsFor(const Assessment& assessment,
                                                  const std::vector<AssessmentSummary>& all);

} // namespace core
