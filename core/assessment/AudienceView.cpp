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

/// Other words for what somebody knows about may say who they are.
bool isProfession(const std::string& word)
{
    const auto all = professions();
    return std::any_of(all.begin(), all.end(),
                       [&](const Profession& one) { return one.id == word; });
}

std::vector<Member> unnamed(const std::vector<Member>& panel, Reader reader)
{
    std::vector<Member> members;
    Member together;
    together.id = panelAuthor;
    together.name = "Assessment panel";
    together.role = Role::Lead;
    members.push_back(std::move(together));
    if (reader == Reader::Public) {
        return members;
    }
    for (const Member& member : panel) {
        // A panel that is known only as a whole has one member of this id, which stands above.
        if (isWatching(member.role) || !member.absence.empty() || member.id == panelAuthor) {
            continue;
        }
        Member seen;
        seen.id = "member-" + std::to_string(members.size());
        seen.name = member.role == Role::Lead ? "Lead assessor" : "Assessor";
        seen.role = member.role;
        seen.profession = member.profession;
        std::copy_if(member.expertise.begin(), member.expertise.end(),
                     std::back_inserter(seen.expertise), isProfession);
        members.push_back(std::move(seen));
    }
    return members;
}

std::vector<Outcome> outcomesFor(const Assessment& assessment, Reader reader)
{
    std::vector<Outcome> outcomes;
    for (const Outcome& outcome : assessment.outcomes) {
        Outcome seen{outcome.point, outcome.outcome, {}};
        if (mayReadReasons(reader)) {
            seen.reason = outcome.reason;
        }
        if (!seen.outcome.empty() || !seen.reason.empty()) {
            outcomes.push_back(std::move(seen));
        }
    }
    return outcomes;
}

std::vector<Note> notesFor(const Assessment& assessment, Reader reader)
{
    std::vector<Note> notes;
    for (const Note& note : assessment.notes) {
        if (!mayRead(reader, note.audience)) {
            continue;
        }
        Note seen;
        seen.id = cutId(note.id);
        seen.author = panelAuthor;
        seen.kind = note.kind;
        seen.text = note.text;
        seen.points = note.points;
        seen.audience = note.audience;
        seen.seen = note.seen;
        notes.push_back(std::move(seen));
    }
    return notes;
}

std::vector<Recommendation> recommendationsFor(const Assessment& assessment, Reader reader)
{
    std::vector<Recommendation> recommendations;
    for (const Recommendation& item : assessment.recommendations) {
        if (mayRead(reader, item.audience)) {
            recommendations.push_back(item);
            recommendations.back().id = cutId(item.id);
            if (!mayReadReasons(reader)) {
                recommendations.back().statusReason.clear();
            }
        }
    }
    return recommendations;
}

/// The service team's own people are named to the team alone; that a role is vacant is for
/// everybody who reads the reasons.
std::vector<TeamRole> teamFor(const Assessment& assessment, Reader reader)
{
    std::vector<TeamRole> team;
    for (const TeamRole& role : assessment.team) {
        if (mayReadReasons(reader)) {
            team.push_back(
                {role.role, role.holding, reader == Reader::Team ? role.holder : std::string()});
        }
    }
    return team;
}

