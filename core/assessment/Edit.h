#pragma once

#include "core/assessment/Assessment.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

namespace core {

/// The parts of a record that can change apart from each other. Two people who change two aspects
/// of one note do not get in each other's way.
enum class Aspect : std::uint8_t {
    Presence, ///< Whether the record is there or removed.
    Text,
    Kind,
    Points,
    Audience,
    Seen,
    State,
    Priority,
    Owner,
    Due,
    Themes,
    Status,
    Verdict, ///< An outcome, a rating or a result together with its reason.
    Member,
    ServiceName,
    Organisation,
    Phase,
    Description,
    Scope,
    Type,
    Date,
    Standards,
    Origin,
    Language,
    Layout,
    SelfAssessment,
    Competition,
    Holder,   ///< Who fills a role of the service team.
    Signed,   ///< A confirmation or a signature.
    Answered, ///< What the service team says to a finding.
    Replied,  ///< What the panel says to that.
    File,     ///< An attachment's name, kind, size and bytes.
    Keys,     ///< The keys that somebody signs with.
    SameAs,   ///< With whom a member is one person.
    Agenda,
    MadeOf, ///< The notes that a recommendation was made of.
};
inline constexpr std::size_t aspectCount = countOf<Aspect>();

/// A set of aspects, one bit each.
using AspectSet = std::uint64_t;
static_assert(aspectCount <= 64, "each aspect has a bit");
constexpr AspectSet only(Aspect aspect)
{
    return AspectSet{1} << static_cast<unsigned>(aspect);
}

// What an edit can do. A struct that begins a record (StartAssessment, AddNote, Recommend, Enrol,
// Settle, Rate, DeclareResult, Ask, RevealRatings, MakeRemark, Appoint, Confirm, Sign,
// AnswerFinding, ReplyToAnswer, Attach, TrustKeys, BeSamePerson, Redact) also makes it present
// again.

struct StartAssessment {
    std::vector<std::string> standards;
    Service service;
    AssessmentType type = AssessmentType::Assessment;
    std::optional<core::Date> date;
    std::optional<core::Origin> origin;
    std::string language;
    std::string layout;
    AssessmentId selfAssessment;
    core::Agenda agenda = {};
    friend bool operator==(const StartAssessment&, const StartAssessment&) = default;
};
/// One of the texts that describe the assessment: ServiceName, Organisation, Phase, Description,
/// Scope, Language, Layout, SelfAssessment, Competition.
struct Describe {
    Aspect aspect = Aspect::ServiceName;
    std::string text;
    friend bool operator==(const Describe&, const Describe&) = default;
};
struct SetType {
    AssessmentType type = AssessmentType::Assessment;
    friend bool operator==(const SetType&, const SetType&) = default;
};
struct SetDate {
    std::optional<core::Date> date;
    friend bool operator==(const SetDate&, const SetDate&) = default;
};
struct BindStandards {
    std::vector<std::string> standards;
    friend bool operator==(const BindStandards&, const BindStandards&) = default;
};
/// Says in which order the panel talks and when. An empty one goes back to that of the editions.
struct SetAgenda {
    core::Agenda agenda;
    friend bool operator==(const SetAgenda&, const SetAgenda&) = default;
};
struct DeclareResult {
    DeclaredResult result;
    friend bool operator==(const DeclareResult&, const DeclareResult&) = default;
};
/// Puts somebody on the panel or changes what is said of them. The member's id is the record's
/// name.
struct Enrol {
    core::Member member;
    friend bool operator==(const Enrol&, const Enrol&) = default;
};
/// The panel's outcome of the point that the record names.
struct Settle {
    std::string outcome;
    std::string reason;
    Decision decision = Decision::Settled;
    ReasonFor reasonFor = ReasonFor::TeamAndSponsor;
    friend bool operator==(const Settle&, const Settle&) = default;
};
/// The author's own rating of the point that the record names.
struct Rate {
    std::string outcome;
    std::optional<Confidence> confidence;
    std::string why;
    friend bool operator==(const Rate&, const Rate&) = default;
};
/// The note's id, author and time are the record's name and the edit's own.
struct AddNote {
    Note note;
    friend bool operator==(const AddNote&, const AddNote&) = default;
};
/// The recommendation's id is the record's name.
struct Recommend {
    Recommendation recommendation;
    friend bool operator==(const Recommend&, const Recommend&) = default;
};
struct Ask {
    AskedQuestion asked;
    friend bool operator==(const Ask&, const Ask&) = default;
};
/// The words of a note or a recommendation.
struct SetText {
    std::string text;
    friend bool operator==(const SetText&, const SetText&) = default;
};
struct SetKind {
    NoteKind kind = NoteKind::Observation;
    friend bool operator==(const SetKind&, const SetKind&) = default;
};
/// The points of a note or a recommendation.
struct FileUnder {
    std::vector<PointRef> points;
    friend bool operator==(const FileUnder&, const FileUnder&) = default;
};
/// Who may read a note or a recommendation.
struct Release {
    core::Audience audience = core::Audience::Panel;
    friend bool operator==(const Release&, const Release&) = default;
};
struct SetSeen {
    std::optional<core::Seen> seen;
    friend bool operator==(const SetSeen&, const SetSeen&) = default;
};
struct SetState {
    std::optional<QuestionState> state;
    friend bool operator==(const SetState&, const SetState&) = default;
};
struct SetPriority {
    core::Priority priority = core::Priority::Should;
    friend bool operator==(const SetPriority&, const SetPriority&) = default;
};
struct SetOwner {
    core::Owner owner = core::Owner::Team;
    friend bool operator==(const SetOwner&, const SetOwner&) = default;
};
struct SetDue {
    std::optional<core::Date> due;
    friend bool operator==(const SetDue&, const SetDue&) = default;
};
struct SetThemes {
    std::vector<std::string> themes;
    friend bool operator==(const SetThemes&, const SetThemes&) = default;
};
struct SetStatus {
    core::Status status = core::Status::Open;
    std::string reason;
    std::optional<core::Date> on = {}; ///< The day where it was said; the editor fills it in.
    /// Who says the same on another day says the same.
    friend bool operator==(const SetStatus& a, const SetStatus& b)
    {
        return a.status == b.status && a.reason == b.reason;
    }
};
/// The notes that a recommendation was made of: all of them, those of before too.
struct LinkNotes {
    std::vector<std::string> notes;
    friend bool operator==(const LinkNotes&, const LinkNotes&) = default;
};
/// Shows everybody's ratings of the point that the record names to everybody on the panel.
struct RevealRatings {
    friend bool operator==(const RevealRatings&, const RevealRatings&) = default;
};
/// The author's own remark on the point that the record names.
struct MakeRemark {
    std::string text;
    friend bool operator==(const MakeRemark&, const MakeRemark&) = default;
};
/// Says who fills a role of the service team; the role is the record's name.
struct Appoint {
    TeamRole role;
    friend bool operator==(const Appoint&, const Appoint&) = default;
};
/// The author stands by the version with this fingerprint.
struct Confirm {
    std::string fingerprint;
    friend bool operator==(const Confirm&, const Confirm&) = default;
};
/// The signature's version is the record's name; author and time are the edit's own.
struct Sign {
    Signature signature;
    friend bool operator==(const Sign&, const Sign&) = default;
};
/// What is said to the finding that the record names.
struct AnswerFinding {
    Stance stance = Stance::Accept;
    std::string text;
    Reader as = Reader::Team; ///< See Answer. Earlier programs always said the team.
    friend bool operator==(const AnswerFinding&, const AnswerFinding&) = default;
};
/// What the panel says to the answer to the finding that the record names.
struct ReplyToAnswer {
    Response response = Response::Keep;
    std::string text;
    friend bool operator==(const ReplyToAnswer&, const ReplyToAnswer&) = default;
};
/// The attachment's id, author and time are the record's name and the edit's own.
struct Attach {
    Attachment attachment;
    friend bool operator==(const Attach&, const Attach&) = default;
};
/// The keys that whom the record names signs with, as the lead knows from them: all of them, those
/// of their other devices and that of before too. See KnownKeys.
struct TrustKeys {
    std::vector<std::string> keys;
    friend bool operator==(const TrustKeys&, const TrustKeys&) = default;
};
/// The member that the record names and this one are one person, who is listed as this one. What
/// both wrote stays as it is in the log; to remove the record takes them apart again.
struct BeSamePerson {
    PersonId as;
    friend bool operator==(const BeSamePerson&, const BeSamePerson&) = default;
};
/// The words of these edits, which are about the record that the redaction is named after, were
/// destroyed for good. It counts whatever replaces or removes it. See withoutWords.
struct Redact {
    std::vector<EditId> edits;
    /// For each of them, the SHA-256 of what is left, so that nobody leaves something else.
    std::vector<std::string> remains;
    std::string reason; ///< May be empty.
    friend bool operator==(const Redact&, const Redact&) = default;
};
struct Remove {
    friend bool operator==(const Remove&, const Remove&) = default;
};
struct Restore {
    friend bool operator==(const Restore&, const Restore&) = default;
};

using Change =
    std::variant<StartAssessment, Describe, SetType, SetDate, BindStandards, DeclareResult, Enrol,
                 Settle, Rate, AddNote, Recommend, Ask, SetText, SetKind, FileUnder, Release,
                 SetSeen, SetState, SetPriority, SetOwner, SetDue, SetThemes, SetStatus,
                 RevealRatings, MakeRemark, Appoint, Confirm, Sign, AnswerFinding, ReplyToAnswer,
                 Attach, TrustKeys, BeSamePerson, Redact, Remove, Restore, SetAgenda, LinkNotes>;

/// Everything a person does to an assessment is an edit. Edits are values, and are only ever added.
struct Edit {
    EditId id;
    RecordId record; ///< The note, rating, outcome, recommendation … it is about.
    Change change;
    PersonId author;
    std::optional<Timestamp>
        at; ///< For people to read; never decides who wins. Nothing when unknown.
    /// What its author saw when making it: heads of the same record. Only what touches an aspect
    /// of `change` is replaced; who words something also names who may read it, and the other way
    /// round, so that it can be told whether the one knew of the other. A reveal also names the
    /// ratings and members that it shows, which are other records and so not replaced.
    std::vector<EditId> replaces;

