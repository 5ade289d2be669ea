#pragma once

#include "core/document/Document.h"
#include "core/report/LanguageRules.h"
#include "core/report/Phrase.h"
#include "core/report/WordList.h"
#include "core/support/Time.h"

#include <array>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace core {

/// What stands in the place of a text: a number, words, or several of them, which the language
/// joins.
using PlaceValue = std::variant<int, std::string, document::Run, std::vector<document::Run>>;
using PlaceValues = std::initializer_list<std::pair<std::string_view, PlaceValue>>;

/// Everything that reports say in words of their own, in one language: what a file in languages/
/// holds.
struct Language {
    std::string code;         ///< Primary language: "en".
    std::string tag;          ///< BCP 47 with the region: "en-GB".
    std::string awaitsEditor; ///< What every report says while nobody has edited the language.
    LanguageRules rules;
    std::array<std::string, 12> months;
    std::array<std::string, 12> shortMonths;
    std::string dayPattern;
    std::string shortDayPattern;
    std::string monthPattern;
    /// By Phrase, each by its form: "other" and those of the language's plurals, or a number.
    std::vector<std::map<std::string, std::string, std::less<>>> phrases;
    std::vector<std::map<std::string, std::string, std::less<>>> words; ///< By WordList.

    /// The text with its places filled in. All of them have to be among `values`.
    document::Text runs(Phrase phrase, PlaceValues values) const;
    std::string text(Phrase phrase, PlaceValues values = {}) const;
    /// The text as the file has it, with its places in braces.
    const std::string& pattern(Phrase phrase, PlaceValues values = {}) const;
    /// Any pattern filled in; places that are not among `values` stay as they are.
    document::Text filled(std::string_view pattern, PlaceValues values) const;

    /// The text for `word` of a list; empty where there is none.
    std::string word(WordList list, std::string_view word) const;
    template <typename Enum>
    requires std::is_enum_v<Enum> std::string word(WordList list, Enum value)
    const { return word(list, toWord(value)); }
    document::Text wordRuns(WordList list, std::string_view word, PlaceValues values) const;

    std::string day(Date date) const;      ///< "28 February 2027"
    std::string shortDay(Date date) const; ///< "28 Feb 2027", not to be broken.
    std::string month(Date date) const;    ///< "Feb 2027"
    /// "a, b and c", each with its own look and language.
    document::Text joined(const std::vector<document::Run>& parts,
                          std::string_view list = "and") const;
    std::string joined(const std::vector<std::string>& parts) const;
    /// "Not met" as "not met".
    std::string inSentence(std::string_view name) const { return rules.inSentence(name); }
    /// "Welsh"; the language's code where this one has no name for it.
    std::string nameOf(std::string_view language) const;

private:
    std::string ofDate(std::string_view pattern, Date date) const;
    document::Text placeFilled(std::string_view place, PlaceValues values) const;
};

/// The languages that reports can be made in. English is always there.
class Languages {
public:
    /// One of `all` is "en".
    explicit Languages(std::vector<Language> all);

    /// The language of `tag` ("cy", "cy-GB"); English where there is no other.
    const Language& of(std::string_view tag) const;
    const Language& english() const { return m_all.front(); }
    const std::vector<Language>& all() const { return m_all; } ///< English first.

private:
    std::vector<Language> m_all;
};

/// Puts `more` behind `text`; runs that look alike become one.
void append(document::Text& text, const document::Text& more);

} // namespace core
