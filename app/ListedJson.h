#pragma once

#include "core/json/Json.h"
#include "core/store/AssessmentSummary.h"

namespace app {

/// An assessment as list and compare give it with --json. A result that stands for a part of the
/// points only is no `result`.
core::Json listedJson(const core::AssessmentSummary& one);

} // namespace app
