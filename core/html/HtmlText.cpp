#include "core/html/HtmlText.h"

#include "core/document/Direction.h"
#include "core/document/Links.h"
#include "core/support/XmlText.h"

namespace core::html {

namespace {

std::string withLineBreaks(std::string_view text)
{
    std::string result;
    for (const char letter : xmlEscaped(text)) {
        if (letter == '\n') {
            result += "<br>";
        } else {
            result += letter;
        }
    }
    return result;
}

std::string inlinedRun(const document::Run& run, bool rightToLeft)
{
    std::string text = withLineBreaks(run.text);
    if (document::mayLink(run.address)) {
        const char* direction = rightToLeft && document::showsAddress(run) ? "ltr" : "";
        text = "<a" + attribute("href", run.address) + attribute("dir", direction) + ">" + text +
               "</a>";
    }
    std::string classes = run.quiet ? "quiet" : "";
    if (run.badge) {
        classes = "badge " + std::string(toWord(*run.badge));
    }
    const std::string attributes = attribute("class", classes) + attribute("lang", run.language);
    if (run.strong || run.badge) {
        return "<strong" + attributes + ">" + text + "</strong>";
    }
    return attributes.empty() ? text : "<span" + attributes + ">" + text + "</span>";
}

} // namespace

std::string inlined(const document::Text& text)
{
    std::string result;
    const bool rightToLeft = document::runsRightToLeft(text);
    for (const document::Run& run : text) {
        result += inlinedRun(run, rightToLeft);
    }
    return result;
}

std::string direction(const document::Text& text)
{
    return document::runsRightToLeft(text) ? attribute("dir", "rtl") : std::string();
}

std::string attribute(std::string_view name, std::string_view value)
{
    if (value.empty()) {
        return {};
    }
    return " " + std::string(name) + "=\"" + xmlEscaped(value) + "\"";
}

} // namespace core::html
