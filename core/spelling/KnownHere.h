#pragma once

#include "core/assessment/Assessment.h"
#include "core/standards/Crosswalk.h"

#include <string>
#include <unordered_set>

namespace core {

/// The words that are right in this assessment whatever a dictionary says: those of its standards,
/// and the names of the service, of its organisation and of everybody who is named in it. As
/// wordKey gives them.
std::unordered_set<std::string> wordsKnownIn(const Assessment& assessment,
                                             const Editions& editions);

} // namespace core
