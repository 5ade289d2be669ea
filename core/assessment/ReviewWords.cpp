#include "core/assessment/ReviewWords.h"

#include "core/assessment/ShownName.h"
#include "core/support/Text.h"
#include "core/support/Translatable.h"

namespace core {

using Kind = ReviewIssue::Kind;

namespace {

constexpr std::size_t longestQuote = 60;

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

std::string_view sentenceOf(Kind kind)
{
    switch (kind) {
    case Kind::Dispute:
        return translatable("core", "%3: two versions stand side by side. Choose one.");
    case Kind::OwnDispute:
        return translatable("core", "%3: two versions stand side by side. Only %2 can choose.");
    case Kind::NotSettled: return translatable("core", "%1 is not settled.");
    case Kind::NotReached:
        return translatable("core", "%1 was not reached: it has no outcome and no notes.");
    case Kind::Proposed:
        return translatable("core", "%1: an outcome is proposed, and the lead casts the vote.");
    case Kind::NoReason: return translatable("core", "%1: the outcome has no reason.");
    case Kind::NoRecommendation:
        return translatable("core", "%1 needs action and has no recommendation.");
    case Kind::NobodyRated: return translatable("core", "%1: nobody has rated it.");
    case Kind::RatingMissing: return translatable("core", "%2 has not rated all of their points.");
    case Kind::NotRevealed: return translatable("core", "%1: the ratings are not revealed.");
    case Kind::CastingVoteWithoutReason:
        return translatable("core", "%1: the panel was split, and the casting vote has no reason.");
    case Kind::NoOwner:
        return translatable("core", "%3. It is for the service owner, and that role is vacant.");
    case Kind::NoDate: return translatable("core", "%3. It is a must without a date.");
    case Kind::Unanswered: return translatable("core", "No answer yet. %3");
    case Kind::NoServiceOwner: return translatable("core", "The service has no service owner.");
    case Kind::PersonNamed:
        return translatable("core", "%3 names %2, and others than the panel may read it.");
    case Kind::NotAllAssessed:
        return translatable("core", "Points not assessed: %4 of %5. A result is for the others "
                                    "alone, and reports say so.");
    case Kind::RatedTwice:
        return translatable("core", "%1: %2 rated it differently under two names. The rating under "
                                    "the name that stayed counts.");
    case Kind::NoNotes: return translatable("core", "%1 was not reached: it has no notes.");
    case Kind::ReleasedUnseen:
        return translatable(
            "core", "%3. It was changed by somebody who did not know that it was released, so it "
                    "stays in the panel. Set it back to the panel, read it, and release it again.");
    }
    return {};
}

std::string wordsFor(const ReviewIssue& issue, const Ledger& ledger)
{
    return filled(sentenceOf(issue.kind),
                  {issue.point ? toString(*issue.point) : std::string(),
                   nameOf(ledger.assessment(), issue.person), quoted(ledger, issue.record),
                   std::to_string(issue.reach.notAssessed), std::to_string(issue.reach.points)});
}

std::string_view wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Dispute: return "dispute";
    case Kind::OwnDispute: return "own-dispute";
    case Kind::NotSettled: return "not-settled";
    case Kind::NotReached: return "not-reached";
    case Kind::Proposed: return "proposed";
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
    case Kind::NotAllAssessed: return "not-all-assessed";
    case Kind::RatedTwice: return "rated-twice";
    case Kind::NoNotes: return "no-notes";
    case Kind::ReleasedUnseen: return "released-unseen";
    }
    return {};
}

} // namespace core
