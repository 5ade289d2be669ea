#pragma once

#include "tests/reliability/Day.h"

/// What does not hold in `folder` after somebody who had said `said` was ended by whatever it was:
/// a casebook that does not open or is not sound, something lost that was said to be saved,
/// something left behind that the next program should have cleared. Empty when all is well.
std::vector<std::string> faultsAfter(const std::filesystem::path& folder,
                                     const std::vector<Said>& said);

/// What lies in `folder` besides whole casebooks once each was opened: nothing may after somebody
/// has worked there again.
std::vector<std::string> leftIn(const std::filesystem::path& folder);
