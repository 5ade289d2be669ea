#pragma once

#include "core/support/Translated.h"
#include "core/yaml/YamlTree.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Reads single values. Each function tells what it expected when the value is something else, and
/// then gives back an empty one, so that reading goes on and finds the next fault.
class ValueReader {
public:
    explicit ValueReader(FaultList& faults) : m_faults(faults) {}

    /// The languages that texts may have. Until they are given, a text may have any.
    void setLanguages(std::vector<std::string> languages) { m_languages = std::move(languages); }
    const std::vector<std::string>& languages() const { return m_languages; }

    /// Text that is not empty, without white space at its ends.
    std::string text(const YamlNode& node);
    /// A string, which is English, or a mapping from language to string with English in it.
    Translated translated(const YamlNode& node);
    /// The same with every language that was given.
    Translated title(const YamlNode& node);
    /// Lower-case letters, digits and hyphens; empty when it is something else.
    std::string id(const YamlNode& node);
    /// true or false.
    bool flag(const YamlNode& node);
    /// A whole number from `least` to `most`, or 0.
    int number(const YamlNode& node, int least, int most);
    /// The address of a web page.
    std::string address(const YamlNode& node);
    /// A year, month or day: 2026, 2026-04 or 2026-04-30.
    std::string date(const YamlNode& node);
    /// A language: "en".
    std::string language(const YamlNode& node);

    void fault(Place place, std::string message) { m_faults.add(place, std::move(message)); }
    FaultList& faults() { return m_faults; }

private:
    std::string ofForm(const YamlNode& node, std::string_view form, bool (*fits)(std::string_view));

    FaultList& m_faults;
    std::vector<std::string> m_languages;
};

/// Lower-case letters, digits and hyphens.
bool isId(std::string_view text);

/// Says what was expected where `node` is something else, unless the node's fault is already told.
void expected(std::string_view what, const YamlNode& node, FaultList& faults);

/// The words with commas between them; only the first when there are very many.
std::string listOf(const std::vector<std::string>& words);

} // namespace core
