#pragma once

#include "core/assessment/Edit.h"

#include <string>

namespace app {

/// What an edit did, for the history: "settled as amber: no plan for paper forms".
std::string wordsFor(const core::Change& change);

} // namespace app
