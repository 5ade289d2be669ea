#include "core/assessment/Review.h"

#include "core/assessment/AgendaDay.h"
#include "core/assessment/Agreement.h"
#include "core/assessment/Coverage.h"
#include "core/assessment/Filing.h"
#include "core/assessment/RecordPoint.h"
#include "core/assessment/ReleasedUnseen.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

using Kind = ReviewIssue::Kind;

/// A name of less than this is too likely to be an ordinary word.
constexpr std::size_t shortestName = 4;

/// One recommendation serves all points that are judged together.
OutcomeNeeds needs(const Outcome& outcome, const std::vector<PointRef>& together,
                   const Assessment& assessment, const Editions& editions)
{
    const Standard* edition = editionOf(editions, outcome.point.edition);
    const Level* level = edition != nullptr ? edition->level(outcome.outcome) : nullptr;
    const bool needsAction = level != nullptr && level->needsAction;
    const bool isActedOn = std::any_of(
        assessment.recommendations.begin(), assessment.recommendations.end(),
        [&](const Recommendation& item) { return belongsUnder(together, item.points, editions); });
    return {outcome.reason.empty() && (needsAction || outcome.outcome == notAssessed),
            needsAction && !isActedOn};
}

class Reviewer {
public:
    Reviewer(const Ledger& ledger, const Editions& editions)
        : m_ledger(ledger)
        , m_assessment(ledger.assessment())
        , m_editions(editions)
        , m_groups(judgedTogether(editions))
    {
        for (const auto& group : notReached(m_assessment, editions)) {
            m_missed.insert(group.begin(), group.end());
        }
    }

    std::vector<ReviewIssue> run()
    {
        for (const Dispute& dispute : m_ledger.disputes()) {
            const auto owner = ownerOf(dispute.record);
            add(owner ? Kind::OwnDispute : Kind::Dispute, dispute.record, pointOf(dispute.record),
                owner.value_or(PersonId()));
        }
        for (const auto& edition : m_editions) {
            for (const Point& point : edition->points) {
                lookAt(*edition, {edition->id, point.number});
            }
        }
        if (!m_assessment.ratings.empty()) {
            lookAtRatings();
        }
        lookAtSamePeople();
        lookAtReach();
        lookAtRecommendations();
        lookAtQuestions();
        lookAtTeam();
        lookForNames();
        lookAtReleases();
        std::stable_sort(m_open.begin(), m_open.end(),
                         [](const ReviewIssue& a, const ReviewIssue& b) {
                             return holdsUpSigning(a.kind) && !holdsUpSigning(b.kind);
                         });
        return std::move(m_open);
    }

private:
    void add(Kind kind, RecordId record, std::optional<PointRef> point = std::nullopt,
             PersonId person = {})
    {
        m_open.push_back({kind, std::move(record), std::move(point), std::move(person), {}});
    }

