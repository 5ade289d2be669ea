#include "core/assessment/Agreement.h"
#include "core/assessment/Duties.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/Review.h"
#include "core/assessment/ReviewWords.h"
#include "core/assessment/TextChecks.h"
#include "core/assessment/Versions.h"
#include "core/support/Digest.h"
#include "core/support/Text.h"
#include "core/work/Attachments.h"
#include "core/work/Desk.h"

#include <algorithm>

namespace core {

namespace {

/// More than this is read in the review.
constexpr std::size_t mostNamed = 5;

/// Refuses while something should be put right first.
void mustBeReady(const Ledger& ledger, const Editions& editions)
{
    const auto open = holdingUp(ledger, editions);
    if (open.empty()) {
        return;
    }
    std::string text = "this should be put right before anybody signs:";
    for (std::size_t i = 0; i < std::min(open.size(), mostNamed); ++i) {
        text += " " + wordsFor(open[i], ledger);
    }
    if (open.size() > mostNamed) {
        text +=
            " And " + std::to_string(open.size() - mostNamed) + " more, which the review lists.";
    }
    throw Failure({text, {}});
}

} // namespace

void Desk::mustLead(const std::string& what) const
{
    if (!mayLead(m_ledger.assessment(), m_person.id)) {
        throw Failure({"only the lead assessor " + what + ". Ask them to.", {}});
    }
}

Result<Done> Desk::reveal(const std::vector<PointRef>& points)
{
    return attempt("Revealing the ratings", [&] {
        mustLead("reveals ratings");
        mustExist(points);
        std::vector<std::pair<RecordId, Change>> changes;
        for (const PointRef& point : points) {
            if (!isRevealed(m_ledger.assessment(), point)) {
                changes.emplace_back(revealRecord(point), RevealRatings{});
            }
        }
        write(std::move(changes));
        return Done{};
    });
}

Result<Done> Desk::release(const RecordId& record, Audience audience)
{
    return attempt("Releasing it", [&] {
        const bool hasAudience = record.kind == RecordKind::Note ||
                                 record.kind == RecordKind::Recommendation ||
                                 record.kind == RecordKind::Attachment;
        if (!hasAudience || !m_ledger.knows(record)) {
            throw Failure({"\"" + toString(record) +
                               "\" is not here. Name a note, a recommendation or an attachment, "
                               "like note/ID.",
                           {}});
        }
        write(record, Release{audience});
        return Done{};
    });
}

Result<Done> Desk::remark(const PointRef& point, const std::string& text)
{
    return attempt("Adding the remark", [&] {
        mustBeText(text);
        mustExist({point});
        if (trimmed(text).empty()) {
            throw Failure({"a remark needs some text.", {}});
        }
        write(remarkRecord(m_person.id, point), MakeRemark{text});
        return Done{};
    });
}

Result<Done> Desk::appoint(const TeamRole& role)
{
    return attempt("Setting the role", [&] {
        mustBeText(role.holder);
        if (role.holding == Holding::Vacant && !role.holder.empty()) {
            throw Failure({"a vacant role has nobody who holds it. Leave the name out.", {}});
        }
        write(teamRoleRecord(role.role), Appoint{role});
        return Done{};
    });
}

Result<std::string> Desk::confirm()
{
    return attempt("Confirming the text", [&] {
        if (!mayConfirm(m_ledger.assessment(), m_person.id)) {
            throw Failure({m_person.name + " does not judge on this panel, so there is nothing to "
                                           "confirm.",
                           {}});
        }
        std::string fingerprint = fingerprintOf(m_ledger);
        write(confirmationRecord(m_person.id), Confirm{fingerprint});
        return fingerprint;
    });
}

Result<int> Desk::sign(const std::string& changes, std::optional<Date> answerBy)
{
    return attempt("Signing", [&] {
        mustLead("signs");
        mustBeText(changes);
        if (const Signature* standing = standingSignature(m_ledger)) {
            throw Failure({"version " + std::to_string(standing->version) +
                               " is signed and nothing has changed since.",
                           {}});
        }
        mustBeReady(m_ledger, m_editions);
        // Who signs stands on the panel of what they sign.
        auto edits = composed({});
        Ledger joined = m_ledger;
        joined.add(edits);
        Sign sign = signNow(joined, changes, answerBy, localDate(m_clock()));
        const int version = sign.signature.version;
        if (version > 1 && trimmed(changes).empty()) {
            throw Failure({"a later version says what it changes. Say what is different from "
                           "version " +
                               std::to_string(version - 1) + ".",
                           {}});
        }
        edits.push_back(joined.compose(m_ids->next(), signatureRecord(version), std::move(sign),
                                       m_person.id, m_clock()));
        write(edits);
        return version;
    });
}

Result<Done> Desk::answer(const RecordId& finding, Stance stance, const std::string& text)
{
    return attempt("Answering the finding", [&] {
        mustBeText(text);
        const auto isFinding = finding.kind == RecordKind::Outcome ||
                               finding.kind == RecordKind::Note ||
                               finding.kind == RecordKind::Recommendation;
        if (!isFinding || !m_ledger.knows(finding)) {
            throw Failure({"\"" + toString(finding) +
                               "\" is no finding of this assessment. Name an outcome, a note or a "
                               "recommendation, like outcome/gds-2019/5.",
                           {}});
        }
        if (stance == Stance::Challenge && trimmed(text).empty()) {
            throw Failure({"a challenge says why. Add some text.", {}});
        }
        write(answerRecord(finding), AnswerFinding{stance, text});
        return Done{};
    });
}

Result<std::string> Desk::attach(const std::string& name, const std::string& bytes,
                                 const std::string& description,
                                 const std::vector<PointRef>& points, Audience audience)
{
    return attempt("Attaching the file", [&] {
        mustBeText(name);
        mustBeText(description);
        mustExist(points);
        if (const auto problem = faultOfAttachment(bytes)) {
            throw Failure(*problem);
        }
        Attachment file;
        file.id = toString(m_ids->next());
        file.name = fileNameOf(name);
        file.mediaType = mediaTypeOf(bytes);
        file.description = description;
        file.size = static_cast<std::int64_t>(bytes.size());
        file.digest = sha256Hex(bytes);
        file.points = points;
        file.audience = audience;
        const auto edits = composed({{attachmentRecord(file.id), Attach{file}}});
        if (const auto done = m_casebook->attach(m_ledger.id(), edits, {bytes}); !done) {
            throw Failure(done.problem());
        }
        m_ledger.add(edits);
        return file.id;
    });
}

} // namespace core
