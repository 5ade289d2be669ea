#include "core/assessment/Import.h"

#include "core/assessment/Reader.h"

#include <algorithm>

namespace core {

namespace {

/// Edits in the order in which the assessment has them. Their ids are their places.
class Importer {
public:
    void add(RecordId record, Change change, PersonId author, std::optional<Timestamp> at)
    {
        const auto number = m_edits.size() + 1;
        EditId id;
        for (std::size_t i = 0; i < 3; ++i) {
            id.bytes[6 + i] = static_cast<std::uint8_t>(number >> (16 - 8 * i));
        }
        m_edits.push_back({id, std::move(record), std::move(change), std::move(author), at, {}});
    }

    /// Takes out again what the last edit began.
    void removeLast()
    {
        const Edit last = m_edits.back();
        add(last.record, Remove{}, last.author, std::nullopt);
        m_edits.back().replaces = {last.id};
    }

    /// Changes what was added last.
    void replace(const RecordId& record, Change change, PersonId author)
    {
        const EditId before = m_edits.back().id;
        add(record, std::move(change), std::move(author), std::nullopt);
        m_edits.back().replaces = {before};
    }

    std::vector<Edit> edits() && { return std::move(m_edits); }

private:
    std::vector<Edit> m_edits;
};

/// Where the panel let others read what its writer kept between both, it is the panel that says so.
template <typename Item>
void addRelease(Importer& importer, const Assessment& assessment, const RecordId& record,
                const Item& item, const PersonId& author)
{
    const bool isReleased = item.from != Reader::Panel && item.audience != Audience::Panel &&
                            item.audience != ownAudience(item.from) &&
                            assessment.everMember(item.author) == nullptr;
    if (isReleased) {
        importer.replace(record, Release{item.audience}, author);
    }
}

void addPanelWork(Importer& importer, const Assessment& assessment, const PersonId& author)
{
    for (const PointRef& point : assessment.revealed) {
        importer.add(revealRecord(point), RevealRatings{}, author, std::nullopt);
    }
    for (const Remark& remark : assessment.remarks) {
        importer.add(remarkRecord(remark.author, remark.point), MakeRemark{remark.text},
                     remark.author, remark.at);
    }
    for (const TeamRole& role : assessment.team) {
        importer.add(teamRoleRecord(role.role), Appoint{role}, author, std::nullopt);
    }
    for (const Confirmation& one : assessment.confirmations) {
        importer.add(confirmationRecord(one.assessor), Confirm{one.fingerprint}, one.assessor,
                     one.at);
    }
    for (const Signature& signature : assessment.signatures) {
        importer.add(signatureRecord(signature.version), Sign{signature}, signature.by,
                     signature.at);
    }
    for (const Answer& answer : assessment.answers) {
        importer.add(answerRecord(answer.about),
                     AnswerFinding{answer.stance, answer.text, answer.as}, answer.by, answer.at);
    }
    for (const Reply& reply : assessment.replies) {
        importer.add(replyRecord(reply.about), ReplyToAnswer{reply.response, reply.text}, reply.by,
                     reply.at);
    }
    for (const Attachment& file : assessment.attachments) {
        importer.add(attachmentRecord(file.id), Attach{file}, file.author, file.at);
        addRelease(importer, assessment, attachmentRecord(file.id), file, author);
    }
}

} // namespace

std::vector<Edit> asEdits(const Assessment& assessment, const Editions& editions)
{
    Importer importer;
    // Whoever leads speaks for what names no author of its own.
    const auto lead = std::find_if(assessment.panel.begin(), assessment.panel.end(),
                                   [](const Member& member) { return member.role == Role::Lead; });
    const PersonId author = lead != assessment.panel.end() ? lead->id
                            : !assessment.panel.empty()    ? assessment.panel.front().id
                                                           : PersonId("import");

    importer.add(assessmentRecord,
                 StartAssessment{assessment.standards, assessment.service, assessment.type,
                                 assessment.date, assessment.origin, assessment.language,
                                 assessment.layout, assessment.selfAssessment, assessment.agenda},
                 author, std::nullopt);
    for (const Member& member : assessment.panel) {
        importer.add(memberRecord(member.id), Enrol{member}, author, std::nullopt);
    }
    for (const Member& member : assessment.formerly) {
        importer.add(memberRecord(member.id), Enrol{member}, author, std::nullopt);
        importer.removeLast();
    }
    for (const Outcome& outcome : assessment.outcomes) {
        importer.add(outcomeRecord(outcome.point),
                     Settle{outcome.outcome, outcome.reason, outcome.decision, outcome.reasonFor},
                     author, std::nullopt);
    }
    for (const Rating& rating : assessment.ratings) {
        importer.add(ratingRecord(rating.assessor, rating.point),
                     Rate{rating.outcome, rating.confidence, rating.why}, rating.assessor,
                     rating.at);
    }
    for (const Note& note : assessment.notes) {
        importer.add(noteRecord(note.id), AddNote{note}, note.author, note.at);
        addRelease(importer, assessment, noteRecord(note.id), note, author);
    }
    for (const Recommendation& item : assessment.recommendations) {
        importer.add(recommendationRecord(item.id), Recommend{item}, author, std::nullopt);
    }
    for (const AskedQuestion& asked : assessment.asked) {
        importer.add(askedRecord(asked), Ask{asked}, author, std::nullopt);
    }
    addPanelWork(importer, assessment, author);
    const DeclaredResult& declared = assessment.declared;
    Assessment undeclared = assessment;
    undeclared.declared = {};
    const bool ruleSaysSo =
        declared.reason.empty() && declared.outcome == resultOf(undeclared, editions).outcome;
    if (declared != DeclaredResult{} && !ruleSaysSo) {
        importer.add(resultRecord, DeclareResult{declared}, author, std::nullopt);
    }
    return std::move(importer).edits();
}

bool isSameImport(const Edit& a, const Edit& b)
{
    return isWithoutTime(a.id) && isWithoutTime(b.id) && a.record == b.record &&
           a.author == b.author && a.at == b.at && a.change == b.change;
}

} // namespace core
