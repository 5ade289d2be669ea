#include "core/assessment/FindFilter.h"

#include "core/assessment/ShownName.h"
#include "core/support/NameKey.h"

#include <algorithm>

namespace core {

namespace {

bool isBy(const std::set<std::string>& authors, const Findable& found, const Assessment& assessment)
{
    const Member* member = assessment.everMember(found.author);
    const std::string shown = authorName(found, assessment);
    return std::ranges::any_of(authors, [&](const std::string& name) {
        return sameName(name, shown) || (member != nullptr && sameName(name, member->name));
    });
}

bool isInSection(const std::set<std::string>& sections, const Findable& found,
                 const Editions& editions)
{
    return std::ranges::any_of(found.points, [&](const PointRef& ref) {
        const Point* point = pointOf(editions, ref);
        return point != nullptr && sections.contains(point->theme);
    });
}

bool mayBeReadBy(Reader reader, Audience audience)
{
    return reader == Reader::Panel ? audience == Audience::Panel : mayRead(reader, audience);
}

bool isWithin(const FindFilter& filter, const std::optional<Timestamp>& at)
{
    if (!filter.from && !filter.to) {
        return true;
    }
    // What has no time was not written on any of these days, as far as anybody knows.
    return at && (!filter.from || localDate(*at) >= *filter.from) &&
           (!filter.to || localDate(*at) <= *filter.to);
}

} // namespace

bool takesIn(const FindFilter& filter, const Findable& found, const Assessment& assessment,
             const Editions& editions, const std::set<RecordId>& later)
{
    return (filter.kinds.empty() || filter.kinds.contains(found.kind)) &&
           (!filter.openQuestions || found.isOpenQuestion) &&
           (!filter.forLater || later.contains(found.record)) &&
           (!filter.readableBy || mayBeReadBy(*filter.readableBy, found.audience)) &&
           isWithin(filter, found.at) &&
           (filter.points.empty() || std::ranges::any_of(found.points,
                                                         [&](const PointRef& point) {
                                                             return filter.points.contains(point);
                                                         })) &&
           (filter.sections.empty() || isInSection(filter.sections, found, editions)) &&
           (filter.authors.empty() || isBy(filter.authors, found, assessment));
}

std::string authorName(const Findable& found, const Assessment& assessment)
{
    return assessment.everMember(found.author) != nullptr ? nameOf(assessment, found.author)
                                                          : std::string();
}

} // namespace core
