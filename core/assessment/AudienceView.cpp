#include "core/assessment/AudienceView.h"

#include "core/assessment/Aspects.h"
#include "core/assessment/CutIds.h"
#include "core/assessment/ReleasedUnseen.h"
#include "core/standards/Profession.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace core {

namespace {

// A reader gets what is named here and nothing else. Each function takes what it cuts apart into
// all its fields, so that a field that is added one day does not compile until somebody has decided
// who reads it.

/// The professions that somebody knows about. Words of their own may say who they are.
std::vector<std::string> professionsAmong(const std::vector<std::string>& expertise)
{
    std::vector<std::string> known;
    for (const Profession& one : professions()) {
        if (std::any_of(expertise.begin(), expertise.end(),
                        [&](const std::string& words) { return isAbout(words, one.id); })) {
            known.emplace_back(one.id);
        }
    }
    return known;
}

std::vector<Member> unnamed(const std::vector<Member>& panel, Reader reader)
{
    std::vector<Member> members;
    Member together;
    together.id = panelAuthor;
    together.name = panelName;
    together.role = Role::Lead;
    members.push_back(std::move(together));
    if (reader == Reader::Public) {
        return members;
    }
    for (const Member& member : panel) {
        [[maybe_unused]] const auto& [id, name, role, profession, leads, contributes, expertise,
                                      absence, standsInFor] = member;
        // A panel that is known only as a whole has one member of this id, which stands above.
        if (isWatching(role) || !absence.empty() || id == panelAuthor) {
            continue;
        }
        Member seen;
        seen.id = "member-" + std::to_string(members.size());
        seen.name = role == Role::Lead ? "Lead assessor" : "Assessor";
        seen.role = role;
        seen.profession = profession;
        seen.expertise = professionsAmong(expertise);
        members.push_back(std::move(seen));
    }
    return members;
}

Service serviceFor(const Service& service, Reader reader)
{
    const auto& [name, organisation, phase, description, scope, competition] = service;
    return {name,        organisation, phase,
            description, scope,        reader == Reader::Sponsor ? competition : std::string()};
}

std::optional<Origin> originFor(const std::optional<Origin>& origin)
{
    if (!origin) {
        return std::nullopt;
    }
    const auto& [url, licence] = *origin;
    return Origin{url, licence};
}

DeclaredResult declaredFor(const DeclaredResult& declared, Reader reader)
{
    const auto& [outcome, reason, reasonFor] = declared;
    return mayReadReason(reader, reasonFor) ? DeclaredResult{outcome, reason, reasonFor}
                                            : DeclaredResult{outcome, {}};
}

std::vector<Outcome> outcomesFor(const std::vector<Outcome>& all, Reader reader)
{
    std::vector<Outcome> outcomes;
    for (const Outcome& one : all) {
        const auto& [point, outcome, reason, decision, reasonFor] = one;
        if (decision == Decision::Proposed) {
            continue;
        }
        Outcome seen{point, outcome, {}, decision};
        if (mayReadReason(reader, reasonFor)) {
            seen.reason = reason;
            seen.reasonFor = reasonFor;
        }
        if (!seen.outcome.empty() || !seen.reason.empty()) {
            outcomes.push_back(std::move(seen));
        }
    }
    return outcomes;
}

std::vector<Note> notesFor(const std::vector<Note>& all, Reader reader)
{
    std::vector<Note> notes;
    for (const Note& note : all) {
        [[maybe_unused]] const auto& [id, author, at, kind, text, points, audience, wasSeen, state,
                                      from] = note;
        if (!mayRead(reader, audience)) {
            continue;
        }
        Note seen;
        seen.id = cutId(id);
        seen.author = panelAuthor;
        seen.kind = kind;
        seen.text = text;
        seen.points = points;
        seen.audience = audience;
        seen.seen = wasSeen;
        seen.from = from;
        notes.push_back(std::move(seen));
    }
    return notes;
}

/// Of the notes that a recommendation was made of, those that its reader has.
std::vector<std::string> amongNotes(const std::vector<std::string>& ids,
                                    const std::vector<Note>& cutNotes)
{
    std::vector<std::string> seen;
    for (const std::string& id : ids) {
        const auto isIt = [cut = cutId(id)](const Note& note) { return note.id == cut; };
        if (std::any_of(cutNotes.begin(), cutNotes.end(), isIt)) {
            seen.push_back(cutId(id));
        }
    }
    return seen;
}

std::vector<Recommendation> recommendationsFor(const std::vector<Recommendation>& all,
                                               const std::vector<Note>& cutNotes, Reader reader)
{
    std::vector<Recommendation> recommendations;
    for (const Recommendation& item : all) {
        const auto& [id, text, priority, owner, due, points, themes, status, statusReason, audience,
                     statusOn, notes] = item;
        if (mayRead(reader, audience)) {
            recommendations.push_back({cutId(id), text, priority, owner, due, points, themes,
                                       status,
                                       mayReadReasons(reader) ? statusReason : std::string(),
                                       audience, statusOn, amongNotes(notes, cutNotes)});
        }
    }
    return recommendations;
}

/// The service team's own people are named to the team alone; that a role is vacant is for
/// everybody who reads the reasons.
std::vector<TeamRole> teamFor(const std::vector<TeamRole>& all, Reader reader)
{
    std::vector<TeamRole> team;
    for (const TeamRole& one : all) {
        const auto& [role, holding, holder] = one;
        if (mayReadReasons(reader)) {
            team.push_back({role, holding, reader == Reader::Team ? holder : std::string()});
        }
    }
    return team;
}

std::vector<Signature> signaturesFor(const std::vector<Signature>& all, Reader reader)
{
    std::vector<Signature> signatures;
    for (const Signature& signature : all) {
        [[maybe_unused]] const auto& [version, by, fingerprint, changes, day, answerBy, heads, at,
                                      key, keySignature, cuts, unconfirmed] = signature;
        Signature seen;
        seen.version = version;
        seen.by = panelAuthor;
        seen.fingerprint = fingerprint;
        seen.day = day;
        seen.at = at;
        // Who has the report checks by it that the lead signed.
        seen.key = key;
        seen.keySignature = keySignature;
        if (mayReadReasons(reader)) {
            seen.changes = changes;
            seen.answerBy = answerBy;
        }
        std::copy_if(cuts.begin(), cuts.end(), std::back_inserter(seen.cuts),
                     [&](const CutFingerprint& cut) { return cut.reader == reader; });
        signatures.push_back(std::move(seen));
    }
    return signatures;
}

/// Whether `about` is something that is still there in `cut`.
bool isThere(const Assessment& cut, const RecordId& about)
{
    switch (about.kind) {
    case RecordKind::Note: return cut.note(about.name) != nullptr;
    case RecordKind::Recommendation: return cut.recommendation(about.name) != nullptr;
    case RecordKind::Outcome: {
        const auto point = pointRefFrom(about.name);
        return point && cut.outcome(*point) != nullptr;
    }
    default: return false;
    }
}

/// Whether `answer` speaks of a reason that only the sponsor was given: then it is theirs too.
bool isTheSponsorsAlone(const Assessment& whole, const Answer& answer)
{
    const auto point =
        answer.about.kind == RecordKind::Outcome ? pointRefFrom(answer.about.name) : std::nullopt;
    const Outcome* outcome = point ? whole.outcome(*point) : nullptr;
    return answer.as == Reader::Sponsor && outcome != nullptr &&
           outcome->reasonFor == ReasonFor::Sponsor;
}

/// The answers to what `cut`, made of `whole`, has.
std::vector<Answer> answersFor(const Assessment& whole, const Assessment& cut, Reader reader)
{
    std::vector<Answer> answers;
    for (const Answer& answer : whole.answers) {
        [[maybe_unused]] const auto& [finding, stance, text, as, by, at] = answer;
        const RecordId about = cutId(finding);
        const bool isTold = reader == Reader::Sponsor || !isTheSponsorsAlone(whole, answer);
        if (mayReadReasons(reader) && isThere(cut, about) && isTold) {
            const std::string author(toWord(as == Reader::Sponsor ? as : Reader::Team));
            answers.push_back({about, stance, text, as, author, at});
        }
    }
    return answers;
}

/// What the panel replied to `answers`, those of `cut`.
std::vector<Reply> repliesFor(const std::vector<Reply>& all, const std::vector<Answer>& answers)
{
    std::vector<Reply> replies;
    for (const Reply& reply : all) {
        [[maybe_unused]] const auto& [finding, response, text, by, at] = reply;
        const RecordId about = cutId(finding);
        if (std::any_of(answers.begin(), answers.end(),
                        [&](const Answer& answer) { return answer.about == about; })) {
            replies.push_back({about, response, text, PersonId(panelAuthor), std::nullopt});
        }
    }
    return replies;
}

std::vector<Attachment> attachmentsFor(const std::vector<Attachment>& all, Reader reader)
{
    std::vector<Attachment> attachments;
    for (const Attachment& file : all) {
        [[maybe_unused]] const auto& [id, author, at, name, mediaType, description, size, digest,
                                      points, audience, from] = file;
        if (mayRead(reader, audience)) {
            attachments.push_back({cutId(id), PersonId(panelAuthor), std::nullopt, name, mediaType,
                                   description, size, digest, points, audience, from});
        }
    }
    return attachments;
}

/// `assessment` without the records in `kept`, whatever they are.
Assessment without(Assessment assessment, const std::set<RecordId>& kept)
{
    const auto drop = [&](auto& items, const auto& recordOf) {
        std::erase_if(items, [&](const auto& item) { return kept.contains(recordOf(item)); });
    };
    const auto atPoint = [](RecordId (*record)(const PointRef&)) {
        return [record](const auto& item) { return record(item.point); };
    };
    const auto byId = [](RecordId (*record)(const std::string&)) {
        return [record](const auto& item) { return record(item.id); };
    };
    if (kept.contains(resultRecord)) {
        assessment.declared = {};
    }
    drop(assessment.panel, byId(memberRecord));
    drop(assessment.samePeople, [](const SamePerson& one) { return samePersonRecord(one.person); });
    drop(assessment.outcomes, atPoint(outcomeRecord));
    drop(assessment.ratings,
         [](const Rating& one) { return ratingRecord(one.assessor, one.point); });
    drop(assessment.notes, byId(noteRecord));
    drop(assessment.recommendations, byId(recommendationRecord));
    drop(assessment.asked, askedRecord);
    drop(assessment.revealed, revealRecord);
    drop(assessment.reveals, atPoint(revealRecord));
    drop(assessment.remarks, [](const Remark& one) { return remarkRecord(one.author, one.point); });
    drop(assessment.team, [](const TeamRole& one) { return teamRoleRecord(one.role); });
    drop(assessment.confirmations,
         [](const Confirmation& one) { return confirmationRecord(one.assessor); });
    drop(assessment.signatures, [](const Signature& one) { return signatureRecord(one.version); });
    drop(assessment.answers, [](const Answer& one) { return answerRecord(one.about); });
    drop(assessment.replies, [](const Reply& one) { return replyRecord(one.about); });
    drop(assessment.attachments, byId(attachmentRecord));
    return assessment;
}

bool isKeptFrom(Reader reader, const Ledger& ledger, const Dispute& dispute)
{
    if (dispute.aspect == Aspect::Presence) {
        return true;
    }
    return dispute.aspect == Aspect::Audience &&
           std::any_of(dispute.heads.begin(), dispute.heads.end(), [&](const EditId& head) {
               const Edit* edit = ledger.edit(head);
               if (edit == nullptr) {
                   return true;
               }
               const Change release = narrowed(edit->change, Aspect::Audience);
               return !mayRead(reader, std::get<Release>(release).audience);
           });
}

/// Where the panel has not agreed who reads a reason, the fewest do.
void narrowReasons(Assessment& assessment, const Ledger& ledger)
{
    for (const Dispute& dispute : ledger.disputes()) {
        for (const EditId& head : dispute.heads) {
            const Edit* edit = ledger.edit(head);
            const auto* settle = edit != nullptr ? std::get_if<Settle>(&edit->change) : nullptr;
            const auto* declare =
                edit != nullptr ? std::get_if<DeclareResult>(&edit->change) : nullptr;
            if (declare != nullptr && declare->result.reasonFor != ReasonFor::TeamAndSponsor) {
                assessment.declared.reasonFor = declare->result.reasonFor;
            }
            if (settle == nullptr || settle->reasonFor == ReasonFor::TeamAndSponsor) {
                continue;
            }
            for (Outcome& outcome : assessment.outcomes) {
                if (outcomeRecord(outcome.point) == dispute.record) {
                    outcome.reasonFor = settle->reasonFor;
                }
            }
        }
    }
}

} // namespace

