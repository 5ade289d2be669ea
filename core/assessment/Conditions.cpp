#include "core/assessment/Conditions.h"

#include "core/assessment/Agreement.h"
#include "core/assessment/Aspects.h"
#include "core/assessment/Capacity.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/RecordPoint.h"
#include "core/assessment/Versions.h"
#include "core/support/Text.h"

#include <algorithm>

namespace core {

namespace {

using Why = Refusal::Kind;

Refusal refusal(Why kind, const Wanted& wanted)
{
    return {kind, wanted.record, wanted.person, 0, {}};
}

/// Whether the change chooses one of the values that stand side by side, made apart from each
/// other.
bool choosesOne(const Wanted& wanted)
{
    const auto& disputes = wanted.ledger.disputes();
    return std::any_of(disputes.begin(), disputes.end(), [&](const Dispute& dispute) {
        return dispute.record == wanted.record &&
               std::any_of(dispute.heads.begin(), dispute.heads.end(), [&](const EditId& head) {
                   const Edit* edit = wanted.ledger.edit(head);
                   return edit != nullptr &&
                          narrowed(edit->change, dispute.aspect) == wanted.change;
               });
    });
}

bool isSameCut(const CutFingerprint& one, const CutFingerprint& other)
{
    return one.reader == other.reader && one.fingerprint == other.fingerprint;
}

bool isSaidWhyWithout(const Signature& signature, const PersonId& person)
{
    return std::ranges::any_of(signature.unconfirmed, [&](const Unconfirmed& one) {
        return one.assessor == person && !trimmed(one.why).empty();
    });
}

/// What a member does for the lead: nothing, lead, or stand in for somebody who leads.
struct Leading {
    bool leads = false;
    PersonId standsInFor;

