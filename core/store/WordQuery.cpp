#include "core/store/WordQuery.h"

#include "core/support/Ascii.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

constexpr std::string_view opening = "\u201C";
constexpr std::string_view closing = "\u201D";

/// Quotation marks as people's keyboards and word processors make them, as one.
std::string withPlainMarks(std::string_view typed)
{
    std::string text;
    while (!typed.empty()) {
        if (typed.starts_with(opening) || typed.starts_with(closing)) {
            text += '"';
            typed.remove_prefix(opening.size());
        } else {
            text += typed.front();
            typed.remove_prefix(1);
        }
    }
    return text;
}

bool hasWord(std::string_view text)
{
    return std::ranges::any_of(text, [](char letter) {
        return static_cast<unsigned char>(letter) >= 0x80 || isAsciiLetterOrDigit(letter);
    });
}

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n';
}

/// Each in quotation marks, so that no letter of theirs is an operator.
void add(std::string& query, std::string_view words, bool isBeginning)
{
    if (!hasWord(words)) {
        return;
    }
    query += query.empty() ? "\"" : " \"";
    for (const char letter : words) {
        query += letter == '"' ? ' ' : letter;
    }
    query += isBeginning ? "\"*" : "\"";
}

} // namespace

std::string wordQuery(const std::string& typed)
{
    const std::string text = withPlainMarks(typed);
    std::string query;
    for (std::size_t at = 0; at < text.size();) {
        if (isBlank(text[at])) {
            ++at;
            continue;
        }
        if (text[at] == '"') {
            const auto end = text.find('"', at + 1);
            add(query, std::string_view(text).substr(at + 1, std::min(end, text.size()) - at - 1),
                end == std::string::npos);
            at = end == std::string::npos ? text.size() : end + 1;
            continue;
        }
        const auto end =
            std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), isBlank) -
            text.begin();
        add(query, std::string_view(text).substr(at, static_cast<std::size_t>(end) - at), true);
        at = static_cast<std::size_t>(end);
    }
    return query;
}

} // namespace core
