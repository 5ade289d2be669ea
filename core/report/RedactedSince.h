#pragma once

#include "core/assessment/AudienceView.h"
#include "core/assessment/Ledger.h"
#include "core/report/ReportOptions.h"
#include "core/standards/Crosswalk.h"

#include <optional>

namespace core {

/// That words were redacted of what `reader` sees in the report of `shown`, and when the last of
/// them were; nothing where none were. `whole` is the log of today, which has redactions that came
/// after `shown` was signed. Of what this reader never saw it says nothing.
std::optional<ReportOptions::Redacted> redactedIn(const Ledger& whole, const Ledger& shown,
                                                  const Editions& editions, Reader reader);

} // namespace core
