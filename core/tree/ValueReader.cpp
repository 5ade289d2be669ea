#include "core/tree/ValueReader.h"

#include "core/support/Ascii.h"
#include "core/support/Limits.h"
#include "core/support/PlainText.h"
#include "core/support/Text.h"

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

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
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

void ValueReader::expected(std::string_view what, const Tree& node)
{
    std::string found;
    switch (node.kind) {
    case Tree::Kind::Refused: return;
    case Tree::Kind::Nothing: found = node.text.empty() ? "nothing" : node.text; break;
    case Tree::Kind::List: found = "a list"; break;
    case Tree::Kind::Mapping: found = "a mapping"; break;
    default: {
        const bool isShort = node.text.size() <= 80 && node.text.find('\n') == std::string::npos;
        const std::string shown = node.isText() ? "'" + printable(node.text) + "'" : node.text;
        found = isShort ? shown : "a longer text";
    }
    }
    fault(node.place, "expected " + std::string(what) + ", found " + found);
}

std::string ValueReader::ofForm(const Tree& node, std::string_view form,
                                bool (*fits)(std::string_view))
{
    if (node.isText() && fits(node.text)) {
        return node.text;
    }
    expected(form, node);
    return {};
}

std::string ValueReader::text(const Tree& node)
{
    if (!node.isText()) {
        expected("text", node);
        return {};
    }
    std::string result = trimmed(node.text);
    if (result.empty()) {
        fault(node.place, "expected text, found an empty one");
    }
    return result;
}

std::string ValueReader::anyText(const Tree& node)
{
    if (!node.isText()) {
        expected("text", node);
        return {};
    }
    if (m_allowsControlCharacters) {
        return node.text;
    }
    std::string result = withLineFeeds(node.text);
    if (const auto control = firstControlCharacter(result)) {
        fault(node.place, "the text has " + controlCharacterIn(result, *control) +
                              "; only line feeds and tabs are allowed");
        return {};
    }
    if (result.size() > longestText) {
        fault(node.place, "the text is longer than one megabyte; shorten it, or attach it as a "
                          "file");
        return {};
    }
    return result;
}

std::string ValueReader::shortLine(const Tree& node)
{
    std::string line = anyText(node);
    if (line.empty() || line.size() > longestLine ||
        line.find_first_of("\n\t") != std::string::npos) {
        expected("one line of text, of at most 200 bytes", node);
        return {};
    }
    return line;
}

Translated ValueReader::translated(const Tree& node)
{
    if (node.isText()) {
        return {{"en", text(node)}};
    }
    if (node.kind != Tree::Kind::Mapping) {
        expected("text, or a mapping from language to text", node);
        return {};
    }
    Translated result;
    for (const Tree& entry : node.children) {
        if (!m_languages.empty() &&
            std::ranges::find(m_languages, entry.key) == m_languages.end()) {
            fault(entry.keyPlace, "expected one of the standard's languages (" +
                                      listOf(m_languages) + "), found '" + entry.key + "'");
            continue;
        }
        result.insert_or_assign(entry.key, text(entry));
    }
    if (!result.contains("en")) {
        fault(node.place, "expected the text in English too: the key 'en' is missing");
    }
    return result;
}

Translated ValueReader::title(const Tree& node)
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

std::string ValueReader::id(const Tree& node)
{
    return ofForm(node, "an id of lower-case letters, digits and hyphens", isId);
}

bool ValueReader::flag(const Tree& node)
{
    const bool plain = node.kind == Tree::Kind::Word || node.kind == Tree::Kind::Flag;
    if (!plain || (node.text != "true" && node.text != "false")) {
        expected("true or false", node);
        return false;
    }
    return node.text == "true";
}

std::int64_t ValueReader::number(const Tree& node, std::int64_t least, std::int64_t most)
{
    const bool plain = node.kind == Tree::Kind::Word || node.kind == Tree::Kind::Number;
    const auto result = plain ? wholeNumber(node.text) : std::nullopt;
    if (!result || *result < least || *result > most) {
        expected("a whole number from " + std::to_string(least) + " to " + std::to_string(most),
                 node);
        return 0;
    }
    return *result;
}

std::string ValueReader::address(const Tree& node)
{
    return ofForm(node, "the address of a web page, starting with https://", isAddress);
}

std::string ValueReader::date(const Tree& node)
{
    return ofForm(node, "a year, month or day such as 2026, 2026-04 or 2026-04-30", isDate);
}

std::optional<Date> ValueReader::day(const Tree& node)
{
    const auto day = node.isText() ? dateFromIso(node.text) : std::nullopt;
    if (!day) {
        expected("a day such as 2026-11-23", node);
    }
    return day;
}

std::optional<Timestamp> ValueReader::time(const Tree& node)
{
    auto at = node.isText() ? timestampFromRfc3339(node.text) : std::nullopt;
    // An offset can lead out of the years that have four digits.
    if (!at || timestampFromRfc3339(toRfc3339(*at)) != at) {
        expected("a time such as 2026-11-23T10:04:00Z", node);
        return std::nullopt;
    }
    return at;
}

std::string ValueReader::language(const Tree& node)
{
    return ofForm(node, "a language code of two or three letters, such as en or cy", isLanguage);
}

} // namespace core
