#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Rules.h"

#include <optional>
#include <vector>

namespace core {

/// Something that a lead should see before signing.
struct ReviewIssue {
    enum class Kind {
        Dispute,          ///< Two versions of something stand side by side.
        OwnDispute,       ///< The same of what only `person` can say, and so choose.
        NotSettled,       ///< A point without an outcome.
        NotReached,       ///< The same where nobody wrote a note either; see notReached.
        Proposed,         ///< An outcome that waits for the lead's casting vote.
        NoReason,         ///< An outcome that needs action, or is not assessed, without why.
        NoRecommendation, ///< A point that needs action and has no recommendation.
        NobodyRated,      ///< A point that nobody whose rating counts has rated.
        RatingMissing,    ///< A member has not rated all that they were to rate.
        NotRevealed,      ///< Ratings that the lead has not revealed yet.
        CastingVoteWithoutReason, ///< The panel was split and the outcome says not why.
        NoOwner,                  ///< Something to do for a service owner whose role is vacant.
        NoDate,                   ///< A must without a date.
        Unanswered,               ///< A question that is still to ask or was not answered.
        NoServiceOwner,           ///< The service has no service owner.
        PersonNamed,              ///< What leaves the panel names somebody on it.
        NotAllAssessed, ///< Points that were not assessed, for which no result is claimed.
        RatedTwice,     ///< By one person under two names, to different outcomes, and revealed.
        NoNotes,        ///< A point that was not reached and needs no outcome.
        ReleasedUnseen, ///< Released by one and worded by another apart: kept in the panel.
    };
    Kind kind = Kind::NotSettled;
    RecordId record; ///< What it is about; the assessment itself where it is about nothing smaller.
    std::optional<PointRef> point;
    PersonId person; ///< Who has to choose, whose rating is missing, or who is named; else empty.
    Reach reach;     ///< Of all editions together, where not all was assessed.

    friend bool operator==(const ReviewIssue&, const ReviewIssue&) = default;
};

/// What an outcome lacks before the lead signs: why it is so, and what to do about it.
struct OutcomeNeeds {
    bool reason = false;
    bool recommendation = false;
};

/// What `outcome` would lack if it stood in `assessment`, with the recommendations that are there.
OutcomeNeeds needsOf(const Outcome& outcome, const Assessment& assessment,
                     const Editions& editions);

/// Whether a panel should not sign while there is such an issue. The others are worth a look.
bool holdsUpSigning(ReviewIssue::Kind kind);

/// What is open, those that hold up the signature first. Ratings are missed only once somebody has
/// rated, and never of a point that is not assessed or does not apply. The points of a review
/// without a verdict (hasVerdict) need not be settled.
std::vector<ReviewIssue> review(const Ledger& ledger, const Editions& editions);

/// Those of review that hold up the signature.
std::vector<ReviewIssue> holdingUp(const Ledger& ledger, const Editions& editions);

} // namespace core