    void lookAt(const Standard& edition, const PointRef& point)
    {
        const Outcome* outcome = m_assessment.outcome(point);
        if (outcome == nullptr || outcome->outcome.empty()) {
            const bool isMissed = m_missed.contains(point);
            if (hasVerdict(m_assessment, edition)) {
                add(isMissed ? Kind::NotReached : Kind::NotSettled, outcomeRecord(point), point);
            } else if (isMissed) {
                add(Kind::NoNotes, outcomeRecord(point), point);
            }
            return;
        }
        if (outcome->decision == Decision::Proposed) {
            add(Kind::Proposed, outcomeRecord(point), point);
        }
        const auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const auto& points) {
            return std::find(points.begin(), points.end(), point) != points.end();
        });
        const OutcomeNeeds lacks = needs(*outcome, *group, m_assessment, m_editions);
        if (lacks.reason) {
            add(Kind::NoReason, outcomeRecord(point), point);
        }
        if (lacks.recommendation) {
            add(Kind::NoRecommendation, outcomeRecord(point), point);
        }
    }

    void lookAtRatings()
    {
        for (const PointRatings& ratings : pointRatings(m_assessment, m_editions)) {
            if (ratings.counted.empty() && ratings.later.empty() &&
                !isLeftOut(m_assessment, ratings.point)) {
                add(Kind::NobodyRated, outcomeRecord(ratings.point), ratings.point);
            }
            if (ratings.counted.empty()) {
                continue;
            }
            if (!ratings.revealed) {
                add(Kind::NotRevealed, revealRecord(ratings.point), ratings.point);
            }
            const Outcome* outcome = m_assessment.outcome(ratings.point);
            if (ratings.revealed && ratings.isSplit() && outcome != nullptr &&
                !outcome->outcome.empty() && outcome->reason.empty()) {
                add(Kind::CastingVoteWithoutReason, outcomeRecord(ratings.point), ratings.point);
            }
        }
        for (const RatingProgress& progress : ratingProgress(m_assessment, m_editions)) {
            if (progress.rated < progress.expected) {
                add(Kind::RatingMissing, memberRecord(progress.member), std::nullopt,
                    progress.member);
            }
        }
    }

    void lookAtSamePeople()
    {
        for (const SamePerson& one : m_assessment.samePeople) {
            for (const PointRef& point : one.ratedApart) {
                if (isRevealed(m_assessment, point)) {
                    add(Kind::RatedTwice, ratingRecord(one.as, point), point, one.as);
                }
            }
        }
    }

    void lookAtReach()
    {
        Reach all;
        for (const auto& edition : m_editions) {
            if (!hasVerdict(m_assessment, *edition)) {
                continue;
            }
            const Reach one = tally(m_assessment, *edition).reach;
            all.assessed += one.assessed;
            all.notAssessed += one.notAssessed;
            all.points += one.points;
        }
        if (!all.isWhole()) {
            add(Kind::NotAllAssessed, resultRecord);
            m_open.back().reach = all;
        }
    }

    void lookAtRecommendations()
    {
        for (const Recommendation& item : m_assessment.recommendations) {
            if (!isToBeDone(item)) {
                continue;
            }
            const auto record = recommendationRecord(item.id);
            const auto point =
                item.points.empty() ? std::nullopt : std::optional(item.points.front());
            if (item.priority == Priority::Must && !item.due) {
                add(Kind::NoDate, record, point);
            }
            if (item.owner == Owner::ServiceOwner &&
                isVacant(m_assessment, ServiceRole::ServiceOwner)) {
                add(Kind::NoOwner, record, point);
            }
        }
    }

    void lookAtQuestions()
    {
        for (const Note& note : m_assessment.notes) {
            if (isUnanswered(note)) {
                add(Kind::Unanswered, noteRecord(note.id),
                    note.points.empty() ? std::nullopt : std::optional(note.points.front()));
            }
        }
    }

    void lookAtTeam()
    {
        if (isVacant(m_assessment, ServiceRole::ServiceOwner)) {
            add(Kind::NoServiceOwner, teamRoleRecord(ServiceRole::ServiceOwner));
        }
    }

    void lookForNames()
    {
        std::vector<Member> people = m_assessment.panel;
        people.insert(people.end(), m_assessment.formerly.begin(), m_assessment.formerly.end());
        for (const Member& member : people) {
            if (member.name.size() < shortestName || member.name.find(' ') == std::string::npos) {
                continue;
            }
            const auto named = [&](const std::string& text) {
                return text.find(member.name) != std::string::npos;
            };
            for (const Outcome& outcome : m_assessment.outcomes) {
                if (named(outcome.reason)) {
                    add(Kind::PersonNamed, outcomeRecord(outcome.point), outcome.point, member.id);
                }
            }
            for (const Note& note : m_assessment.notes) {
                if (note.audience != Audience::Panel && named(note.text)) {
                    add(Kind::PersonNamed, noteRecord(note.id), std::nullopt, member.id);
                }
            }
            for (const Recommendation& item : m_assessment.recommendations) {
                if (item.audience != Audience::Panel && named(item.text)) {
                    add(Kind::PersonNamed, recommendationRecord(item.id), std::nullopt, member.id);
                }
            }
        }
    }

    void lookAtReleases()
    {
        std::set<RecordId> records;
        for (const Reader reader : {Reader::Team, Reader::Sponsor, Reader::Public}) {
            records.merge(releasedUnseen(m_ledger, reader));
        }
        for (const RecordId& record : records) {
            add(Kind::ReleasedUnseen, record);
        }
    }

    const Ledger& m_ledger;
    const Assessment& m_assessment;
    const Editions& m_editions;
    std::vector<std::vector<PointRef>> m_groups;
    std::set<PointRef> m_missed;
    std::vector<ReviewIssue> m_open;
};

} // namespace

OutcomeNeeds needsOf(const Outcome& outcome, const Assessment& assessment, const Editions& editions)
{
    return needs(outcome, filedTogether({outcome.point}, editions), assessment, editions);
}

bool holdsUpSigning(Kind kind)
{
    switch (kind) {
    case Kind::Dispute:
    case Kind::NotSettled:
    case Kind::NotReached:
    case Kind::Proposed:
    case Kind::NoReason:
    case Kind::NoRecommendation:
    case Kind::NobodyRated:
    case Kind::RatingMissing:
    case Kind::CastingVoteWithoutReason:
    case Kind::NoOwner: return true;
    case Kind::OwnDispute: // Whoever would have to choose may be away for good.
    case Kind::NotRevealed:
    case Kind::NoDate:
    case Kind::Unanswered:
    case Kind::NoServiceOwner:
    case Kind::PersonNamed:
    case Kind::NotAllAssessed: // A panel may have had reasons, and says them.
    case Kind::RatedTwice:
    case Kind::NoNotes:
    case Kind::ReleasedUnseen: break;
    }
    return false;
}

std::vector<ReviewIssue> review(const Ledger& ledger, const Editions& editions)
{
    return Reviewer(ledger, editions).run();
}

std::vector<ReviewIssue> holdingUp(const Ledger& ledger, const Editions& editions)
{
    auto open = review(ledger, editions);
    std::erase_if(open, [](const ReviewIssue& issue) { return !holdsUpSigning(issue.kind); });
    return open;
}

} // namespace core
