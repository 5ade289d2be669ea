#include "core/assessment/Doer.h"

#include <algorithm>

namespace core {

namespace {

bool isThere(const Assessment& assessment, const PersonId& person)
{
    const Member* member = assessment.member(person);
    return member != nullptr && member->absence.empty();
}

PersonId firstThere(const Assessment& assessment, auto&& isMeant)
{
    const auto found = std::ranges::find_if(assessment.panel, [&](const Member& member) {
        return member.absence.empty() && isMeant(member);
    });
    return found == assessment.panel.end() ? PersonId() : found->id;
}

PersonId leadOf(const Assessment& assessment)
{
    return firstThere(assessment, [](const Member& member) { return member.role == Role::Lead; });
}

std::vector<PointRef> pointsOf(const ReviewIssue& issue, const Assessment& assessment)
{
    if (issue.point) {
        return {*issue.point};
    }
    if (const Note* note = assessment.note(issue.record.name);
        note != nullptr && issue.record.kind == RecordKind::Note) {
        return note->points;
    }
    if (const auto* item = assessment.recommendation(issue.record.name);
        item != nullptr && issue.record.kind == RecordKind::Recommendation) {
        return item->points;
    }
    return {};
}

/// Who leads one of the points; failing that, who leads the panel.
PersonId leaderOf(const std::vector<PointRef>& points, const Assessment& assessment)
{
    const PersonId leader = firstThere(assessment, [&](const Member& member) {
        return std::ranges::any_of(points, [&](const PointRef& point) {
            return std::ranges::find(member.leads, point) != member.leads.end();
        });
    });
    return leader.empty() ? leadOf(assessment) : leader;
}

} // namespace

PersonId doerOf(const ReviewIssue& issue, const Assessment& assessment)
{
    using Kind = ReviewIssue::Kind;
    switch (issue.kind) {
    case Kind::OwnDispute:
    case Kind::RatingMissing: return isThere(assessment, issue.person) ? issue.person : PersonId();
    case Kind::NobodyRated: return {};
    case Kind::NotSettled:
    case Kind::NoReason:
    case Kind::NoRecommendation:
    case Kind::NoOwner:
    case Kind::NoDate:
    case Kind::Unanswered:
    case Kind::NotReached:
    case Kind::NoNotes: return leaderOf(pointsOf(issue, assessment), assessment);
    case Kind::Dispute:
    case Kind::Proposed:
    case Kind::NotRevealed:
    case Kind::CastingVoteWithoutReason:
    case Kind::NoServiceOwner:
    case Kind::PersonNamed:
    case Kind::NotAllAssessed:
    case Kind::RatedTwice:
    case Kind::ReleasedUnseen: break;
    }
    return leadOf(assessment);
}

std::vector<DoersIssues> byDoer(const std::vector<ReviewIssue>& issues,
                                const Assessment& assessment, const PersonId& first)
{
    std::vector<PersonId> order{first};
    for (const Member& member : assessment.panel) {
        if (member.id != first) {
            order.push_back(member.id);
        }
    }
    if (!first.empty()) {
        order.emplace_back();
    }
    std::vector<DoersIssues> groups;
    for (const PersonId& person : order) {
        DoersIssues group{person, issues};
        std::erase_if(group.issues, [&](const ReviewIssue& issue) {
            return doerOf(issue, assessment) != person;
        });
        if (!group.issues.empty()) {
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

} // namespace core
