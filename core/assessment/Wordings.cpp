#include "core/assessment/Wordings.h"

#include <set>

namespace core {

namespace {

std::set<PointRef> pointsOf(const Assessment& assessment)
{
    std::set<PointRef> points(assessment.revealed.begin(), assessment.revealed.end());
    const auto addOne = [&](const auto& items) {
        for (const auto& item : items) {
            points.insert(item.point);
        }
    };
    const auto addAll = [&](const auto& items) {
        for (const auto& item : items) {
            points.insert(item.points.begin(), item.points.end());
        }
    };
    addOne(assessment.outcomes);
    addOne(assessment.ratings);
    addOne(assessment.asked);
    addOne(assessment.remarks);
    addAll(assessment.notes);
    addAll(assessment.recommendations);
    addAll(assessment.attachments);
    return points;
}

} // namespace

std::vector<Wording> wordingsOf(const Assessment& assessment, const Editions& editions)
{
    std::vector<Wording> wordings;
    for (const PointRef& ref : pointsOf(assessment)) {
        if (const Point* point = pointOf(editions, ref)) {
            wordings.push_back({ref, pointDigest(*point)});
        }
    }
    return wordings;
}

std::vector<PointRef> reworded(const Assessment& assessment, const Editions& editions)
{
    std::vector<PointRef> points;
    for (const Wording& wording : assessment.wordings) {
        const Point* point = pointOf(editions, wording.point);
        if (point != nullptr && pointDigest(*point) != wording.digest) {
            points.push_back(wording.point);
        }
    }
    return points;
}

} // namespace core
