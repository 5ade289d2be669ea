#include "core/assessment/Refusal.h"

#include "core/assessment/RecordPoint.h"
#include "core/assessment/ReviewWords.h"

#include <algorithm>

namespace core {

namespace {

using Why = Refusal::Kind;

/// More than this is read in the review.
constexpr std::size_t mostHeldUp = 5;

std::string nameIn(const Ledger& ledger, const PersonId& person)
{
    const Member* member = ledger.assessment().member(person);
    return member != nullptr ? member->name : person;
}

std::string leadsWork(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Reveal: return "reveals ratings";
    case RecordKind::Result: return "declares the result";
    case RecordKind::Signature: return "signs";
    default: return "does this";
    }
}

std::string heldUpBy(const std::vector<ReviewIssue>& open, const Ledger& ledger)
{
    std::string text = "this should be put right before anybody signs:";
    for (std::size_t i = 0; i < std::min(open.size(), mostHeldUp); ++i) {
        text += " " + wordsFor(open[i], ledger);
    }
    if (open.size() > mostHeldUp) {
        text +=
            " And " + std::to_string(open.size() - mostHeldUp) + " more, which the review lists.";
    }
    return text;
}

} // namespace

std::string wordsFor(const Refusal& refusal, const Ledger& ledger)
{
    const auto ref = pointOf(refusal.record);
    const std::string point = ref ? toString(*ref) : std::string();
    const std::string version = std::to_string(refusal.version);
    switch (refusal.kind) {
    case Why::OnlyThePanel:
        return "this was handed to you by the panel, and only the panel can change that. You can "
               "answer its findings, say who fills the team’s roles, and add notes and files of "
               "your own.";
    case Why::OnlyTheLead:
        return "only the lead assessor " + leadsWork(refusal.record.kind) + ". Ask them to.";
    case Why::OnlyThemselves:
        return "only " + nameIn(ledger, refusal.person) + " can say this. Ask them to.";
    case Why::NotAJudge:
        return "who does not judge on this panel, or is away, has nothing to confirm.";
    case Why::RatingStays:
        return "the ratings of " + point + " are revealed, and yours stays as it is.";
    case Why::StaysRevealed:
        return "the ratings of " + point + " are revealed, and others have seen them.";
    case Why::StaysSigned:
        return "a signature stays. Change the text and sign it as another version.";
    case Why::NeedsReason:
        return "the panel is split on " + point +
               ", so that this is the lead’s casting vote. Say why.";
    case Why::IsSigned: return "version " + version + " is signed and nothing has changed since.";
    case Why::IsHeldUp: return heldUpBy(refusal.open, ledger);
    case Why::NeedsChanges:
        return "a later version says what it changes. Say what is different from version " +
               version + ".";
    case Why::ChangedMeanwhile:
        return "the text has changed since you read it. Read it again first.";
    case Why::NeedsChallenge: return "a challenge says why. Add some text.";
    }
    return {};
}

} // namespace core
