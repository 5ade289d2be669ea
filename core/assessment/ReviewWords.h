#pragma once

#include "core/assessment/Review.h"

#include <string>
#include <string_view>

namespace core {

/// What is open as a sentence: "gds-2019/5 is red and has no recommendation."
std::string wordsFor(const ReviewIssue& issue, const Ledger& ledger);

/// The kind of an issue in one word: "no-recommendation".
std::string_view wordOf(ReviewIssue::Kind kind);

} // namespace core
