#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// How a language counts, joins words and changes their beginnings: what its file says under
/// "rules". FORMAT.md beside the languages describes each rule.
struct LanguageRules {
    using Beginnings = std::map<std::string, std::string, std::less<>>;

    /// Patterns with the places {list}, what was joined so far, and {next}.
    struct ListPatterns {
        std::string between;
        std::string last;
        std::string beforeVowel; ///< Instead of `last`; may be empty.
    };

    std::map<int, std::string> plurals;       ///< The form of a text for a number: 2 is "two".
    std::vector<std::string> numbers;         ///< From "no" on, as they stand alone.
    std::vector<std::string> countingNumbers; ///< As they stand before a noun.
    std::map<std::string, Beginnings, std::less<>> mutations; ///< By name: "soft".
    std::vector<std::string> unchanging; ///< Beginnings that no mutation touches: "ch".
    std::map<std::string, ListPatterns, std::less<>> lists; ///< By name: "and".
    std::set<std::string, std::less<>> vowels;
    std::set<std::string, std::less<>> figuresWithVowel; ///< Figures that are read with a vowel.
    std::vector<std::string> keepsCapital;               ///< Words that are names.
    std::set<std::string, std::less<>> smallWords;       ///< Tell which language a text is in.

    /// The form for `count`; "other" where no rule names it.
    std::string_view pluralOf(int count) const;
    /// "three"; figures where the language has no word for it.
    std::string inWords(int count) const;
    /// The same before a noun.
    std::string counting(int count) const;
    /// "Not met" as "not met": in lower case unless it is an abbreviation or a name.
    std::string inSentence(std::string_view name) const;
    /// `word` with the beginning that this mutation gives it. Only lower case changes.
    std::string mutated(std::string_view mutation, std::string_view word) const;
    bool startsWithVowel(std::string_view word) const;
};

/// With a capital at its beginning.
std::string capitalised(std::string text);

} // namespace core
