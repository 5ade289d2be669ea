#include "core/assessment/Rules.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace core {

namespace {

std::vector<std::string> outcomesOf(const Assessment& assessment, std::string_view edition)
{
    std::vector<std::string> result;
    for (const Outcome& outcome : assessment.outcomes) {
        if (outcome.point.edition == edition && !outcome.outcome.empty()) {
            result.push_back(outcome.outcome);
        }
    }
    return result;
}

std::string at(const char* list, std::size_t index, const char* key)
{
    return std::string(list) + "[" + std::to_string(index) + "]." + key;
}

/// Checks one assessment and gathers what is wrong.
class Checker {
public:
    Checker(const Assessment& assessment, const Editions& editions)
        : m_assessment(assessment)
        , m_editions(editions)
    {
    }

    std::vector<Problem> run()
    {
        checkOutcomes();
        checkRatings();
        checkResult();
        for (std::size_t i = 0; i < m_assessment.notes.size(); ++i) {
            checkPoints(m_assessment.notes[i].points, at("notes", i, "points"));
        }
        for (std::size_t i = 0; i < m_assessment.recommendations.size(); ++i) {
            checkPoints(m_assessment.recommendations[i].points, at("recommendations", i, "points"));
        }
        for (std::size_t i = 0; i < m_assessment.panel.size(); ++i) {
            checkPoints(m_assessment.panel[i].leads, at("panel", i, "leads"));
            checkPoints(m_assessment.panel[i].contributes, at("panel", i, "contributes"));
        }
        for (std::size_t i = 0; i < m_assessment.asked.size(); ++i) {
            checkPoint(m_assessment.asked[i].point, at("asked", i, "point"));
        }
        for (std::size_t i = 0; i < m_assessment.remarks.size(); ++i) {
            checkPoint(m_assessment.remarks[i].point, at("remarks", i, "point"));
        }
        for (std::size_t i = 0; i < m_assessment.attachments.size(); ++i) {
            checkPoints(m_assessment.attachments[i].points, at("attachments", i, "points"));
        }
        checkPoints(m_assessment.revealed, "revealed");
        return std::move(m_problems);
    }

private:
    bool checkPoint(const PointRef& ref, const std::string& where)
    {
        const Standard* edition = editionOf(m_editions, ref.edition);
        if (edition == nullptr) {
            m_problems.push_back(
                {"the point " + toString(ref) +
                     " belongs to no standard of this assessment. Name one of: " + names() + ".",
                 where});
            return false;
        }
        if (edition->point(ref.number) == nullptr) {
            m_problems.push_back({"there is no point " + toString(ref) + ". The points of " +
                                      ref.edition + " run from 1 to " +
                                      std::to_string(edition->points.back().number) + ".",
                                  where});
            return false;
        }
        return true;
    }

    void checkPoints(const std::vector<PointRef>& points, const std::string& where)
    {
        for (const PointRef& point : points) {
            checkPoint(point, where);
        }
    }

    void checkOutcome(const Standard& edition, const std::string& outcome, const std::string& where)
    {
        if (outcome.empty() || outcome == notAssessed || outcome == notApplicable ||
            edition.level(outcome) != nullptr) {
            return;
        }
        std::set<std::string> levels;
        for (const Scale& scale : edition.scales) {
            for (const Level& level : scale.levels) {
                levels.insert(level.id);
            }
        }
        std::vector<std::string> allowed(levels.begin(), levels.end());
        allowed.insert(allowed.end(), {std::string(notAssessed), std::string(notApplicable)});
        m_problems.push_back({"\"" + outcome + "\" is no outcome of " + edition.id + ". Use " +
                                  joinedWithOr(allowed) + ".",
                              where});
    }

    void checkOutcomes()
    {
        for (std::size_t i = 0; i < m_assessment.outcomes.size(); ++i) {
            const Outcome& outcome = m_assessment.outcomes[i];
            if (checkPoint(outcome.point, at("outcomes", i, "point"))) {
                checkOutcome(*editionOf(m_editions, outcome.point.edition), outcome.outcome,
                             at("outcomes", i, "outcome"));
            }
        }
        for (const auto& edition : m_editions) {
            if (m_problems.empty() &&
                edition->scaleFor(outcomesOf(m_assessment, edition->id)) == nullptr) {
                m_problems.push_back({"outcomes of two scales of " + edition->id +
                                          " are mixed. An assessment uses one of them.",
                                      "outcomes"});
            }
        }
    }

