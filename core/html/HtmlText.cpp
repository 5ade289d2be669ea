#include "core/html/HtmlText.h"

#include "core/document/Direction.h"
#include "core/document/Links.h"
#include "core/support/Text.h"

namespace core::html {

namespace {

std::string withLineBreaks(std::string_view text)
{
    std::string result;
    for (const char letter : escaped(text)) {
        if (letter == '\n') {
            result += "<br>";
        } else {
            result += letter;
        }
    }
    return result;
}

std::string inlined(const document::Run& run)
{
    std::string text = withLineBreaks(run.text);
    if (document::mayLink(run.address)) {
        text = "<a" + attribute("href", run.address) + ">" + text + "</a>";
    }
    std::string classes = run.quiet ? "quiet" : "";
    if (run.badge) {
        classes = "badge " + std::string(className(*run.badge));
    }
    const std::string attributes = attribute("class", classes) + attribute("lang", run.language);
    if (run.strong || run.badge) {
        return "<strong" + attributes + ">" + text + "</strong>";
    }
    return attributes.empty() ? text : "<span" + attributes + ">" + text + "</span>";
}

} // namespace

std::string escaped(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (const char letter : printable(text)) {
        switch (letter) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default: result += letter;
        }
    }
    return result;
}

std::string inlined(const document::Text& text)
{
    std::string result;
    for (const document::Run& run : text) {
        result += inlined(run);
    }
    return result;
}

std::string direction(const document::Text& text)
{
    return document::runsRightToLeft(text) ? attribute("dir", "rtl") : std::string();
}

std::string_view className(document::Tone tone)
{
    switch (tone) {
    case document::Tone::Neutral: return "neutral";
    case document::Tone::Good: return "good";
    case document::Tone::Caution: return "caution";
    case document::Tone::Bad: return "bad";
    case document::Tone::Information: return "information";
    }
    return {};
}

std::string attribute(std::string_view name, std::string_view value)
{
    if (value.empty()) {
        return {};
    }
    return " " + std::string(name) + "=\"" + escaped(value) + "\"";
}

std::string hex(unsigned rgb)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (const unsigned shift : {20U, 16U, 12U, 8U, 4U, 0U}) {
        text += digits[rgb >> shift & 0xFU];
    }
    return text;
}

} // namespace core::html
