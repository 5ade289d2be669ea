#include "core/work/Comparison.h"

#include "core/assessment/Rules.h"
#include "core/standards/Crosswalk.h"
#include "core/support/NameKey.h"
#include "core/support/OrThrow.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

/// One of those that are compared.
struct Side {
    AssessmentSummary summary;
    Assessment assessment;
    Editions editions;
};

std::vector<PointRef> pointsMatching(const Standard& first, const Point& point, const Side& side)
{
    for (const auto& edition : side.editions) {
        if (edition->id == first.id) {
            return {{first.id, point.number}};
        }
    }
    std::vector<PointRef> matching;
    for (const auto& edition : side.editions) {
        for (const Match& match : crosswalk(first, *edition)) {
            if (match.from.number == point.number) {
                matching.push_back(match.to);
            }
        }
        if (!matching.empty()) {
            break; // The primary edition speaks before the others.
        }
    }
    return matching;
}

/// How far down its scale an outcome is, from 0 to 1; nothing where it judges nothing.
std::optional<double> rankOf(const Side& side, const ComparedOutcome& one)
{
    for (const auto& edition : side.editions) {
        if (edition->id == one.point.edition) {
            const Scale& scale = scaleOf(side.assessment, *edition);
            const Level* level = scale.level(one.outcome);
            const auto last = static_cast<double>(scale.levels.size() - 1);
            return level == nullptr || last == 0
                       ? std::nullopt
                       : std::optional(static_cast<double>(level - scale.levels.data()) / last);
        }
    }
    return std::nullopt;
}

std::optional<double> worstRank(const Side& side, const std::vector<ComparedOutcome>& outcomes)
{
    std::optional<double> worst;
    for (const ComparedOutcome& one : outcomes) {
        if (const auto rank = rankOf(side, one); rank && (!worst || *rank > *worst)) {
            worst = rank;
        }
    }
    return worst;
}

Turn turnOf(const std::optional<double>& before, const std::optional<double>& after)
{
    if (!before || !after) {
        return Turn::Unknown;
    }
    return *after < *before ? Turn::Better : *after > *before ? Turn::Worse : Turn::Same;
}

ComparedPoint compared(const Standard& first, const Point& point, const std::vector<Side>& sides)
{
    ComparedPoint result{{first.id, point.number}, point.title, {}, {}};
    std::optional<double> before;
    for (const Side& side : sides) {
        std::vector<ComparedOutcome> outcomes;
        for (const PointRef& ref : pointsMatching(first, point, side)) {
            const Outcome* outcome = side.assessment.outcome(ref);
            outcomes.push_back(outcome == nullptr
                                   ? ComparedOutcome{ref, {}, {}}
                                   : ComparedOutcome{ref, outcome->outcome, outcome->reason});
        }
        const auto rank = worstRank(side, outcomes);
        if (!result.outcomes.empty()) {
            result.turns.push_back(turnOf(before, rank));
        }
        before = rank;
        result.outcomes.push_back(std::move(outcomes));
    }
    return result;
}

std::vector<ComparedRecommendation> recommendationsOf(const std::vector<Side>& sides)
{
    std::vector<ComparedRecommendation> all;
    std::map<std::string, std::vector<std::size_t>> byWords; // Where in `all`, however spelt.
    for (std::size_t i = 0; i < sides.size(); ++i) {
        for (const Recommendation& item : sides[i].assessment.recommendations) {
            // The same words twice in one assessment are two things to do.
            std::vector<std::size_t>& same = byWords[nameKey(item.text)];
            auto at = std::ranges::find_if(same, [&](std::size_t one) { return !all[one].of[i]; });
            if (at == same.end()) {
                all.push_back(
                    {item.text, std::vector<std::optional<Recommendation>>(sides.size())});
                same.push_back(all.size() - 1);
                at = std::prev(same.end());
            }
            all[*at].of[i] = item;
        }
    }
    return all;
}

std::vector<Side> readSides(const Casebook& casebook, const std::vector<AssessmentId>& ids)
{
    std::vector<Side> sides;
    const auto all = orThrow(casebook.list());
    for (const AssessmentId& id : ids) {
        const auto listed = std::ranges::find(all, id, &AssessmentSummary::id);
        if (listed == all.end()) {
            throw Failure(
                {"there is no assessment \"" + id + "\" in the list.", casebook.path().string()});
        }
        sides.push_back(
            {*listed, orThrow(casebook.read(id)).assessment(), orThrow(casebook.editions(id))});
    }
    return sides;
}

} // namespace

bool ComparedRecommendation::isRepeated() const
{
    return std::ranges::count_if(of, [](const auto& one) { return one.has_value(); }) > 1;
}

Result<Comparison> compareAssessments(const Casebook& casebook,
                                      const std::vector<AssessmentId>& ids)
{
    const std::set<AssessmentId> different(ids.begin(), ids.end());
    if (ids.size() < fewestToCompare || ids.size() > mostToCompare ||
        different.size() != ids.size()) {
        return Problem{"two to six different assessments can be compared", {}};
    }
    return attempt("Comparing the assessments", [&] {
        const std::vector<Side> sides = readSides(casebook, ids);
        Comparison comparison;
        for (const Side& side : sides) {
            comparison.assessments.push_back(side.summary);
        }
        if (!sides.front().editions.empty()) {
            const Standard& first = *sides.front().editions.front();
            for (const Point& point : first.points) {
                comparison.points.push_back(compared(first, point, sides));
            }
        }
        comparison.recommendations = recommendationsOf(sides);
        return comparison;
    });
}

} // namespace core