    friend bool operator==(const Leading&, const Leading&) = default;
};

Leading leadingOf(const Assessment& assessment, const Member* member)
{
    if (member == nullptr) {
        return {};
    }
    const Member* other = assessment.member(member->standsInFor);
    const bool isDeputy = other != nullptr && other->role == Role::Lead;
    return {member->role == Role::Lead, isDeputy ? other->id : PersonId()};
}

bool isALeadThere(const Assessment& assessment)
{
    return std::ranges::any_of(assessment.panel, [](const Member& member) {
        return member.role == Role::Lead && member.absence.empty();
    });
}

} // namespace

std::optional<Refusal> always(const Wanted&)
{
    return std::nullopt;
}

std::optional<Refusal> leavesTheLead(const Wanted& wanted)
{
    const Assessment& assessment = wanted.ledger.assessment();
    const auto* enrol = std::get_if<Enrol>(&wanted.change);
    const Member* before = assessment.member(wanted.record.name);
    const bool isTheLeads = leadingOf(assessment, before) !=
                            leadingOf(assessment, enrol != nullptr ? &enrol->member : nullptr);
    const bool isForThem = isTheLeads && isALeadThere(assessment) &&
                           capacityOf(assessment, wanted.person, wanted.cutFor) != Capacity::Lead;
    return isForThem ? std::optional(refusal(Why::OnlyTheLead, wanted)) : std::nullopt;
}

std::optional<Refusal> castsNoVoteOfTheLeads(const Wanted& wanted)
{
    const auto* settle = std::get_if<Settle>(&wanted.change);
    const auto point = pointOf(wanted.record);
    const Assessment& assessment = wanted.ledger.assessment();
    if (settle == nullptr || !point || !needsCastingVote(assessment, wanted.editions, *point)) {
        return std::nullopt;
    }
    const Outcome* before = assessment.outcome(*point);
    const bool isGiven = before != nullptr && !before->outcome.empty();
    const bool isCast = isGiven && before->decision == Decision::Settled;
    const bool isVote = !settle->outcome.empty() && settle->decision == Decision::Settled;
    if (capacityOf(assessment, wanted.person, wanted.cutFor) != Capacity::Lead) {
        return isCast   ? std::optional(refusal(Why::IsCast, wanted))
               : isVote ? std::optional(refusal(Why::OnlyProposes, wanted))
                        : std::nullopt;
    }
    const bool isSameVote = isCast && before->outcome == settle->outcome;
    if (!isVote || isSameVote || choosesOne(wanted)) {
        return std::nullopt;
    }
    const std::string reason = trimmed(settle->reason);
    const bool isNew = !reason.empty() && (!isGiven || reason != trimmed(before->reason));
    return isNew ? std::nullopt : std::optional(refusal(Why::NeedsReason, wanted));
}

std::optional<Refusal> isNotRevealed(const Wanted& wanted)
{
    const Assessment& assessment = wanted.ledger.assessment();
    const auto point = pointOf(wanted.record);
    if (!point || !isRevealed(assessment, *point)) {
        return std::nullopt;
    }
    const Rating* rating = ratingBy(assessment, wanted.person, *point);
    if (rating == nullptr || rating->outcome.empty() || choosesOne(wanted)) {
        return std::nullopt;
    }
    return refusal(Why::RatingStays, wanted);
}

std::optional<Refusal> staysRevealed(const Wanted& wanted)
{
    if (!std::holds_alternative<Remove>(wanted.change)) {
        return std::nullopt;
    }
    return refusal(Why::StaysRevealed, wanted);
}

std::optional<Refusal> judges(const Wanted& wanted)
{
    const Member* member = wanted.ledger.assessment().member(wanted.person);
    if (member == nullptr || !isCounted(*member)) {
        return refusal(Why::NotAJudge, wanted);
    }
    const auto* confirm = std::get_if<Confirm>(&wanted.change);
    if (confirm != nullptr && confirm->fingerprint != fingerprintOf(wanted.ledger)) {
        return refusal(Why::ChangedMeanwhile, wanted);
    }
    return std::nullopt;
}

std::optional<Refusal> canSign(const Wanted& wanted)
{
    const auto* sign = std::get_if<Sign>(&wanted.change);
    if (sign == nullptr) {
        return refusal(Why::StaysSigned, wanted);
    }
    if (choosesOne(wanted)) {
        return std::nullopt;
    }
    Refusal why = refusal(Why::IsSigned, wanted);
    if (const Signature* standing = standingSignature(wanted.ledger)) {
        why.version = standing->version;
        return why;
    }
    why.open = holdingUp(wanted.ledger, wanted.editions);
    if (!why.open.empty()) {
        why.kind = Why::IsHeldUp;
        return why;
    }
    const Signature* last = lastSignature(wanted.ledger.assessment());
    why.version = last != nullptr ? last->version : 0;
    const Signature& signature = sign->signature;
    if (signature.version != why.version + 1 ||
        wanted.record != signatureRecord(signature.version) ||
        signature.fingerprint != fingerprintOf(wanted.ledger) ||
        !std::ranges::equal(signature.cuts, cutFingerprints(wanted.ledger), isSameCut)) {
        why.kind = Why::ChangedMeanwhile;
        return why;
    }
    if (last != nullptr && trimmed(signature.changes).empty()) {
        why.kind = Why::NeedsChanges;
        return why;
    }
    for (const PersonId& person : notStandingByIt(wanted.ledger, wanted.person)) {
        if (!isSaidWhyWithout(signature, person)) {
            why.kind = Why::NotConfirmed;
            why.person = person;
            return why;
        }
    }
    return std::nullopt;
}

std::optional<Refusal> answersAsThemselves(const Wanted& wanted)
{
    const auto* answer = std::get_if<AnswerFinding>(&wanted.change);
    if (answer != nullptr && answer->as != answeringAs(wanted.cutFor)) {
        return refusal(Why::InAnothersName, wanted);
    }
    if (answer == nullptr || answer->stance != Stance::Challenge ||
        !trimmed(answer->text).empty()) {
        return std::nullopt;
    }
    return refusal(Why::NeedsChallenge, wanted);
}

std::optional<Refusal> repliesToAnAnswer(const Wanted& wanted)
{
    const auto* reply = std::get_if<ReplyToAnswer>(&wanted.change);
    if (reply == nullptr) {
        return std::nullopt;
    }
    const auto& answers = wanted.ledger.assessment().answers;
    if (std::ranges::none_of(answers, [&](const Answer& answer) {
            return replyRecord(answer.about) == wanted.record;
        })) {
        return refusal(Why::NothingAnswered, wanted);
    }
    return trimmed(reply->text).empty() ? std::optional(refusal(Why::NeedsReply, wanted))
                                        : std::nullopt;
}

std::optional<Refusal> redactsWhatIsTheirs(const Wanted& wanted)
{
    const auto* redact = std::get_if<Redact>(&wanted.change);
    if (redact == nullptr) {
        return refusal(Why::StaysRedacted, wanted);
    }
    const Assessment& assessment = wanted.ledger.assessment();
    if (capacityOf(assessment, wanted.person, wanted.cutFor) == Capacity::Lead) {
        return std::nullopt;
    }
    const bool isTheirs = std::ranges::all_of(redact->edits, [&](const EditId& id) {
        const Edit* edit = wanted.ledger.edit(id);
        return edit != nullptr && edit->author == wanted.person;
    });
    return isTheirs ? std::nullopt : std::optional(refusal(Why::OnlyTheLead, wanted));
}

} // namespace core
