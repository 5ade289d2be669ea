#include "core/assessment/ReviewWords.h"

#include "core/support/Text.h"

namespace core {

using Kind = ReviewIssue::Kind;

namespace {

constexpr std::size_t longestQuote = 60;

std::string nameOf(const Ledger& ledger, const PersonId& person)
{
    const Member* member = ledger.assessment().member(person);
    return member != nullptr ? member->name : person;
}

/// The start of what the record says, so that one finds it again.
std::string quoted(const Ledger& ledger, const RecordId& record)
{
    std::string text;
    if (const Note* note = ledger.assessment().note(record.name);
        record.kind == RecordKind::Note && note != nullptr) {
        text = note->text;
    } else if (const Recommendation* item = ledger.assessment().recommendation(record.name);
               record.kind == RecordKind::Recommendation && item != nullptr) {
        text = item->text;
    } else {
        return toString(record);
    }
    return "“" + shortened(text, longestQuote) + "”";
}

} // namespace

std::string wordsFor(const ReviewIssue& issue, const Ledger& ledger)
{
    const std::string point = issue.point ? toString(*issue.point) : std::string();
    const std::string who = nameOf(ledger, issue.person);
    const std::string what = quoted(ledger, issue.record);
    switch (issue.kind) {
    case Kind::Dispute: return "Two versions stand side by side: " + what + ". Choose one.";
    case Kind::OwnDispute:
        return who + " has said two things that stand side by side: " + what +
               ". Only they can choose.";
    case Kind::NotSettled: return point + " is not settled.";
    case Kind::NoReason: return point + " has an outcome and no reason.";
    case Kind::NoRecommendation: return point + " needs work and has no recommendation.";
    case Kind::NobodyRated: return "Nobody has rated " + point + ".";
    case Kind::RatingMissing: return who + " has not rated all of their points.";
    case Kind::NotRevealed: return "The ratings of " + point + " are not revealed.";
    case Kind::CastingVoteWithoutReason:
        return "The panel was split on " + point + ", and the outcome does not say why.";
    case Kind::NoOwner:
        return what + " is for the service owner, and the service has none. Give it to somebody.";
    case Kind::NoDate: return what + " must be done and has no date.";
    case Kind::Unanswered: return "The question " + what + " has no answer.";
    case Kind::NoServiceOwner: return "The service has no service owner.";
    case Kind::PersonNamed: return what + " names " + who + " and leaves the panel.";
    case Kind::ReleasedUnseen:
        return what + " was changed by somebody who did not know that it was released. It stays in "
                      "the panel until it is released again.";
    }
    return {};
}

std::string_view wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Dispute: return "dispute";
    case Kind::OwnDispute: return "own-dispute";
    case Kind::NotSettled: return "not-settled";
    case Kind::NoReason: return "no-reason";
    case Kind::NoRecommendation: return "no-recommendation";
    case Kind::NobodyRated: return "nobody-rated";
    case Kind::RatingMissing: return "rating-missing";
    case Kind::NotRevealed: return "not-revealed";
    case Kind::CastingVoteWithoutReason: return "casting-vote-without-reason";
    case Kind::NoOwner: return "no-owner";
    case Kind::NoDate: return "no-date";
    case Kind::Unanswered: return "unanswered";
    case Kind::NoServiceOwner: return "no-service-owner";
    case Kind::PersonNamed: return "person-named";
    case Kind::ReleasedUnseen: return "released-unseen";
    }
    return {};
}

} // namespace core
