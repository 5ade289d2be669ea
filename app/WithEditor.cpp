#include "app/WithEditor.h"

#include "core/assessment/PointLabels.h"
#include "core/work/People.h"

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

core::PersonId memberIn(const core::Assessment& assessment, const std::string& who,
                        const std::string& doing)
{
    const core::Member member = orStop(doing, core::memberNamed(assessment, who));
    if (assessment.everMember(member.id) == nullptr) {
        throw Stopped(doing, "nobody on the panel is \"" + who +
                                 "\". List them with people, and name one by name or id.");
    }
    return member.id;
}

} // namespace app
