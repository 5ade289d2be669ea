#include "core/assessment/CarryOver.h"

#include "core/assessment/Rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

/// The points of `from` that ask the same as a point of `to`, each with that point.
std::map<PointRef, PointRef> sameQuestions(const Standard& from, const Standard& to)
{
    std::set<std::pair<PointRef, PointRef>> pairs;
    for (const Match& match : crosswalk(from, to)) {
        if (match.kind == Counterpart::Kind::Same) {
            pairs.emplace(match.from, match.to);
        }
    }
    std::multimap<std::string, PointRef> byDigest;
    for (const Point& point : to.points) {
        byDigest.emplace(pointDigest(point), PointRef{to.id, point.number});
    }
    for (const Point& point : from.points) {
        const auto [first, last] = byDigest.equal_range(pointDigest(point));
        for (auto found = first; found != last; ++found) {
            pairs.emplace(PointRef{from.id, point.number}, found->second);
        }
    }
    std::map<PointRef, int> named;
    for (const auto& [old, now] : pairs) {
        ++named[old];
        ++named[now];
    }
    std::map<PointRef, PointRef> same;
    for (const auto& [old, now] : pairs) {
        if (named[old] == 1 && named[now] == 1) {
            same.emplace(old, now);
        }
    }
    return same;
}

class Mover {
public:
    Mover(const Assessment& assessment, const Standard& from, const Standard& to)
        : m_assessment(assessment)
        , m_from(from)
        , m_to(to)
        , m_same(sameQuestions(from, to))
    {
    }

    CarryOver run()
    {
        bind();
        carryOutcomes();
        carryNotes();
        carryRecommendations();
        carryPanel();
        carryAsked();
        tell();
        return std::move(m_result);
    }

private:
    void add(RecordId record, Change change)
    {
        m_result.changes.emplace_back(std::move(record), std::move(change));
    }

    void bind()
    {
        std::vector<std::string> standards = m_assessment.standards;
        std::erase(standards, m_to.id);
        const bool wasPrimary = !standards.empty() && standards.front() == m_from.id;
        standards.insert(std::find(standards.begin(), standards.end(), m_from.id), m_to.id);
        if (standards != m_assessment.standards) {
            add(assessmentRecord, BindStandards{standards});
        }
        if (wasPrimary && m_assessment.declared != DeclaredResult{}) {
            add(resultRecord, DeclareResult{});
        }
    }

    void carryOutcomes()
    {
        const Scale& scale = scaleOf(m_assessment, m_to);
        for (const Outcome& outcome : m_assessment.outcomes) {
            const auto found = m_same.find(outcome.point);
            if (found == m_same.end() || isSettled(found->second)) {
                continue;
            }
            const bool fitsEvery =
                outcome.outcome == notAssessed || outcome.outcome == notApplicable;
            if (fitsEvery || scale.level(outcome.outcome) != nullptr) {
                add(outcomeRecord(found->second),
                    Settle{outcome.outcome, outcome.reason, outcome.decision, outcome.reasonFor});
                m_settled.insert(found->second);
            }
        }
    }

    void carryNotes()
    {
        for (const Note& note : m_assessment.notes) {
            if (const auto points = underBoth(note.points); points != note.points) {
                add(noteRecord(note.id), FileUnder{points});
            }
        }
    }

    void carryRecommendations()
    {
        for (const Recommendation& item : m_assessment.recommendations) {
            if (const auto points = underBoth(item.points); points != item.points) {
                add(recommendationRecord(item.id), FileUnder{points});
            }
        }
    }

    void carryPanel()
    {
        for (Member member : m_assessment.panel) {
            const Member before = member;
            member.leads = underBoth(member.leads);
            member.contributes = underBoth(member.contributes);
            if (member != before) {
                add(memberRecord(member.id), Enrol{member});
            }
        }
    }

    void carryAsked()
    {
        for (const AskedQuestion& asked : m_assessment.asked) {
            const auto found = m_same.find(asked.point);
            if (found == m_same.end()) {
                continue;
            }
            const AskedQuestion there{found->second, asked.question};
            const bool known =
                std::ranges::find(m_assessment.asked, there) != m_assessment.asked.end();
            if (!known && hasQuestion(*m_to.point(there.point.number), there.question)) {
                add(askedRecord(there), Ask{there});
            }
        }
    }

    void tell()
    {
        for (const auto& [old, now] : m_same) {
            m_result.carried.emplace_back(old, now);
        }
        std::ranges::sort(m_result.carried, {}, &std::pair<PointRef, PointRef>::second);
        for (const Point& point : m_to.points) {
            const PointRef ref{m_to.id, point.number};
            if (!isSettled(ref) && !m_settled.contains(ref)) {
                m_result.judgeAgain.push_back(ref);
            }
        }
    }

    bool isSettled(const PointRef& point) const
    {
        const Outcome* outcome = m_assessment.outcome(point);
        return outcome != nullptr && !outcome->outcome.empty();
    }

    /// `points`, each followed by the new point that asks the same.
    std::vector<PointRef> underBoth(const std::vector<PointRef>& points) const
    {
        std::vector<PointRef> both = points;
        for (const PointRef& point : points) {
            const auto found = m_same.find(point);
            if (found != m_same.end() && std::ranges::find(both, found->second) == both.end()) {
                both.insert(std::next(std::ranges::find(both, point)), found->second);
            }
        }
        return both;
    }

    static bool hasQuestion(const Point& point, const std::string& words)
    {
        return std::ranges::any_of(point.prompts, [&](const auto& ofPhase) {
            return std::ranges::any_of(ofPhase.second.questions, [&](const Translated& question) {
                return inLanguage(question, "en") == words;
            });
        });
    }

    const Assessment& m_assessment;
    const Standard& m_from;
    const Standard& m_to;
    const std::map<PointRef, PointRef> m_same;
    std::set<PointRef> m_settled;
    CarryOver m_result;
};

} // namespace

CarryOver carryOver(const Assessment& assessment, const Standard& from, const Standard& to)
{
    return Mover(assessment, from, to).run();
}

} // namespace core
