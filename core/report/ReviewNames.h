#pragma once

#include "core/assessment/AudienceView.h"
#include "core/report/Language.h"

namespace core {

/// What kind of report it is: "Service assessment report for the sponsor".
std::string reportName(const Language& words, AssessmentType type, Reader reader);

/// "Beta assessment"; `phase` may be empty, and may stand in another language.
document::Text reviewName(const Language& words, AssessmentType type, document::Run phase);

} // namespace core
