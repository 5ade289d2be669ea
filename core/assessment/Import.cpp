#include "core/assessment/Import.h"

#include "core/support/Digest.h"

#include <algorithm>

namespace core {

namespace {

/// Gives imported edits their ids: no time, their place in the file, and a hash of what they say.
class Importer {
public:
    explicit Importer(const Assessment& assessment) : m_assessment(assessment.id) {}

    void add(RecordId record, Change change, PersonId author, std::optional<Timestamp> at,
             std::string_view text)
    {
        m_edits.push_back({nextId(record, author, text),
                           std::move(record),
                           std::move(change),
                           std::move(author),
                           at,
                           {}});
    }

    std::vector<Edit> edits() && { return std::move(m_edits); }

private:
    EditId nextId(const RecordId& record, const PersonId& author, std::string_view text)
    {
        const auto number = m_edits.size() + 1;
        const std::string about = toString(record);
        std::string said = m_assessment;
        for (const std::string_view part :
             {std::string_view(about), std::string_view(author), text}) {
            said += '\0';
            said += part;
        }
        const auto hash = sha256(said);
        EditId id;
        for (std::size_t i = 0; i < 3; ++i) {
            id.bytes[6 + i] = static_cast<std::uint8_t>(number >> (16 - 8 * i));
        }
        std::copy_n(hash.begin(), 7, id.bytes.begin() + 9);
        return id;
    }

    AssessmentId m_assessment;
    std::vector<Edit> m_edits;
};

void addPanelWork(Importer& importer, const Assessment& assessment, const PersonId& author)
{
    for (const PointRef& point : assessment.revealed) {
        importer.add(revealRecord(point), RevealRatings{}, author, std::nullopt, {});
    }
    for (const Remark& remark : assessment.remarks) {
        importer.add(remarkRecord(remark.author, remark.point), MakeRemark{remark.text},
                     remark.author, remark.at, remark.text);
    }
    for (const TeamRole& role : assessment.team) {
        importer.add(teamRoleRecord(role.role), Appoint{role}, author, std::nullopt, role.holder);
    }
    for (const Confirmation& one : assessment.confirmations) {
        importer.add(confirmationRecord(one.assessor), Confirm{one.fingerprint}, one.assessor,
                     one.at, one.fingerprint);
    }
    for (const Signature& signature : assessment.signatures) {
        importer.add(signatureRecord(signature.version), Sign{signature}, signature.by,
                     signature.at, signature.fingerprint);
    }
    for (const Answer& answer : assessment.answers) {
        importer.add(answerRecord(answer.about), AnswerFinding{answer.stance, answer.text},
                     answer.by, answer.at, answer.text);
    }
    for (const Attachment& file : assessment.attachments) {
        importer.add(attachmentRecord(file.id), Attach{file}, file.author, file.at,
                     file.name + ' ' + file.digest);
    }
}

} // namespace

std::vector<Edit> asEdits(const Assessment& assessment, const Editions& editions)
{
    Importer importer(assessment);
    // Whoever leads speaks for what names no author of its own.
    const auto lead = std::find_if(assessment.panel.begin(), assessment.panel.end(),
                                   [](const Member& member) { return member.role == Role::Lead; });
    const PersonId author = lead != assessment.panel.end() ? lead->id
                            : !assessment.panel.empty()    ? assessment.panel.front().id
                                                           : PersonId("import");

    importer.add(assessmentRecord,
                 StartAssessment{assessment.standards, assessment.service, assessment.type,
                                 assessment.date, assessment.origin, assessment.language,
                                 assessment.layout, assessment.selfAssessment},
                 author, std::nullopt, assessment.service.name);
    for (const Member& member : assessment.panel) {
        importer.add(memberRecord(member.id), Enrol{member}, author, std::nullopt, member.name);
    }
    for (const Outcome& outcome : assessment.outcomes) {
        importer.add(outcomeRecord(outcome.point), Settle{outcome.outcome, outcome.reason}, author,
                     std::nullopt, outcome.outcome + ' ' + outcome.reason);
    }
    for (const Rating& rating : assessment.ratings) {
        importer.add(ratingRecord(rating.assessor, rating.point),
                     Rate{rating.outcome, rating.confidence, rating.why}, rating.assessor,
                     rating.at, rating.outcome + ' ' + rating.why);
    }
    for (const Note& note : assessment.notes) {
        importer.add(noteRecord(note.id), AddNote{note}, note.author, note.at, note.text);
    }
    for (const Recommendation& item : assessment.recommendations) {
        importer.add(recommendationRecord(item.id), Recommend{item}, author, std::nullopt,
                     item.text);
    }
    for (const AskedQuestion& asked : assessment.asked) {
        importer.add(askedRecord(asked), Ask{asked}, author, std::nullopt, asked.question);
    }
    addPanelWork(importer, assessment, author);
    const DeclaredResult& declared = assessment.declared;
    Assessment undeclared = assessment;
    undeclared.declared = {};
    const bool ruleSaysSo =
        declared.reason.empty() && declared.outcome == resultOf(undeclared, editions).outcome;
    if (declared != DeclaredResult{} && !ruleSaysSo) {
        importer.add(resultRecord, DeclareResult{declared}, author, std::nullopt,
                     declared.outcome + ' ' + declared.reason);
    }
    return std::move(importer).edits();
}

} // namespace core
