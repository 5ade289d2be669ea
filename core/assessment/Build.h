#pragma once

#include "core/assessment/Heads.h"

namespace core {

/// Puts one record into an assessment, at the end of its list, with the values that its heads give
/// it. `heads` must be present.
void build(Assessment& assessment, const RecordId& record, const Heads& heads);

} // namespace core
