#pragma once

#include "core/assessment/Rules.h"

#include <string>

namespace app {

/// A result with what it is claimed for, in the words of the command line: "green on the 1 point
/// assessed; 13 of 14 were not assessed". Just `outcome` where all was assessed.
std::string claimInWords(const std::string& outcome, const core::Reach& reach);

/// The same for a column: "green, 1 of 14 assessed".
std::string shortClaim(const std::string& outcome, const core::Reach& reach);

} // namespace app
