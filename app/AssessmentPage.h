#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Rules.h"

#include <string>

namespace app {

/// One assessment with everything in it that `person` may see, as text for people: ratings of
/// others only once they are revealed.
std::string pageOf(const core::Ledger& ledger, const core::Editions& editions,
                   const core::PersonId& person);

} // namespace app