Assessment cutFor(const Assessment& assessment, Reader reader)
{
    if (reader == Reader::Panel) {
        return assessment;
    }
    [[maybe_unused]] const auto& [id, standards, service, type, date, declared, panel, formerly,
                                  others, samePeople, outcomes, ratings, notes, recommendations,
                                  asked, revealed, reveals, remarks, team, confirmations,
                                  signatures, answers, replies, attachments, origin, language,
                                  layout, agenda, selfAssessment, wordings, keys, redactions] =
        assessment;
    Assessment cut;
    cut.id = cutId(id, reader);
    cut.standards = standards;
    cut.service = serviceFor(service, reader);
    cut.type = type;
    cut.date = date;
    cut.declared = declaredFor(declared, reader);
    cut.panel = unnamed(panel, reader);
    cut.outcomes = outcomesFor(outcomes, reader);
    cut.notes = notesFor(notes, reader);
    cut.recommendations = recommendationsFor(recommendations, cut.notes, reader);
    cut.team = teamFor(team, reader);
    cut.signatures = signaturesFor(signatures, reader);
    cut.answers = answersFor(assessment, cut, reader);
    cut.replies = repliesFor(replies, cut.answers);
    cut.attachments = attachmentsFor(attachments, reader);
    cut.origin = originFor(origin);
    cut.language = language;
    cut.layout = layout;
    return cut;
}

Assessment cutFor(const Ledger& ledger, Reader reader)
{
    if (reader == Reader::Panel) {
        return ledger.assessment();
    }
    std::set<RecordId> kept = releasedUnseen(ledger, reader);
    for (const Dispute& dispute : ledger.disputes()) {
        if (isKeptFrom(reader, ledger, dispute)) {
            kept.insert(dispute.record);
        }
    }
    Assessment known = without(ledger.assessment(), kept);
    narrowReasons(known, ledger);
    return cutFor(known, reader);
}

} // namespace core
