#include "core/standards/Standard.h"

#include "core/support/Digest.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

template <typename Items>
auto* withId(const Items& items, std::string_view id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

bool fitsEveryScale(std::string_view outcome)
{
    return outcome == notAssessed || outcome == notApplicable;
}

} // namespace

std::string toString(const PointRef& point)
{
    return point.edition + "/" + std::to_string(point.number);
}

std::optional<PointRef> pointRefFrom(std::string_view text)
{
    const auto slash = text.rfind('/');
    if (slash == std::string_view::npos || slash == 0) {
        return std::nullopt;
    }
    const std::string_view digits = text.substr(slash + 1);
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size() || number < 1 ||
        digits.front() == '0') {
        return std::nullopt;
    }
    return PointRef{std::string(text.substr(0, slash)), number};
}

const Level* Scale::level(std::string_view levelId) const
{
    return withId(levels, levelId);
}

const Point* Standard::point(int number) const
{
    const auto found = std::find_if(points.begin(), points.end(),
                                    [&](const Point& point) { return point.number == number; });
    return found == points.end() ? nullptr : &*found;
}

const Phase* Standard::phase(std::string_view phaseId) const
{
    return withId(phases, phaseId);
}

const Theme* Standard::theme(std::string_view themeId) const
{
    return withId(themes, themeId);
}

const Group* Standard::group(std::string_view groupId) const
{
    return withId(groups, groupId);
}

const Scale* Standard::scaleFor(const std::vector<std::string>& outcomes) const
{
    for (const Scale& scale : scales) {
        if (std::all_of(outcomes.begin(), outcomes.end(), [&](const std::string& outcome) {
                return fitsEveryScale(outcome) || scale.level(outcome) != nullptr;
            })) {
            return &scale;
        }
    }
    return nullptr;
}

const Level* Standard::level(std::string_view levelId) const
{
    for (const Scale& scale : scales) {
        if (const Level* level = scale.level(levelId)) {
            return level;
        }
    }
    return nullptr;
}

const Prompts* promptsAt(const Point& point, std::string_view phase)
{
    for (const std::string_view wanted : {phase, std::string_view("any")}) {
        if (const auto found = point.prompts.find(std::string(wanted));
            found != point.prompts.end()) {
            return &found->second;
        }
    }
    return nullptr;
}

std::string pointDigest(const Point& point)
{
    std::string text;
    const auto add = [&](std::string_view part) {
        // The length keeps "ab" + "c" apart from "a" + "bc".
        text += std::to_string(part.size()) + ":";
        text += part;
    };
    for (const auto& [language, title] : point.title) {
        add(language);
        add(title);
    }
    for (const auto& [phase, prompts] : point.prompts) {
        add(phase);
        for (const Translated& question : prompts.questions) {
            for (const auto& [language, words] : question) {
                add(language);
                add(words);
            }
        }
    }
    return sha256Hex(text);
}

} // namespace core
