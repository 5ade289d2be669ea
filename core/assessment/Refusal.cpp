#include "core/assessment/Refusal.h"

#include "core/assessment/RecordPoint.h"
#include "core/assessment/ReviewWords.h"

#include <algorithm>

namespace core {

namespace {

using Kind = Refusal::Kind;

/// More than this is read in the review.
constexpr std::size_t mostNamed = 5;

std::string nameOf(const Ledger& ledger, const PersonId& person)
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

std::string inWords(const std::vector<OpenMatter>& open, const Ledger& ledger)
{
    std::string text = "this should be put right before anybody signs:";
    for (std::size_t i = 0; i < std::min(open.size(), mostNamed); ++i) {
        text += " " + wordsFor(open[i], ledger);
    }
    if (open.size() > mostNamed) {
        text +=
            " And " + std::to_string(open.size() - mostNamed) + " more, which the review lists.";
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
    case Kind::OnlyThePanel:
        return "this was handed to you by the panel, and only the panel can change that. You can "
               "answer its findings, say who fills the team’s roles, and add notes and files of "
               "your own.";
    case Kind::OnlyTheLead:
        return "only the lead assessor " + leadsWork(refusal.record.kind) + ". Ask them to.";
    case Kind::OnlyThemselves:
        return "only " + nameOf(ledger, refusal.person) + " can say this. Ask them to.";
    case Kind::NotAJudge:
        return nameOf(ledger, refusal.person) +
               " does not judge on this panel, so there is nothing to confirm.";
    case Kind::RatingStays:
        return "the ratings of " + point + " are revealed, and yours stays as it is.";
    case Kind::StaysRevealed:
        return "the ratings of " + point + " are revealed, and others have seen them.";
    case Kind::StaysSigned:
        return "a signature stays. Change the text and sign it as another version.";
    case Kind::NeedsReason:
        return "the panel is split on " + point +
               ", so that this is the lead’s casting vote. Say why.";
    case Kind::IsSigned: return "version " + version + " is signed and nothing has changed since.";
    case Kind::IsHeldUp: return inWords(refusal.open, ledger);
    case Kind::NeedsChanges:
        return "a later version says what it changes. Say what is different from version " +
               version + ".";
    case Kind::ChangedMeanwhile:
        return "the text has changed since you read it. Read it again, then sign.";
    case Kind::NeedsChallenge: return "a challenge says why. Add some text.";
    }
    return {};
}

} // namespace core
