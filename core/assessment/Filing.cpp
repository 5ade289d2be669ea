#include "core/assessment/Filing.h"

#include <algorithm>

namespace core {

namespace {

bool isAmong(const std::vector<PointRef>& points, const PointRef& point)
{
    return std::find(points.begin(), points.end(), point) != points.end();
}

void addOnce(std::vector<PointRef>& points, const PointRef& point)
{
    if (!isAmong(points, point)) {
        points.push_back(point);
    }
}

} // namespace

bool belongsUnder(const std::vector<PointRef>& shown, const std::vector<PointRef>& filed,
                  const Editions& editions)
{
    if (!shown.empty()) {
        return std::any_of(filed.begin(), filed.end(),
                           [&](const PointRef& point) { return isAmong(shown, point); });
    }
    return std::none_of(filed.begin(), filed.end(),
                        [&](const PointRef& point) { return pointOf(editions, point) != nullptr; });
}

std::vector<PointRef> filedTogether(const std::vector<PointRef>& points, const Editions& editions)
{
    const auto groups = judgedTogether(editions);
    std::vector<PointRef> all;
    for (const PointRef& point : points) {
        addOnce(all, point);
        for (const auto& group : groups) {
            if (isAmong(group, point)) {
                std::for_each(group.begin(), group.end(),
                              [&](const PointRef& other) { addOnce(all, other); });
            }
        }
    }
    return all;
}

std::vector<PointRef> refiled(std::vector<PointRef> filed, const std::vector<PointRef>& from,
                              const std::vector<PointRef>& onto, bool stays,
                              const Editions& editions)
{
    if (!stays) {
        std::erase_if(filed, [&](const PointRef& point) { return isAmong(from, point); });
    }
    for (const PointRef& point : filedTogether(onto, editions)) {
        addOnce(filed, point);
    }
    return filed;
}

bool isUnanswered(const Note& note)
{
    return note.state == QuestionState::ToAsk || note.state == QuestionState::Asked;
}

std::vector<const Note*> unansweredUnder(const std::vector<PointRef>& shown,
                                         const Assessment& assessment, const Editions& editions)
{
    std::vector<const Note*> notes;
    for (const Note& note : assessment.notes) {
        if (isUnanswered(note) && belongsUnder(shown, note.points, editions)) {
            notes.push_back(&note);
        }
    }
    return notes;
}

} // namespace core
