#include "app/WithEditor.h"

#include "core/assessment/PointLabels.h"
#include "core/work/NearMembers.h"
#include "core/work/People.h"
#include "core/work/ShortNamesFile.h"

namespace app {

core::PointRef pointFrom(const core::Editions& editions, const std::string& doing,
                         const std::string& text)
{
    if (const auto point = core::PointLabels(editions).find(text)) {
        return *point;
    }
    throw Stopped(doing,
                  "\"" + text +
                      "\" is not a point of this assessment. Write it like gds-2019/5, or as "
                      "the window shows it: 5, W2.");
}

std::vector<core::PointRef> pointsFrom(const core::Editions& editions, const std::string& doing,
                                       const std::vector<std::string>& texts)
{
    std::vector<core::PointRef> points;
    for (const auto& text : texts) {
        points.push_back(pointFrom(editions, doing, text));
    }
    return points;
}

core::ShortNames shortNamesOf(AppContext& context)
{
    auto names = core::shortNamesIn(context.shortNames);
    if (!names) {
        context.complaints.push_back("comparing names: it goes on without short forms. " +
                                     core::toString(names.problem()));
        return {};
    }
    return std::move(*names);
}

core::PersonId memberIn(const core::Assessment& assessment, const std::string& who,
                        const std::string& doing)
{
    if (const auto known = orStop(doing, core::knownMember(assessment, who))) {
        return known->id;
    }
    const auto near = core::membersNear(assessment, who, {});
    throw Stopped(doing, "nobody on the panel is \"" + who + "\". " +
                             (near.empty() ? "" : "Is it " + core::listed(near) + "? ") +
                             "List them with people, and name one by name or id.");
}

} // namespace app
