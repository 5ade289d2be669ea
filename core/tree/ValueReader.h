#pragma once

#include "core/support/Time.h"
#include "core/support/Translated.h"
#include "core/tree/DiagnosticList.h"
#include "core/tree/Tree.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Reads single values. Each function tells what it expected when the value is something else, and
/// then gives back an empty one, so that reading goes on and finds the next fault.
class ValueReader {
public:
    explicit ValueReader(DiagnosticSink& faults) : m_faults(faults) {}

    /// In texts as they stand, of any length: what is read is here already.
    void allowControlCharacters() { m_allowsControlCharacters = true; }
    /// The languages that texts may have. Until they are given, a text may have any.
    void setLanguages(std::vector<std::string> languages) { m_languages = std::move(languages); }
    const std::vector<std::string>& languages() const { return m_languages; }

    /// Text that is not empty, without white space at its ends.
    std::string text(const Tree& node);
    /// Text as it stands, which may be empty; without control characters unless they are allowed.
    std::string anyText(const Tree& node);
    /// One line of text that is not empty and no longer than an id may be.
    std::string shortLine(const Tree& node);
    /// A string, which is English, or a mapping from language to string with English in it.
    Translated translated(const Tree& node);
    /// The same with every language that was given.
    Translated title(const Tree& node);
    /// Lower-case letters, digits and hyphens; empty when it is something else.
    std::string id(const Tree& node);
    /// true or false.
    bool flag(const Tree& node);
    /// A whole number from `least` to `most`, or 0.
    std::int64_t number(const Tree& node, std::int64_t least, std::int64_t most);
    /// The address of a web page.
    std::string address(const Tree& node);
    /// A year, month or day: 2026, 2026-04 or 2026-04-30.
    std::string date(const Tree& node);
    /// A day: 2026-04-30.
    std::optional<Date> day(const Tree& node);
    /// A moment: 2026-11-23T10:04:00Z.
    std::optional<Timestamp> time(const Tree& node);
    /// A language: "en".
    std::string language(const Tree& node);

    /// Says what was expected where `node` is something else, unless its fault is already told.
    void expected(std::string_view what, const Tree& node);
    void fault(SourceLocation place, std::string message)
    {
        m_faults.add(place, std::move(message));
    }

private:
    std::string ofForm(const Tree& node, std::string_view form, bool (*fits)(std::string_view));

    DiagnosticSink& m_faults;
    bool m_allowsControlCharacters = false;
    std::vector<std::string> m_languages;
};

/// Lower-case letters, digits and hyphens.
bool isId(std::string_view text);

/// The words with commas between them; only the first when there are very many.
template <typename Word>
std::string listOf(const std::vector<Word>& words)
{
    constexpr std::size_t enough = 30;
    std::string result;
    for (std::size_t i = 0; i < words.size() && i < enough; ++i) {
        result += (i == 0 ? "" : ", ") + std::string(words[i]);
    }
    return words.size() > enough ? result + " and others" : result;
}

} // namespace core
