#include "core/assessment/EditCheck.h"

#include "core/assessment/Aspects.h"
#include "core/assessment/Ledger.h"
#include "core/assessment/Permissions.h"
#include "core/support/SigningKey.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Whether the name of the record means what a record of its kind is about.
bool isNamedRightly(const Edit& edit, const Assessment& built)
{
    switch (edit.record.kind) {
    case RecordKind::Outcome:
        return built.outcomes.size() == 1 &&
               outcomeRecord(built.outcomes.front().point) == edit.record;
    case RecordKind::Rating:
        return built.ratings.size() == 1 &&
               ratingRecord(built.ratings.front().assessor, built.ratings.front().point) ==
                   edit.record;
    case RecordKind::Remark:
        return built.remarks.size() == 1 &&
               remarkRecord(built.remarks.front().author, built.remarks.front().point) ==
                   edit.record;
    case RecordKind::Reveal:
        return built.revealed.size() == 1 && revealRecord(built.revealed.front()) == edit.record;
    case RecordKind::Asked:
        return built.asked.size() == 1 && askedRecord(built.asked.front()) == edit.record;
    case RecordKind::TeamRole: return built.team.size() == 1;
    case RecordKind::Signature:
        return built.signatures.size() == 1 &&
               signatureRecord(built.signatures.front().version) == edit.record;
    case RecordKind::Answer:
        // Programs before version 3 named answers by what they are about as it is.
        return built.answers.size() == 1 &&
               (answerRecord(built.answers.front().about) == edit.record ||
                toString(built.answers.front().about) == edit.record.name);
    case RecordKind::Reply:
        return built.replies.size() == 1 && replyRecord(built.replies.front().about) == edit.record;
    case RecordKind::Assessment:
    case RecordKind::Result:
    case RecordKind::Member:
    case RecordKind::Note:
    case RecordKind::Recommendation:
    case RecordKind::Confirmation:
    case RecordKind::Attachment:
    case RecordKind::Keys: return true;
    case RecordKind::SamePerson: return true;
    case RecordKind::Redaction: return recordIdFrom(edit.record.name).has_value();
    }
    return true;
}

/// What an edit says that begins nothing, as an assessment of its own.
Assessment probeOf(const Edit& edit)
{
    Assessment probe;
    if (const auto* filed = std::get_if<FileUnder>(&edit.change)) {
        probe.notes.emplace_back();
        probe.notes.front().points = filed->points;
    }
    return probe;
}

/// The result of the whole may be in the scale of any edition that was the primary one once.
std::optional<std::string> faultOfResult(const Assessment& built, const Editions& bound)
{
    std::optional<std::string> fault;
    for (const auto& edition : bound) {
        const auto found = faults(built, {edition});
        if (found.empty()) {
            return std::nullopt;
        }
        fault = found.front().what;
    }
    return fault;
}

std::optional<std::string> faultOfKeys(const TrustKeys& trust)
{
    constexpr std::size_t most = 100;
    if (trust.keys.empty() || trust.keys.size() > most ||
        !std::ranges::all_of(trust.keys, isPublicKey)) {
        return "it names no keys, too many, or something that is none";
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> faultOf(const Edit& edit, const Editions& bound)
{
    if (!fits(edit.change, edit.record.kind)) {
        return "it does not fit what it is about";
    }
    if (!begins(edit.change)) {
        const auto found = faults(probeOf(edit), bound);
        return found.empty() ? std::nullopt : std::optional(found.front().what);
    }
    if (isInAnothersName(edit)) {
        return "only " + *ownerOf(edit.record) + " may say this, and it is by " + edit.author;
    }
    const auto* same = std::get_if<BeSamePerson>(&edit.change);
    if (same != nullptr && (same->as.empty() || same->as == edit.record.name)) {
        return "it takes two members to be one person";
    }
    const Assessment built = fold({}, std::span(&edit, 1)).assessment;
    if (!isNamedRightly(edit, built)) {
        return "\"" + toString(edit.record) + "\" names nothing that it could be about";
    }
    if (const auto* trust = std::get_if<TrustKeys>(&edit.change)) {
        return faultOfKeys(*trust);
    }
    if (const auto* redact = std::get_if<Redact>(&edit.change)) {
        return redact->edits.empty() || redact->edits.size() != redact->remains.size()
                   ? std::optional<std::string>("it does not say what it leaves of what it redacts")
                   : std::nullopt;
    }
    if (edit.record.kind == RecordKind::Result) {
        return faultOfResult(built, bound);
    }
    const auto found = faults(built, bound);
    return found.empty() ? std::nullopt : std::optional(found.front().what);
}

} // namespace core
