#pragma once

#include "core/assessment/Ids.h"

#include <string>

namespace core {

/// A place where searched words were found.
struct Hit {
    AssessmentId assessment;
    std::string service;
    RecordId record; ///< A note, an outcome (its reason) or a recommendation.
    std::string text;
};

} // namespace core
