#include "core/support/Quoted.h"

#include "core/support/Hex.h"
#include "core/support/Text.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view escaped = "\"\\\b\f\n\r\t";
constexpr std::string_view escapes = "\"\\bfnrt";

bool isPlain(char letter)
{
    return static_cast<unsigned char>(letter) >= 0x20 && letter != '"' && letter != '\\';
}

void addEscape(std::string& out, char letter)
{
    const auto known = escaped.find(letter);
    if (known != std::string_view::npos) {
        out += '\\';
        out += escapes[known];
    } else {
        out += "\\u" + toHex(static_cast<unsigned char>(letter), 4);
    }
}

std::string asUtf8(std::string_view text)
{
    return toUtf8(toCodePoints(text));
}

} // namespace

void addQuoted(std::string& out, std::string_view text)
{
    const bool isAscii =
        std::ranges::none_of(text, [](char letter) { return (letter & 0x80) != 0; });
    if (!isAscii && firstBadUtf8(text)) {
        addQuoted(out, asUtf8(text));
        return;
    }
    out += '"';
    for (auto at = text.begin(); at != text.end();) {
        const auto end = std::find_if_not(at, text.end(), isPlain);
        out.append(at, end);
        at = end;
        if (at != text.end()) {
            addEscape(out, *at++);
        }
    }
    out += '"';
}

std::string inDoubleQuotes(std::string_view text)
{
    std::string result;
    addQuoted(result, text);
    return result;
}

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t longest = 60;
    std::string shown(text.substr(0, longest));
    if (text.size() > longest) {
        // Cutting may have left a part of a character.
        shown.resize(firstBadUtf8(shown).value_or(shown.size()));
        shown += "...";
    }
    std::string result;
    for (const char32_t letter : toCodePoints(inDoubleQuotes(shown))) {
        if (letter > 0xFFFF) {
            result += "\\u" + toHex(0xD7C0 + (letter >> 10U), 4) + "\\u" +
                      toHex(0xDC00 + (letter & 0x3FFU), 4);
        } else if (letter >= 0x7F) {
            result += "\\u" + toHex(letter, 4);
        } else {
            result += static_cast<char>(letter);
        }
    }
    return result;
}

} // namespace core
