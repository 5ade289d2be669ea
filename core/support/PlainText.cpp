#include "core/support/PlainText.h"

#include "core/support/Text.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// The longer come first.
constexpr std::array<std::string_view, 7> breaks{"\r\n",     "\r",           "\v",          "\f",
                                                 "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};

/// Those from U+0080 on have two bytes in UTF-8.
std::size_t bytesOfControl(char first)
{
    return first == '\xC2' ? 2 : 1;
}

std::string twoHexDigits(unsigned char byte)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    return {digits[byte >> 4], digits[byte & 0xF]};
}

} // namespace

std::string withLineFeeds(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto at = std::find_if(breaks.begin(), breaks.end(),
                                     [&](std::string_view one) { return text.starts_with(one); });
        result += at != breaks.end() ? '\n' : text.front();
        text.remove_prefix(at != breaks.end() ? at->size() : 1);
    }
    return result;
}

std::string withoutControls(std::string_view text)
{
    std::string result;
    while (const auto at = firstControlCharacter(text)) {
        result += text.substr(0, *at);
        text.remove_prefix(*at + bytesOfControl(text[*at]));
    }
    result += text;
    return result;
}

std::string controlCharacterIn(std::string_view text, std::size_t at)
{
    constexpr std::size_t most = 30;
    const std::size_t last = at + bytesOfControl(text[at]) - 1;
    std::string words =
        "the control character U+00" + twoHexDigits(static_cast<unsigned char>(text[last]));
    std::u32string before = toCodePoints(text.substr(0, at));
    before.erase(0, before.size() > most ? before.size() - most : 0);
    return before.empty() ? words : words + " behind \"" + toUtf8(before) + "\"";
}

} // namespace core
