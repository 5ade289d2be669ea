#pragma once

#include "core/assessment/Review.h"

#include <string>

namespace app {

/// What is open as a sentence: "gds-2019/5 is red and has no recommendation."
std::string wordsFor(const core::OpenMatter& matter, const core::Ledger& ledger);

/// The kind of a matter in one word: "no-recommendation".
std::string_view wordOf(core::OpenMatter::Kind kind);

} // namespace app