    friend bool operator==(const Edit&, const Edit&) = default;
};

/// The aspects that hold words which somebody wrote into a record that has an audience.
inline constexpr std::array wordedAspects{Aspect::Text, Aspect::Status, Aspect::Themes,
                                          Aspect::File};
inline constexpr AspectSet worded =
    only(Aspect::Text) | only(Aspect::Status) | only(Aspect::Themes) | only(Aspect::File);

/// The aspects of its record that `change` gives a value.
AspectSet aspectsOf(const Change& change);

/// The kind of record that `change` begins; nothing for a change to what is there.
std::optional<RecordKind> begunBy(const Change& change);

/// Whether a change of this kind may be made to a record of this kind.
bool fits(const Change& change, RecordKind kind);

/// The aspect's name in plain English: "who may read it".
std::string_view nameOf(Aspect aspect);

RecordId noteRecord(const std::string& noteId);
RecordId recommendationRecord(const std::string& recommendationId);
RecordId outcomeRecord(const PointRef& point);
RecordId ratingRecord(const PersonId& assessor, const PointRef& point);
RecordId memberRecord(const PersonId& person);
RecordId askedRecord(const AskedQuestion& asked);
RecordId revealRecord(const PointRef& point);
RecordId remarkRecord(const PersonId& author, const PointRef& point);
RecordId teamRoleRecord(ServiceRole role);
RecordId confirmationRecord(const PersonId& assessor);
RecordId signatureRecord(int version);
/// `finding` is an outcome, a recommendation or a note.
RecordId answerRecord(const RecordId& finding);
/// The same of the reply to its answer.
RecordId replyRecord(const RecordId& finding);
RecordId attachmentRecord(const std::string& attachmentId);
RecordId keysRecord(const PersonId& person);
RecordId samePersonRecord(const PersonId& person);
RecordId redactionRecord(const RecordId& of);
inline const RecordId assessmentRecord{RecordKind::Assessment, {}};
inline const RecordId resultRecord{RecordKind::Result, {}};

} // namespace core
