#include "core/assessment/Agreement.h"

#include "core/assessment/RecordPoint.h"
#include "core/assessment/SamePeople.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

template <typename Item>
bool isAmong(const std::vector<Item>& items, const Item& item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

const Rating* shownBy(const Reveal& reveal, const PersonId& person)
{
    const auto found = std::ranges::find(reveal.ratings, person, &Rating::assessor);
    return found != reveal.ratings.end() ? &*found : nullptr;
}

bool hasRated(const Assessment& assessment, const PersonId& person, const PointRef& point)
{
    const Rating* rating = ratingBy(assessment, person, point);
    return rating != nullptr && !rating->outcome.empty();
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

PointRatings ratingsOf(const Assessment& assessment, const Standard& edition, const PointRef& point,
                       const std::vector<StandingRating>& ratings)
{
    PointRatings result;
    result.point = point;
    result.revealed = isRevealed(assessment, point);
    for (const StandingRating& one : ratings) {
        if (one.rating.point == point) {
            (one.standing == Standing::Counted     ? result.counted
             : one.standing == Standing::Uncounted ? result.uncounted
                                                   : result.later)
                .push_back(one.rating);
        }
    }
    const auto place = [&](const Rating& rating) {
        return std::ranges::find(assessment.panel, rating.assessor, &Member::id);
    };
    for (auto* part : {&result.counted, &result.uncounted, &result.later}) {
        std::ranges::stable_sort(
            *part, [&](const Rating& a, const Rating& b) { return place(a) < place(b); });
    }
    for (const Member& member : assessment.panel) {
        if (isAskedToRate(assessment, member, point) && !hasRated(assessment, member.id, point)) {
            result.missing.push_back(member.id);
        }
    }
    result.apart = stepsApart(scaleFor(assessment, edition, result.counted), result.counted);
    result.majority = majorityOf(result.counted);
    return result;
}

} // namespace

bool isLeftOut(const Assessment& assessment, const PointRef& point)
{
    const Outcome* outcome = assessment.outcome(point);
    return outcome != nullptr &&
           (outcome->outcome == notAssessed || outcome->outcome == notApplicable);
}

bool isAskedToRate(const Assessment& assessment, const Member& member, const PointRef& point)
{
    const Reveal* reveal = assessment.reveal(point);
    return isCounted(member) && !isLeftOut(assessment, point) &&
           (reveal != nullptr ? isAmong(reveal->expected, member.id)
                              : isExpectedToRate(member, point));
}

bool isLater(const Assessment& assessment, const Rating& rating)
{
    const Reveal* reveal = assessment.reveal(rating.point);
    const Rating* shown = reveal != nullptr ? shownBy(*reveal, rating.assessor) : nullptr;
    return reveal != nullptr && (shown == nullptr || shown->outcome != rating.outcome);
}

std::vector<StandingRating> standingRatings(const Assessment& assessment)
{
    std::vector<StandingRating> all;
    const auto addShown = [&](const Reveal& reveal, const Rating& shown) {
        all.push_back({shown, isAmong(reveal.counted, shown.assessor) ? Standing::Counted
                                                                      : Standing::Uncounted});
    };
    for (const Rating& rating : assessment.ratings) {
        const Reveal* reveal = assessment.reveal(rating.point);
        if (reveal == nullptr) {
            const Member* member = assessment.member(rating.assessor);
            const bool counts = member != nullptr && isCounted(*member);
            if (!rating.outcome.empty()) {
                all.push_back({rating, counts ? Standing::Counted : Standing::Uncounted});
            }
            continue;
        }
        if (const Rating* shown = shownBy(*reveal, rating.assessor)) {
            addShown(*reveal, *shown);
        }
        if (!rating.outcome.empty() && isLater(assessment, rating)) {
            all.push_back({rating, Standing::Later});
        }
    }
    for (const Reveal& reveal : assessment.reveals) {
        for (const Rating& shown : reveal.ratings) {
            if (ratingBy(assessment, shown.assessor, reveal.point) == nullptr) {
                addShown(reveal, shown);
            }
        }
    }
    return all;
}

bool isRevealed(const Assessment& assessment, const PointRef& point)
{
    return isAmong(assessment.revealed, point);
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
    return point && (isOwnRecord(assessment, record, person) || isRevealed(assessment, *point));
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
    const std::vector<StandingRating> ratings = standingRatings(assessment);
    std::vector<PointRatings> all;
    for (const auto& edition : editions) {
        for (const Point& point : edition->points) {
            all.push_back(ratingsOf(assessment, *edition, {edition->id, point.number}, ratings));
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
    const Standard* edition =
        pointOf(editions, point) != nullptr ? editionOf(editions, point.edition) : nullptr;
    return edition != nullptr &&
           ratingsOf(assessment, *edition, point, standingRatings(assessment)).isSplit();
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
                if (isAskedToRate(assessment, member, ref)) {
                    ++progress.expected;
                    progress.rated += hasRated(assessment, member.id, ref) ? 1 : 0;
                }
            }
        }
        all.push_back(std::move(progress));
    }
    return all;
}

} // namespace core
