#pragma once

#include "core/assessment/Assessment.h"
#include "core/json/JsonText.h"

namespace core {

/// The assessment that `document` holds in the exchange format. Throws a Failure with the place of
/// the first fault.
Assessment readAssessment(JsonText& document);

} // namespace core
