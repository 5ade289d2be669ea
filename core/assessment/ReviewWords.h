#pragma once

#include "core/assessment/Review.h"

#include <string>
#include <string_view>

namespace core {

/// The sentence for a kind, in English, with %1 where the point stands, %2 for the person, %3
/// for the record, %4 for the points not assessed and %5 for all points. The window says the same
/// sentences.
std::string_view sentenceOf(ReviewIssue::Kind kind);

/// What is open as a sentence: "gds-2019/5 needs action and has no recommendation."
std::string wordsFor(const ReviewIssue& issue, const Ledger& ledger);

/// The kind of an issue in one word: "no-recommendation".
std::string_view wordOf(ReviewIssue::Kind kind);

} // namespace core
