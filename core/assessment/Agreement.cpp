#include "core/assessment/Agreement.h"

#include "core/assessment/RecordPoint.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

bool holds(const std::vector<PointRef>& points, const PointRef& point)
{
    return std::find(points.begin(), points.end(), point) != points.end();
}

/// The scale that all these ratings fit, else the one that the outcomes use.
const Scale& scaleFor(const Assessment& assessment, const Standard& edition,
                      const std::vector<Rating>& ratings)
{
    std::vector<std::string> outcomes;
    for (const Rating& rating : ratings) {
        outcomes.push_back(rating.outcome);
    }
    const Scale& inUse = scaleOf(assessment, edition);
    const bool fitsInUse = std::all_of(outcomes.begin(), outcomes.end(), [&](const auto& outcome) {
        return outcome == notAssessed || outcome == notApplicable ||
               inUse.level(outcome) != nullptr;
    });
    const Scale* other = fitsInUse ? &inUse : edition.scaleFor(outcomes);
    return other != nullptr ? *other : inUse;
}

bool haveSameLevels(const Scale& one, const Scale& other)
{
    return std::equal(one.levels.begin(), one.levels.end(), other.levels.begin(),
                      other.levels.end(),
                      [](const Level& a, const Level& b) { return a.id == b.id; });
}

std::optional<int> stepsApart(const Scale& scale, const std::vector<Rating>& ratings)
{
    const Level* best = nullptr;
    const Level* worst = nullptr;
    int judged = 0;
    for (const Rating& rating : ratings) {
        if (const Level* level = scale.level(rating.outcome)) {
            ++judged;
            best = best == nullptr || level < best ? level : best;
            worst = worst == nullptr || level > worst ? level : worst;
        }
    }
    return judged > 1 ? std::optional<int>(static_cast<int>(worst - best)) : std::nullopt;
}

std::string majorityOf(const std::vector<Rating>& ratings)
{
    std::map<std::string, std::size_t> votes;
    for (const Rating& rating : ratings) {
        if (++votes[rating.outcome] * 2 > ratings.size()) {
            return rating.outcome;
        }
    }
    return {};
}

PointRatings ratingsOf(const Assessment& assessment, const Standard& edition, const PointRef& point)
{
    PointRatings result;
    result.point = point;
    result.revealed = isRevealed(assessment, point);
    for (const Member& member : assessment.panel) {
        const Rating* rating = ratingBy(assessment, member.id, point);
        if (rating != nullptr && !rating->outcome.empty()) {
            (isCounted(member) ? result.counted : result.uncounted).push_back(*rating);
        } else if (isCounted(member) && isExpectedToRate(member, point)) {
            result.missing.push_back(member.id);
        }
    }
    for (const Rating& rating : assessment.ratings) {
        if (rating.point == point && assessment.member(rating.assessor) == nullptr) {
            result.uncounted.push_back(rating);
        }
    }
    result.apart = stepsApart(scaleFor(assessment, edition, result.counted), result.counted);
    result.majority = majorityOf(result.counted);
    return result;
}

} // namespace

bool isCounted(const Member& member)
{
    return !isWatching(member.role) && member.absence.empty();
}

bool isExpectedToRate(const Member& member, const PointRef& point)
{
    return (member.leads.empty() && member.contributes.empty()) || holds(member.leads, point) ||
           holds(member.contributes, point);
}

bool isRevealed(const Assessment& assessment, const PointRef& point)
{
    return holds(assessment.revealed, point);
}

const Rating* ratingBy(const Assessment& assessment, const PersonId& person, const PointRef& point)
{
    const auto found =
        std::find_if(assessment.ratings.begin(), assessment.ratings.end(), [&](const Rating& one) {
            return one.assessor == person && one.point == point;
        });
    return found != assessment.ratings.end() ? &*found : nullptr;
}

const Scale& ratingScale(const Assessment& assessment, const Standard& edition)
{
    const bool isSettled = std::any_of(
        assessment.outcomes.begin(), assessment.outcomes.end(), [&](const Outcome& outcome) {
            return outcome.point.edition == edition.id && edition.level(outcome.outcome) != nullptr;
        });
    std::vector<std::string> rated;
    for (const Rating& rating : assessment.ratings) {
        if (rating.point.edition == edition.id && !rating.outcome.empty()) {
            rated.push_back(rating.outcome);
        }
    }
    const Scale* scale = isSettled || rated.empty() ? nullptr : edition.scaleFor(rated);
    return scale != nullptr ? *scale : scaleOf(assessment, edition);
}

