#pragma once

#include "core/assessment/Review.h"

#include <string>
#include <string_view>

namespace core {

/// What is open as a sentence: "gds-2019/5 is red and has no recommendation."
std::string wordsFor(const OpenMatter& matter, const Ledger& ledger);

/// The kind of a matter in one word: "no-recommendation".
std::string_view wordOf(OpenMatter::Kind kind);

} // namespace core