    void checkRatings()
    {
        for (std::size_t i = 0; i < m_assessment.ratings.size(); ++i) {
            const Rating& rating = m_assessment.ratings[i];
            if (checkPoint(rating.point, at("ratings", i, "point"))) {
                checkOutcome(*editionOf(m_editions, rating.point.edition), rating.outcome,
                             at("ratings", i, "outcome"));
            }
        }
    }

    void checkResult()
    {
        if (!m_editions.empty()) {
            checkOutcome(*m_editions.front(), m_assessment.declared.outcome, "result.outcome");
        }
    }

    std::string names() const
    {
        std::vector<std::string> ids;
        for (const auto& edition : m_editions) {
            ids.push_back(edition->id);
        }
        return joinedWithOr(ids);
    }

    static std::string joinedWithOr(const std::vector<std::string>& words)
    {
        std::string text;
        for (std::size_t i = 0; i < words.size(); ++i) {
            text += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
        }
        return text;
    }

    const Assessment& m_assessment;
    const Editions& m_editions;
    std::vector<Problem> m_problems;
};

} // namespace

const Standard* editionOf(const Editions& editions, std::string_view id)
{
    const auto found = std::find_if(editions.begin(), editions.end(),
                                    [&](const auto& edition) { return edition->id == id; });
    return found == editions.end() ? nullptr : found->get();
}

Editions named(const std::vector<std::string>& ids, const Editions& from)
{
    Editions editions;
    for (const std::string& id : ids) {
        const auto found = std::find_if(from.begin(), from.end(),
                                        [&](const auto& edition) { return edition->id == id; });
        if (found != from.end()) {
            editions.push_back(*found);
        }
    }
    return editions;
}

const Point* pointOf(const Editions& editions, const PointRef& ref)
{
    const Standard* edition = editionOf(editions, ref.edition);
    return edition == nullptr ? nullptr : edition->point(ref.number);
}

const Scale& scaleOf(const Assessment& assessment, const Standard& edition)
{
    assert(!edition.scales.empty());
    const Scale* scale = edition.scaleFor(outcomesOf(assessment, edition.id));
    return scale != nullptr ? *scale : edition.scales.front();
}

bool hasVerdict(AssessmentType type)
{
    return type != AssessmentType::PeerReview;
}

bool hasVerdict(const Assessment& assessment, const Standard& edition)
{
    return hasVerdict(assessment.type) && scaleOf(assessment, edition).rule != Scale::Rule::None;
}

Reach reachOf(const std::vector<std::string>& outcomes)
{
    Reach reach;
    reach.points = static_cast<int>(outcomes.size());
    for (const std::string& outcome : outcomes) {
        reach.notAssessed += outcome == notAssessed ? 1 : 0;
        reach.assessed +=
            outcome.empty() || outcome == notAssessed || outcome == notApplicable ? 0 : 1;
    }
    return reach;
}

Tally tally(const Assessment& assessment, const Standard& edition)
{
    const Scale& scale = scaleOf(assessment, edition);
    Tally result;
    result.points = static_cast<int>(edition.points.size());
    result.reach = reachOf(outcomesOf(assessment, edition.id));
    result.reach.points = result.points;
    const Level* worst = nullptr;
    for (const std::string& outcome : outcomesOf(assessment, edition.id)) {
        ++result.settled;
        ++result.counts[outcome];
        // Levels stand from the best to the worst, so the later one in memory is the worse.
        const Level* level = scale.level(outcome);
        if (level != nullptr && (worst == nullptr || level > worst)) {
            worst = level;
        }
    }
    if (scale.rule == Scale::Rule::WorstPoint && result.settled == result.points &&
        worst != nullptr) {
        result.outcome = worst->id;
    }
    return result;
}

WholeResult resultOf(const Assessment& assessment, const Editions& editions)
{
    const Tally counted = editions.empty() ? Tally() : tally(assessment, *editions.front());
    const DeclaredResult& declared = assessment.declared;
    if (declared.outcome.empty()) {
        return {counted.outcome, declared.reason, false, false, counted.reach};
    }
    return {declared.outcome, declared.reason, true,
            !counted.outcome.empty() && counted.outcome != declared.outcome, counted.reach};
}

const std::string& WholeResult::inOneWord() const
{
    static const std::string none;
    return declared || reach.isWhole() ? outcome : none;
}

std::vector<Problem> faults(const Assessment& assessment, const Editions& editions)
{
    return Checker(assessment, editions).run();
}

} // namespace core
