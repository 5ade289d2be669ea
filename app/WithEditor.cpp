#include "app/WithEditor.h"

#include <algorithm>

namespace app {

core::PointRef pointFrom(const core::AssessmentEditor& editor, const std::string& doing,
                         const std::string& text)
{
    const bool isNumber = !text.empty() && std::all_of(text.begin(), text.end(), [](char letter) {
        return letter >= '0' && letter <= '9';
    });
    const auto& standards = editor.assessment().standards;
    const auto point =
        core::pointRefFrom(isNumber && !standards.empty() ? standards.front() + "/" + text : text);
    if (!point) {
        throw Stopped(doing, "\"" + text + "\" is not a point. Write it like gds-2019/5.");
    }
    return *point;
}

std::vector<core::PointRef> pointsFrom(const core::AssessmentEditor& editor,
                                       const std::string& doing,
                                       const std::vector<std::string>& texts)
{
    std::vector<core::PointRef> points;
    for (const auto& text : texts) {
        points.push_back(pointFrom(editor, doing, text));
    }
    return points;
}

} // namespace app
