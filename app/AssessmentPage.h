#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Rules.h"

#include <string>

namespace app {

/// One assessment with everything in it as text for people.
std::string pageOf(const core::Ledger& ledger, const core::Editions& editions);

} // namespace app
