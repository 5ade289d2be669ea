#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A stretch of words that two texts share, or that only one of them has.
struct WordRun {
    enum class Kind { Same, OnlyBefore, OnlyAfter };
    Kind kind = Kind::Same;
    std::string text; ///< With the spaces that follow it.

    friend bool operator==(const WordRun&, const WordRun&) = default;
};

/// Compares two texts word by word, by the longest words that they share in the same order. The
/// runs without OnlyAfter are `before` again, those without OnlyBefore are `after`; where two words
/// differ in the space behind them alone, they differ. Texts of thousands of words that share
/// little are given as replaced in one.
std::vector<WordRun> wordDiff(std::string_view before, std::string_view after);

} // namespace core
