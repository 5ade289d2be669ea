#pragma once

#include "core/assessment/Review.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Why somebody may not make a change, as a value.
struct Refusal {
    enum class Kind {
        OnlyThePanel,     ///< It was handed over by the panel, which alone can change that.
        OnlyTheLead,      ///< Somebody leads the panel, and it is for them.
        OnlyThemselves,   ///< It bears the name of somebody else, `person`.
        NotAJudge,        ///< They only watch, are away or are not on the panel.
        RatingStays,      ///< The ratings of the point are revealed.
        StaysRevealed,    ///< A reveal is never taken back: others have seen it.
        StaysSigned,      ///< Nor is a signature.
        NeedsReason,      ///< It would be a casting vote without a reason of its own.
        OnlyProposes,     ///< It would be a casting vote, and `person` can only propose one.
        IsCast,           ///< The panel was split, and the outcome stands by the lead's vote.
        IsSigned,         ///< `version` is signed and nothing has changed since.
        IsHeldUp,         ///< `open` should be put right before anybody signs.
        NeedsChanges,     ///< A version after `version` says what it changes.
        ChangedMeanwhile, ///< The text is no longer the one that was read.
        NotConfirmed,     ///< `person` has not confirmed the text, and nobody said why.
        NeedsChallenge,   ///< A challenge without why.
        NothingAnswered,  ///< A reply to a finding that nobody answered.
        NeedsReply,       ///< A reply without why.
        StaysRedacted,    ///< Nothing brings back what was redacted.
        InAnothersName,   ///< An answer as somebody whom the assessment was not handed to.
    };
    Kind kind = Kind::OnlyThePanel;
    RecordId record; ///< What the change is about.
    PersonId person;
    int version = 0;
    std::vector<ReviewIssue> open;

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

/// The sentence for it in English, as it goes on after a colon, with %1 where the person stands, %2
/// for the point, %3 for the version and %4 for what holds up the signature.
std::string_view sentenceOf(const Refusal& refusal);

/// Why, and what to do, in English.
std::string wordsFor(const Refusal& refusal, const Ledger& ledger);

} // namespace core