std::vector<Signature> signaturesFor(const Assessment& assessment, Reader reader)
{
    std::vector<Signature> signatures;
    for (const Signature& signature : assessment.signatures) {
        Signature seen;
        seen.version = signature.version;
        seen.by = panelAuthor;
        seen.fingerprint = signature.fingerprint;
        seen.at = signature.at;
        if (mayReadReasons(reader)) {
            seen.changes = signature.changes;
            seen.answerBy = signature.answerBy;
        }
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

/// The team's answers to what `cut` has.
std::vector<Answer> answersFor(const Assessment& assessment, const Assessment& cut, Reader reader)
{
    std::vector<Answer> answers;
    for (const Answer& answer : assessment.answers) {
        const RecordId about = cutId(answer.about);
        if (mayReadReasons(reader) && isThere(cut, about)) {
            answers.push_back({about, answer.stance, answer.text, "team", answer.at});
        }
    }
    return answers;
}

std::vector<Attachment> attachmentsFor(const Assessment& assessment, Reader reader)
{
    std::vector<Attachment> attachments;
    for (const Attachment& file : assessment.attachments) {
        if (mayRead(reader, file.audience)) {
            attachments.push_back(file);
            attachments.back().id = cutId(file.id);
            attachments.back().author = panelAuthor;
            attachments.back().at.reset();
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
    drop(assessment.outcomes, atPoint(outcomeRecord));
    drop(assessment.ratings,
         [](const Rating& one) { return ratingRecord(one.assessor, one.point); });
    drop(assessment.notes, byId(noteRecord));
    drop(assessment.recommendations, byId(recommendationRecord));
    drop(assessment.asked, askedRecord);
    drop(assessment.revealed, revealRecord);
    drop(assessment.remarks, [](const Remark& one) { return remarkRecord(one.author, one.point); });
    drop(assessment.team, [](const TeamRole& one) { return teamRoleRecord(one.role); });
    drop(assessment.confirmations,
         [](const Confirmation& one) { return confirmationRecord(one.assessor); });
    drop(assessment.signatures, [](const Signature& one) { return signatureRecord(one.version); });
    drop(assessment.answers, [](const Answer& one) { return answerRecord(one.about); });
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

} // namespace

bool mayRead(Reader reader, Audience audience)
{
    switch (reader) {
    case Reader::Panel: return true;
    case Reader::Team:
        return audience == Audience::Team || audience == Audience::TeamAndSponsor ||
               audience == Audience::Public;
    case Reader::Sponsor:
        return audience == Audience::Sponsor || audience == Audience::TeamAndSponsor ||
               audience == Audience::Public;
    case Reader::Public: return audience == Audience::Public;
    }
    return false;
}

bool mayReadReasons(Reader reader)
{
    return mayRead(reader, Audience::TeamAndSponsor);
}

Assessment cutFor(const Assessment& assessment, Reader reader)
{
    if (reader == Reader::Panel) {
        return assessment;
    }
    // Built up from nothing, so that a field that is added one day is hidden until somebody
    // decides.
    Assessment cut;
    cut.id = assessment.id;
    cut.standards = assessment.standards;
    cut.service = assessment.service;
    cut.type = assessment.type;
    cut.date = assessment.date;
    cut.declared.outcome = assessment.declared.outcome;
    if (mayReadReasons(reader)) {
        cut.declared.reason = assessment.declared.reason;
    }
    cut.panel = unnamed(assessment.panel, reader);
    cut.outcomes = outcomesFor(assessment, reader);
    cut.notes = notesFor(assessment, reader);
    cut.recommendations = recommendationsFor(assessment, reader);
    cut.team = teamFor(assessment, reader);
    cut.signatures = signaturesFor(assessment, reader);
    cut.answers = answersFor(assessment, cut, reader);
    cut.attachments = attachmentsFor(assessment, reader);
    cut.origin = assessment.origin;
    cut.language = assessment.language;
    cut.layout = assessment.layout;
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
    return cutFor(without(ledger.assessment(), kept), reader);
}

bool mayChange(Reader reader, const RecordId& record, const Change& change, bool isOwn)
{
    if (reader == Reader::Panel) {
        return true;
    }
    switch (record.kind) {
    case RecordKind::Answer:
    case RecordKind::TeamRole: return true;
    case RecordKind::Note:
    case RecordKind::Attachment: return isOwn;
    case RecordKind::Assessment: {
        const auto* describe = std::get_if<Describe>(&change);
        return describe != nullptr &&
               (describe->aspect == Aspect::Description || describe->aspect == Aspect::Scope);
    }
    default: return false;
    }
}

bool mayChange(Reader reader, const Ledger& cut, const RecordId& record, const Change& change)
{
    // What was cut was made anew, as an import is.
    const bool isOwn = std::none_of(cut.edits().begin(), cut.edits().end(), [&](const Edit& edit) {
        return edit.record == record && begins(edit.change) && isWithoutTime(edit.id);
    });
    return mayChange(reader, record, change, isOwn);
}

} // namespace core
