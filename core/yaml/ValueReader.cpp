#include "core/yaml/ValueReader.h"

#include "core/support/Ascii.h"
#include "core/support/Text.h"
#include "core/support/Time.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace core {

namespace {

bool isAddress(std::string_view text)
{
    const bool web = text.starts_with("https://") || text.starts_with("http://");
    return web && text.size() > text.find("//") + 2 && std::ranges::none_of(text, [](char letter) {
               return static_cast<unsigned char>(letter) <= ' ' || letter == '"' || letter == '<' ||
                      letter == '>';
           });
}

bool isLanguage(std::string_view text)
{
    return (text.size() == 2 || text.size() == 3) && std::ranges::all_of(text, isAsciiLower);
}

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    // 010 is eight to some readers of YAML and ten to others.
    const bool plain = text == "0" || (!text.empty() && text.front() != '0');
    return whole && plain ? std::optional(number) : std::nullopt;
}

bool isDate(std::string_view text)
{
    constexpr std::string_view firstDay = "0001-01-01";
    const bool length = text.size() == 4 || text.size() == 7 || text.size() == 10;
    return length &&
           dateFromIso(std::string(text) + std::string(firstDay.substr(text.size()))).has_value();
}

} // namespace

bool isId(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char letter) {
        return isAsciiLower(letter) || isAsciiDigit(letter) || letter == '-';
    });
}

std::string listOf(const std::vector<std::string>& words)
{
    constexpr std::size_t enough = 30;
    std::string result;
    for (std::size_t i = 0; i < std::min(words.size(), enough); ++i) {
        result += (i == 0 ? "" : ", ") + words[i];
    }
    return words.size() > enough ? result + " and others" : result;
}

void expected(std::string_view what, const YamlNode& node, FaultList& faults)
{
    switch (node.kind) {
    case YamlNode::Kind::Refused: return;
    case YamlNode::Kind::Nothing:
        faults.add(node.place, "expected " + std::string(what) + ", found nothing");
        return;
    case YamlNode::Kind::List:
        faults.add(node.place, "expected " + std::string(what) + ", found a list");
        return;
    case YamlNode::Kind::Mapping:
        faults.add(node.place, "expected " + std::string(what) + ", found a mapping");
        return;
    case YamlNode::Kind::Scalar: {
        const bool isShort = node.text.size() <= 80 && node.text.find('\n') == std::string::npos;
        faults.add(node.place, "expected " + std::string(what) + ", found " +
                                   (isShort ? "'" + node.text + "'" : "a longer text"));
        return;
    }
    }
}

std::string ValueReader::ofForm(const YamlNode& node, std::string_view form,
                                bool (*fits)(std::string_view))
{
    if (node.kind == YamlNode::Kind::Scalar && fits(node.text)) {
        return node.text;
    }
    expected(form, node, m_faults);
    return {};
}

std::string ValueReader::text(const YamlNode& node)
{
    if (node.kind != YamlNode::Kind::Scalar) {
        expected("text", node, m_faults);
        return {};
    }
    std::string result = trimmed(node.text);
    if (result.empty()) {
        fault(node.place, "expected text, found an empty one");
    }
    return result;
}

Translated ValueReader::translated(const YamlNode& node)
{
    if (node.kind == YamlNode::Kind::Scalar) {
        return {{"en", text(node)}};
    }
    if (node.kind != YamlNode::Kind::Mapping) {
        expected("text, or a mapping from language to text", node, m_faults);
        return {};
    }
    Translated result;
    for (const YamlEntry& entry : node.entries) {
        if (!m_languages.empty() &&
            std::ranges::find(m_languages, entry.key) == m_languages.end()) {
            fault(entry.place, "expected one of the standard's languages (" + listOf(m_languages) +
                                   "), found '" + entry.key + "'");
            continue;
        }
        result.insert_or_assign(entry.key, text(entry.value));
    }
    if (!result.contains("en")) {
        fault(node.place, "expected the text in English too: the key 'en' is missing");
    }
    return result;
}

Translated ValueReader::title(const YamlNode& node)
{
    Translated result = translated(node);
    for (const std::string& wanted : m_languages) {
        // Where English is missing, that is told already.
        if (!result.empty() && wanted != "en" && !result.contains(wanted)) {
            fault(node.place, "expected the title in every language of the standard: '" + wanted +
                                  "' is missing");
        }
    }
    return result;
}

std::string ValueReader::id(const YamlNode& node)
{
    return ofForm(node, "an id of lower-case letters, digits and hyphens", isId);
}

bool ValueReader::flag(const YamlNode& node)
{
    const bool plain = node.kind == YamlNode::Kind::Scalar && !node.quoted;
    if (!plain || (node.text != "true" && node.text != "false")) {
        expected("true or false", node, m_faults);
        return false;
    }
    return node.text == "true";
}

int ValueReader::number(const YamlNode& node, int least, int most)
{
    const bool plain = node.kind == YamlNode::Kind::Scalar && !node.quoted;
    const auto result = plain ? wholeNumber(node.text) : std::nullopt;
    if (!result || *result < least || *result > most) {
        expected("a whole number from " + std::to_string(least) + " to " + std::to_string(most),
                 node, m_faults);
        return 0;
    }
    return *result;
}

std::string ValueReader::address(const YamlNode& node)
{
    return ofForm(node, "the address of a web page, starting with https://", isAddress);
}

std::string ValueReader::date(const YamlNode& node)
{
    return ofForm(node, "a year, month or day such as 2026, 2026-04 or 2026-04-30", isDate);
}

std::string ValueReader::language(const YamlNode& node)
{
    return ofForm(node, "a language code of two or three letters, such as en or cy", isLanguage);
}

} // namespace core
