#pragma once

#include "core/report/ReportContext.h"

#include <string>

namespace core {

/// Why the panel decided so, as somebody wrote it; with a sentence behind it where the service team
/// does not read it.
std::string reasonOf(const ReportContext& context, const Outcome& outcome);
std::string reasonOf(const ReportContext& context, const DeclaredResult& declared);

} // namespace core
