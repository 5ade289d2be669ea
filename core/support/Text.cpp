#include "core/support/Text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace core {

namespace {

const utf8proc_uint8_t* bytes(std::string_view text)
{
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

/// Length in bytes of white space at the front of `text`, 0 when it starts with something else.
std::size_t spaceAtFront(std::string_view text)
{
    if (text.empty()) {
        return 0;
    }
    const char first = text.front();
    if (first == ' ' || (first >= '\t' && first <= '\r')) {
        return 1;
    }
    return text.starts_with("\xC2\xA0") ? 2 : 0;
}

std::size_t spaceAtBack(std::string_view text)
{
    if (text.empty()) {
        return 0;
    }
    const char last = text.back();
    if (last == ' ' || (last >= '\t' && last <= '\r')) {
        return 1;
    }
    return text.ends_with("\xC2\xA0") ? 2 : 0;
}

std::string mapped(std::string_view text, int options)
{
    utf8proc_uint8_t* result = nullptr;
    const auto length = utf8proc_map(bytes(text), static_cast<utf8proc_ssize_t>(text.size()),
                                     &result, static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(result, &std::free);
    if (length < 0) {
        return std::string(text);
    }
    return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(length)};
}

} // namespace

std::optional<std::size_t> firstBadUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        utf8proc_int32_t letter = 0;
        const auto length = utf8proc_iterate(
            bytes(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &letter);
        if (length <= 0) {
            return at;
        }
        at += static_cast<std::size_t>(length);
    }
    return std::nullopt;
}

std::optional<std::size_t> firstControlCharacter(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool c1 =
            byte == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0;
        if ((byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7F || c1) {
            return at;
        }
    }
    return std::nullopt;
}

std::string printable(std::string_view text)
{
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t letter = 0;
        const auto length = utf8proc_iterate(
            bytes(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &letter);
        if (length <= 0) {
            result += replacement;
            ++at;
            continue;
        }
        const bool control = (letter < 0x20 && letter != '\t' && letter != '\n') ||
                             (letter >= 0x7F && letter < 0xA0);
        const bool noCharacter =
            (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter < 0xFDF0);
        if (!control && !noCharacter) {
            result += text.substr(at, static_cast<std::size_t>(length));
        }
        at += static_cast<std::size_t>(length);
    }
    return result;
}

std::string withoutFormatControls(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t letter = 0;
        const auto read = utf8proc_iterate(
            bytes(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &letter);
        const auto length = read > 0 ? static_cast<std::size_t>(read) : std::size_t{1};
        const auto category = read > 0 ? utf8proc_category(letter) : UTF8PROC_CATEGORY_CN;
        if (category != UTF8PROC_CATEGORY_CF && category != UTF8PROC_CATEGORY_ZL &&
            category != UTF8PROC_CATEGORY_ZP) {
            result += text.substr(at, length);
        }
        at += length;
    }
    return result;
}

std::string toNfc(std::string_view text)
{
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string caseFolded(std::string_view text)
{
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

std::string trimmed(std::string_view text)
{
    for (auto length = spaceAtFront(text); length > 0; length = spaceAtFront(text)) {
        text.remove_prefix(length);
    }
    for (auto length = spaceAtBack(text); length > 0; length = spaceAtBack(text)) {
        text.remove_suffix(length);
    }
    return std::string(text);
}

std::string shortened(const std::string& text, std::size_t most)
{
    std::string line = text;
    std::replace(line.begin(), line.end(), '\n', ' ');
    std::size_t characters = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool begins = (static_cast<unsigned char>(line[at]) & 0xC0) != 0x80;
        if (begins && ++characters > most) {
            return line.substr(0, at) + "…";
        }
    }
    return line;
}

std::vector<std::string> lines(std::string_view text)
{
    std::vector<std::string> result;
    for (std::size_t from = 0; from <= text.size();) {
        const auto end = std::min(text.find('\n', from), text.size());
        result.emplace_back(text.substr(from, end - from));
        from = end + 1;
    }
    return result;
}

std::string filled(std::string_view sentence, const std::vector<std::string>& parts)
{
    std::string result;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const std::size_t part = sentence[i] == '%' && i + 1 < sentence.size()
                                     ? static_cast<std::size_t>(sentence[i + 1] - '1')
                                     : parts.size();
        if (part < parts.size()) {
            result += parts[part];
            ++i;
        } else {
            result += sentence[i];
        }
    }
    return result;
}

std::u32string toCodePoints(std::string_view utf8)
{
    std::u32string letters;
    letters.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        utf8proc_int32_t letter = 0;
        const auto length = utf8proc_iterate(
            bytes(utf8) + at, static_cast<utf8proc_ssize_t>(utf8.size() - at), &letter);
        letters += length > 0 ? static_cast<char32_t>(letter) : 0xFFFD;
        at += length > 0 ? static_cast<std::size_t>(length) : 1;
    }
    return letters;
}

std::string toUtf8(std::u32string_view letters)
{
    std::string utf8;
    for (const char32_t letter : letters) {
        std::array<utf8proc_uint8_t, 4> unit{};
        const auto length =
            utf8proc_encode_char(static_cast<utf8proc_int32_t>(letter), unit.data());
        utf8.append(reinterpret_cast<const char*>(unit.data()), static_cast<std::size_t>(length));
    }
    return utf8;
}

} // namespace core
