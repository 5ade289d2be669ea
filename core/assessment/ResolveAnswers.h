#pragma once

#include "core/assessment/Assessment.h"

namespace core {

/// Lets the answers and replies in `assessment`, which name what they are about by its cut id, name
/// the record itself where it is there. Of several to one finding the last one stays.
void resolveAnswers(Assessment& assessment);

} // namespace core
