#pragma once

#include "core/assessment/Said.h"

#include <string>

namespace app {

// Changes in the words of the command line: values as they are typed there, points and records by
// their ids.

/// What an edit did, for the history: "settled as amber: “no plan for paper forms”".
std::string wordsFor(const core::Change& change);

/// What it says alone: "amber, confidence high". Empty where it says nothing.
std::string wordsFor(const core::Said& said);

} // namespace app
