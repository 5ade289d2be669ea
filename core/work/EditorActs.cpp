#include "core/assessment/Agreement.h"
#include "core/assessment/Coverage.h"
#include "core/assessment/CutIds.h"
#include "core/assessment/Fingerprint.h"
#include "core/assessment/SamePeople.h"
#include "core/assessment/SignatureText.h"
#include "core/assessment/TextChecks.h"
#include "core/assessment/Versions.h"
#include "core/exchange/Redactions.h"
#include "core/support/NameKey.h"
#include "core/support/Text.h"
#include "core/work/AssessmentEditor.h"
#include "core/work/People.h"

#include <algorithm>
#include <set>

// What people do, as the changes that it comes to.
namespace core {

namespace {

[[noreturn]] void isNone(const RecordId& record, const std::string& what)
{
    throw Failure({"\"" + toString(record) + "\" is " + what, {}});
}

} // namespace

Result<Made> AssessmentEditor::addNote(Note note) const
{
    return addNotes({std::move(note)});
}

Result<Made> AssessmentEditor::addNotes(std::vector<Note> notes) const
{
    return attempt("Adding the note", [&] {
        std::vector<Step> steps;
        for (Note& note : notes) {
            if (note.kind == NoteKind::Question && !note.state) {
                note.state = QuestionState::ToAsk;
            }
            note.id = toString(m_ids->next());
            note.author = m_author.member.id;
            note.from = m_author.cutFor.value_or(Reader::Panel);
            note.at = m_clock();
            steps.push_back({noteRecord(note.id), AddNote{note}});
        }
        return made(steps);
    });
}

Result<Made> AssessmentEditor::recommend(Recommendation recommendation) const
{
    return attempt("Adding the recommendation", [&] {
        recommendation.id = toString(m_ids->next());
        return madeOne(recommendationRecord(recommendation.id), Recommend{recommendation});
    });
}

Result<Made> AssessmentEditor::settle(Outcome outcome) const
{
    return attempt("Settling the point", [&] {
        const Outcome* before = assessment().outcome(outcome.point);
        if (before != nullptr && outcome.reason.empty() && before->outcome == outcome.outcome) {
            outcome.reason = before->reason;
            outcome.reasonFor = before->reasonFor;
        }
        return madeOne(outcomeRecord(outcome.point), settling(outcome));
    });
}

Result<Made> AssessmentEditor::settleAgreed(const std::vector<PointRef>& points) const
{
    return attempt("Settling the points", [&] {
        std::vector<Step> steps;
        for (const PointRatings& ratings : agreedButOpen(assessment(), m_editions)) {
            if (std::find(points.begin(), points.end(), ratings.point) == points.end()) {
                continue;
            }
            const Outcome* found = assessment().outcome(ratings.point);
            const Outcome before = found != nullptr ? *found : Outcome{};
            steps.push_back(
                {outcomeRecord(ratings.point),
                 Settle{ratings.majority, before.reason, Decision::Settled, before.reasonFor}});
        }
        mustLead(outcomeRecord({}));
        return made(steps);
    });
}

Result<Made> AssessmentEditor::settleUncovered(const std::vector<PointRef>& points) const
{
    return attempt("Settling the points", [&] {
        std::vector<Step> steps;
        for (const PointRef& point : points) {
            steps.push_back({outcomeRecord(point), Settle{std::string(notAssessed),
                                                          std::string(reasonOutsideExpertise)}});
        }
        mustLead(outcomeRecord({}));
        return made(steps);
    });
}

Result<Made> AssessmentEditor::rate(const std::vector<PointRef>& points, const std::string& outcome,
                                    std::optional<Confidence> confidence,
                                    const std::string& why) const
{
    return attempt("Rating the point", [&] {
        std::vector<Step> steps;
        for (const PointRef& point : points) {
            steps.push_back(
                {ratingRecord(m_author.member.id, point), Rate{outcome, confidence, why}});
        }
        return made(steps);
    });
}

Result<Made> AssessmentEditor::reveal(const std::vector<PointRef>& points) const
{
    return attempt("Revealing the ratings", [&] {
        std::vector<Step> steps;
        for (const PointRef& point : points) {
            steps.push_back({revealRecord(point), RevealRatings{}});
        }
        return made(steps);
    });
}

Result<Made> AssessmentEditor::release(const RecordId& record, Audience audience) const
{
    return attempt("Releasing it", [&] {
        if (!fits(Release{}, record.kind) || !m_ledger->knows(record)) {
            isNone(record, "not here. Name a note, a recommendation or an attachment, like "
                           "note/ID.");
        }
        return made({{record, Release{audience}}}, Unchanged::SaidAgain);
    });
}

Result<Made> AssessmentEditor::remark(const PointRef& point, const std::string& text) const
{
    return attempt("Adding the remark", [&] {
        return madeOne(remarkRecord(m_author.member.id, point), MakeRemark{text});
    });
}

Result<Made> AssessmentEditor::appoint(const TeamRole& role) const
{
    return attempt("Setting the role",
                   [&] { return madeOne(teamRoleRecord(role.role), Appoint{role}); });
}

Result<Made> AssessmentEditor::addMember() const
{
    return attempt("Adding a member", [&] {
        Member member;
        member.id = toString(m_ids->next());
        member.name = unnamedMember;
        return madeOne(memberRecord(member.id), Enrol{member});
    });
}

Result<Made> AssessmentEditor::standIn(const PersonId& absent, const std::string& why,
                                       const std::string& name) const
{
    return attempt("Letting somebody stand in", [&] {
        const auto& panel = assessment().panel;
        const auto known = std::find_if(panel.begin(), panel.end(), [&](const Member& one) {
            return sameName(one.name, name) && one.id != absent;
        });
        Member substitute;
        if (known != panel.end()) {
            substitute = *known;
        } else {
            substitute.id = toString(m_ids->next());
            substitute.name = name;
            if (const Member* away = assessment().member(absent)) {
                substitute.role = away->role;
                substitute.profession = away->profession;
            }
        }
        const RecordId record = memberRecord(substitute.id);
        std::vector<Step> steps;
        for (auto& [one, change] : takeOver(assessment(), absent, why, std::move(substitute))) {
            steps.push_back({one, std::move(change)});
        }
        if (steps.empty()) {
            throw Failure({"nobody can stand in for themselves.", {}});
        }
        Made done = made(steps);
        done.record = record;
        return done;
    });
}

Result<Made> AssessmentEditor::beSamePerson(const PersonId& person, const PersonId& as) const
{
    return attempt("Joining the two", [&] {
        const auto joined = joining(assessment(), person, as);
        if (!joined) {
            throw Failure(
                {"only somebody who is or was on the panel can be one person with another "
                 "member of it. Name both as the list of people has them.",
                 {}});
        }
        const Member* other = assessment().everMember(person);
        return made({{samePersonRecord(other->id), BeSamePerson{joined->united.id}},
                     {memberRecord(joined->united.id), Enrol{joined->united}}});
    });
}

Result<Made> AssessmentEditor::confirm(const std::string& read) const
{
    return attempt("Confirming the text",
                   [&] { return madeOne(confirmationRecord(m_author.member.id), Confirm{read}); });
}

Sign AssessmentEditor::signing(const std::string& changes, std::optional<Date> answerBy,
                               const std::string& without) const
{
    Sign sign = signNow(*m_ledger, changes, answerBy, localDate(m_clock()));
    if (!without.empty()) {
        for (const PersonId& person : notStandingByIt(*m_ledger, m_author.member.id)) {
            sign.signature.unconfirmed.push_back({person, without});
        }
    }
    return sign;
}

std::optional<Refusal> AssessmentEditor::whyNotSign(const std::string& read,
                                                    const std::string& changes,
                                                    const std::string& without) const
{
    const Sign sign = signing(changes, std::nullopt, without);
    const RecordId record = signatureRecord(sign.signature.version);
    auto why = whyNot(record, sign);
    const bool mayReadMore = !why || why->kind == Refusal::Kind::NotConfirmed;
    if (mayReadMore && sign.signature.fingerprint != read) {
        why = Refusal{Refusal::Kind::ChangedMeanwhile, record, {}, 0, {}};
    }
    return why;
}

Result<Made> AssessmentEditor::sign(const std::string& read, const std::string& changes,
                                    std::optional<Date> answerBy, const std::string& without,
                                    const SigningKey* key) const
{
    return attempt("Signing", [&] {
        if (const auto why = whyNotSign(read, changes, without)) {
            throw Failure({wordsFor(*why, *m_ledger), {}});
        }
        Sign sign = signing(changes, answerBy, without);
        if (key != nullptr) {
            signWith(*key, sign.signature);
        }
        return madeOne(signatureRecord(sign.signature.version), std::move(sign));
    });
}

Result<Made> AssessmentEditor::answer(const RecordId& finding, Stance stance,
                                      const std::string& text) const
{
    return attempt("Answering the finding", [&] {
        const bool isFinding = finding.kind == RecordKind::Outcome ||
                               finding.kind == RecordKind::Note ||
                               finding.kind == RecordKind::Recommendation;
        // Whoever was handed a cut may have its panel's word for the finding, and not its own.
        const bool isHere = m_ledger->knows(finding) || m_ledger->knows(cutId(finding));
        if (!isFinding || !isHere) {
            isNone(finding, "no finding of this assessment. Name an outcome, a note or a "
                            "recommendation, like outcome/gds-2019/5.");
        }
        return madeOne(answerRecord(finding),
                       AnswerFinding{stance, text, answeringAs(m_author.cutFor)});
    });
}

Result<Made> AssessmentEditor::reply(const RecordId& finding, Response response,
                                     const std::string& text) const
{
    return attempt("Replying", [&] {
        return madeOne(replyRecord(finding), ReplyToAnswer{response, text});
    });
}

Result<Made> AssessmentEditor::attach(std::vector<Attachment> files) const
{
    return attempt("Attaching the file", [&] {
        std::vector<Step> steps;
        for (Attachment& file : files) {
            file.id = toString(m_ids->next());
            file.from = m_author.cutFor.value_or(Reader::Panel);
            const RecordId record = attachmentRecord(file.id);
            steps.push_back({record, Attach{std::move(file)}});
        }
        return made(steps);
    });
}

Result<Made> AssessmentEditor::redact(const RecordId& record, const std::string& reason) const
{
    return attempt("Redacting the words", [&] {
        Redact redact = redactionOf(m_ledger->edits(), record, reason);
        if (redact.edits.empty()) {
            isNone(record, m_ledger->knows(record)
                               ? "holds no words to redact, or they are redacted already."
                               : "is nothing in this assessment. Name it as history shows it.");
        }
        return made({{redactionRecord(record), std::move(redact)}}, Unchanged::SaidAgain);
    });
}

Result<Made> AssessmentEditor::redactPerson(const PersonId& person, const std::string& reason) const
{
    return attempt("Redacting the name", [&] {
        std::set<RecordId> records;
        std::set<std::string> names;
        for (const Edit& edit : m_ledger->edits()) {
            const auto* enrol = std::get_if<Enrol>(&edit.change);
            if (enrol != nullptr &&
                assessment().personOf(edit.record.name) == assessment().personOf(person)) {
                records.insert(edit.record);
                names.insert(nameKey(enrol->member.name));
            }
        }
        for (const Edit& edit : m_ledger->edits()) {
            const auto* appoint = std::get_if<Appoint>(&edit.change);
            if (appoint != nullptr && names.contains(nameKey(appoint->role.holder))) {
                records.insert(edit.record);
            }
        }
        std::vector<Step> steps;
        for (const RecordId& record : records) {
            if (Redact redact = redactionOf(m_ledger->edits(), record, reason);
                !redact.edits.empty()) {
                steps.push_back({redactionRecord(record), std::move(redact)});
            }
        }
        if (steps.empty()) {
            throw Failure({"nobody is called so here, or their name is redacted already.", person});
        }
        return made(steps, Unchanged::SaidAgain);
    });
}

} // namespace core
