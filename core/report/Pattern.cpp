#include "core/report/Pattern.h"

namespace core {

namespace {

/// The next name in braces from `from` on.
struct Place {
    std::size_t begin = std::string_view::npos;
    std::size_t end = 0; ///< Behind the closing brace.
    std::string_view name;
};

Place nextPlace(std::string_view pattern, std::size_t from)
{
    const auto open = pattern.find('{', from);
    const auto close = pattern.find('}', open == std::string_view::npos ? from : open);
    if (open == std::string_view::npos || close == std::string_view::npos) {
        return {};
    }
    return {open, close + 1, pattern.substr(open + 1, close - open - 1)};
}

void add(document::Text& text, std::string_view words)
{
    if (words.empty()) {
        return;
    }
    const document::Run plain;
    if (!text.empty()) {
        document::Run like = text.back();
        like.text.clear();
        if (like == plain) {
            text.back().text += words;
            return;
        }
    }
    document::Run run;
    run.text = words;
    text.push_back(std::move(run));
}

} // namespace

document::Text filled(std::string_view pattern,
                      const std::map<std::string, document::Run, std::less<>>& values)
{
    document::Text text;
    std::size_t at = 0;
    for (Place place = nextPlace(pattern, 0); place.begin != std::string_view::npos;
         place = nextPlace(pattern, place.end)) {
        const auto value = values.find(place.name);
        if (value == values.end()) {
            add(text, pattern.substr(at, place.end - at));
        } else {
            add(text, pattern.substr(at, place.begin - at));
            document::Run like = value->second;
            like.text.clear();
            if (like == document::Run{}) {
                add(text, value->second.text);
            } else {
                text.push_back(value->second);
            }
        }
        at = place.end;
    }
    add(text, pattern.substr(at));
    return text;
}

std::vector<std::string> placesIn(std::string_view pattern)
{
    std::vector<std::string> names;
    for (Place place = nextPlace(pattern, 0); place.begin != std::string_view::npos;
         place = nextPlace(pattern, place.end)) {
        names.emplace_back(place.name);
    }
    return names;
}

} // namespace core