std::vector<std::vector<PointRef>> ratedTogether(const Assessment& assessment,
                                                 const Editions& editions)
{
    const auto scaleOfPoint = [&](const PointRef& point) -> const Scale& {
        return ratingScale(assessment, *editionOf(editions, point.edition));
    };
    std::vector<std::vector<PointRef>> all;
    for (const auto& group : judgedTogether(editions)) {
        std::vector<std::vector<PointRef>> parts;
        for (const PointRef& point : group) {
            const auto part = std::find_if(parts.begin(), parts.end(), [&](const auto& other) {
                return haveSameLevels(scaleOfPoint(other.front()), scaleOfPoint(point));
            });
            if (part == parts.end()) {
                parts.push_back({point});
            } else {
                part->push_back(point);
            }
        }
        all.insert(all.end(), parts.begin(), parts.end());
    }
    return all;
}

std::vector<Rating> ratingsFor(const Assessment& assessment, const PersonId& person)
{
    std::vector<Rating> seen;
    for (const Rating& rating : assessment.ratings) {
        if (rating.assessor == person || isRevealed(assessment, rating.point)) {
            seen.push_back(rating);
        }
    }
    return seen;
}

bool mayLookInto(const Assessment& assessment, const RecordId& record, const PersonId& person)
{
    if (record.kind != RecordKind::Rating) {
        return true;
    }
    const auto point = pointOf(record);
    return point && (record == ratingRecord(person, *point) || isRevealed(assessment, *point));
}

std::vector<Dispute> disputesFor(const Ledger& ledger, const PersonId& person)
{
    std::vector<Dispute> disputes = ledger.disputes();
    std::erase_if(disputes, [&](const Dispute& dispute) {
        return !mayLookInto(ledger.assessment(), dispute.record, person);
    });
    return disputes;
}

std::vector<PointRatings> pointRatings(const Assessment& assessment, const Editions& editions)
{
    std::vector<PointRatings> all;
    for (const auto& edition : editions) {
        for (const Point& point : edition->points) {
            all.push_back(ratingsOf(assessment, *edition, {edition->id, point.number}));
        }
    }
    return all;
}

void sortByDifference(std::vector<PointRatings>& ratings)
{
    std::stable_sort(ratings.begin(), ratings.end(),
                     [](const PointRatings& a, const PointRatings& b) {
                         return a.apart.value_or(-1) > b.apart.value_or(-1);
                     });
}

bool needsCastingVote(const Assessment& assessment, const Editions& editions, const PointRef& point)
{
    if (!isRevealed(assessment, point)) {
        return false;
    }
    const auto all = pointRatings(assessment, editions);
    return std::any_of(all.begin(), all.end(), [&](const PointRatings& ratings) {
        return ratings.point == point && ratings.isSplit();
    });
}

std::vector<PointRatings> agreedButOpen(const Assessment& assessment, const Editions& editions)
{
    auto all = pointRatings(assessment, editions);
    std::erase_if(all, [&](const PointRatings& one) {
        const Outcome* outcome = assessment.outcome(one.point);
        const bool isAlike =
            one.counted.size() > 1 &&
            std::all_of(one.counted.begin(), one.counted.end(), [&](const Rating& rating) {
                return rating.outcome == one.counted.front().outcome;
            });
        return !one.revealed || !isAlike || one.majority == notAssessed ||
               (outcome != nullptr && !outcome->outcome.empty());
    });
    return all;
}

Agreement agreementOf(const std::vector<PointRatings>& ratings)
{
    Agreement agreement;
    for (const PointRatings& one : ratings) {
        if (one.revealed && one.apart) {
            ++agreement.compared;
            agreement.same += *one.apart == 0 ? 1 : 0;
        }
    }
    return agreement;
}

std::vector<RatingProgress> ratingProgress(const Assessment& assessment, const Editions& editions)
{
    std::vector<RatingProgress> all;
    for (const Member& member : assessment.panel) {
        if (!isCounted(member)) {
            continue;
        }
        RatingProgress progress{member.id, 0, 0};
        for (const auto& edition : editions) {
            for (const Point& point : edition->points) {
                const PointRef ref{edition->id, point.number};
                if (isExpectedToRate(member, ref)) {
                    const Rating* rating = ratingBy(assessment, member.id, ref);
                    ++progress.expected;
                    progress.rated += rating != nullptr && !rating->outcome.empty() ? 1 : 0;
                }
            }
        }
        all.push_back(std::move(progress));
    }
    return all;
}

} // namespace core
