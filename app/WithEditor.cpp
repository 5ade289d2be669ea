#include "app/WithEditor.h"

#include "core/assessment/PointLabels.h"

namespace app {

core::PointRef pointFrom(const core::AssessmentEditor& editor, const std::string& doing,
                         const std::string& text)
{
    if (const auto point = core::PointLabels(editor.editions()).find(text)) {
        return *point;
    }
    throw Stopped(doing,
                  "\"" + text +
                      "\" is not a point of this assessment. Write it like gds-2019/5, or as "
                      "the window shows it: 5, W2.");
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
