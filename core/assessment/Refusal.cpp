#include "core/assessment/Refusal.h"

#include "core/assessment/RecordPoint.h"
#include "core/assessment/ReviewWords.h"
#include "core/assessment/ShownName.h"
#include "core/support/Text.h"
#include "core/support/Translatable.h"

#include <algorithm>

namespace core {

namespace {

using Why = Refusal::Kind;

/// More than this is read in the review.
constexpr std::size_t mostHeldUp = 5;

std::string_view onlyTheLead(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Reveal:
        return translatable("core", "only the lead assessor reveals ratings. Ask them to.");
    case RecordKind::Result:
        return translatable("core", "only the lead assessor declares the result. Ask them to.");
    case RecordKind::Signature:
        return translatable("core", "only the lead assessor signs. Ask them to.");
    case RecordKind::Keys:
        return translatable("core", "only the lead assessor says which keys somebody signs with. "
                                    "Ask them to.");
    case RecordKind::Member:
        return translatable("core", "only the lead assessor says who leads and who stands in for "
                                    "them. Ask them to, or where they are away, say that first.");
    case RecordKind::Redaction:
        return translatable("core", "only the lead assessor redacts what others wrote. Ask them "
                                    "to.");
    default: return translatable("core", "only the lead assessor does this. Ask them to.");
    }
}

std::string_view onlyTheJudges(RecordKind kind)
{
    if (kind == RecordKind::Confirmation) {
        return translatable(
            "core", "who does not judge on this panel, or is away, has nothing to confirm.");
    }
    return translatable("core", "who observes or trains adds notes and remarks, and the assessors "
                                "do this. Ask one of them to, or write a remark.");
}

std::string heldUpBy(const std::vector<ReviewIssue>& open, const Ledger& ledger)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(open.size(), mostHeldUp); ++i) {
        text += (i > 0 ? " " : "") + wordsFor(open[i], ledger);
    }
    if (open.size() > mostHeldUp) {
        text +=
            " And " + std::to_string(open.size() - mostHeldUp) + " more, which the review lists.";
    }
    return text;
}

} // namespace

std::string_view sentenceOf(const Refusal& refusal)
{
    switch (refusal.kind) {
    case Why::OnlyThePanel:
        return translatable("core", "this was handed to you by the panel, and only the panel can "
                                    "change that. You can answer its findings, say who fills the "
                                    "team’s roles, and add notes and files of your own.");
    case Why::OnlyTheLead: return onlyTheLead(refusal.record.kind);
    case Why::OnlyThemselves: return translatable("core", "only %1 can say this. Ask them to.");
    case Why::NotAJudge: return onlyTheJudges(refusal.record.kind);
    case Why::RatingStays:
        return translatable("core", "the ratings of %2 are revealed, and yours stays as it is.");
    case Why::StaysRevealed:
        return translatable("core", "the ratings of %2 are revealed, and others have seen them.");
    case Why::StaysSigned:
        return translatable("core",
                            "a signature stays. Change the text and sign it as another version.");
    case Why::NeedsReason:
        return translatable(
            "core", "the panel is split on %2, so this is the lead’s casting vote. Say why, in "
                    "words of its own.");
    case Why::OnlyProposes:
        return translatable("core",
                            "the panel is split on %2, and the lead casts the vote. Propose "
                            "an outcome.");
    case Why::IsCast:
        return translatable("core", "the panel was split on %2, and only the lead changes its "
                                    "outcome. Ask them to.");
    case Why::IsSigned:
        return translatable("core", "version %3 is signed and nothing has changed since.");
    case Why::IsHeldUp:
        return translatable("core", "this should be put right before anybody signs: %4");
    case Why::NeedsChanges:
        return translatable(
            "core", "a later version says what it changes. Say what is different from version %3.");
    case Why::ChangedMeanwhile:
        return translatable("core", "the text has changed since you read it. Read it again first.");
    case Why::StaysRedacted:
        return translatable("core", "what was redacted is gone for good, and stays so.");
    case Why::InAnothersName:
        return translatable("core",
                            "this would answer in the name of somebody else. Answer in your "
                            "own.");
    case Why::NotConfirmed:
        return translatable("core", "%1 has not confirmed this text. Ask them to, or say why you "
                                    "sign without them.");
    case Why::NothingAnswered:
        return translatable("core", "nobody has answered this finding, so there is nothing to "
                                    "reply to.");
    case Why::NeedsReply: return translatable("core", "a reply says why. Add some text.");
    case Why::NeedsChallenge: return translatable("core", "a challenge says why. Add some text.");
    }
    return {};
}

std::string wordsFor(const Refusal& refusal, const Ledger& ledger)
{
    const auto point = pointOf(refusal.record);
    return filled(sentenceOf(refusal),
                  {nameOf(ledger.assessment(), refusal.person),
                   point ? toString(*point) : std::string(), std::to_string(refusal.version),
                   heldUpBy(refusal.open, ledger)});
}

} // namespace core
