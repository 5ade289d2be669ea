#pragma once

#include "core/assessment/Agenda.h"
#include "core/assessment/Ids.h"
#include "core/assessment/Reader.h"
#include "core/assessment/Words.h"
#include "core/standards/Standard.h"
#include "core/support/Time.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// The service that is assessed.
struct Service {
    std::string name;
    std::string organisation;
    std::string phase; ///< Id of a phase; empty where the review has none.
    std::string description;
    std::string scope; ///< What the team says is in, out, and why.
    /// What suppliers compete for, where they do: the same words for each of them. Empty where
    /// there is no competition. The panel and the sponsor alone know of it.
    std::string competition = {};

    friend bool operator==(const Service&, const Service&) = default;
};

/// A published report that an assessment was taken over from.
struct Origin {
    std::string url;
    std::string licence;

    friend bool operator==(const Origin&, const Origin&) = default;
};

/// Somebody on the panel.
struct Member {
    PersonId id;
    std::string name;
    Role role = Role::Assessor;
    std::string profession;      ///< Id of a profession; may be empty.
    std::vector<PointRef> leads; ///< The points they lead.
    std::vector<PointRef> contributes;
    std::vector<std::string> expertise;
    std::string absence;  ///< Why they are not there; empty for who takes part.
    PersonId standsInFor; ///< Whose points they took over; may be empty.

    friend bool operator==(const Member&, const Member&) = default;
};

/// Two members of a panel who turned out to be one person.
struct SamePerson {
    PersonId person; ///< Who is listed no more.
    PersonId as;     ///< Who is listed for both.
    /// The points that they rated under both names, to different outcomes. The rating of `as`
    /// counts.
    std::vector<PointRef> ratedApart;

    friend bool operator==(const SamePerson&, const SamePerson&) = default;
};

/// What was said, seen or asked, by one person at one time.
struct Note {
    std::string id;
    PersonId author;
    std::optional<Timestamp> at;
    NoteKind kind = NoteKind::Observation;
    std::string text;
    std::vector<PointRef> points; ///< Empty for a note about the whole service.
    Audience audience = Audience::Panel;
    std::optional<Seen> seen;
    std::optional<QuestionState> state; ///< For questions.
    /// Who wrote it: the panel, or whom it had handed the assessment to. See Capacity.h.
    Reader from = Reader::Panel;

    friend bool operator==(const Note&, const Note&) = default;
};

/// What the panel settles for a point. `outcome` is a level of the edition's scale, `notAssessed`,
/// `notApplicable`, or empty while only a reason has been written.
struct Outcome {
    PointRef point;
    std::string outcome;
    std::string reason;
    Decision decision = Decision::Settled;
    ReasonFor reasonFor = ReasonFor::TeamAndSponsor;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// One assessor's own judgement of a point.
struct Rating {
    PersonId assessor;
    PointRef point;
    std::string outcome;
    std::optional<Confidence> confidence;
    std::string why;
    std::optional<Timestamp> at;

    friend bool operator==(const Rating&, const Rating&) = default;
};

/// What a reveal showed. It stays so, whoever rates later, leaves or comes.
struct Reveal {
    PointRef point;
    std::vector<Rating> ratings;    ///< As they were, in the order of the panel.
    std::vector<PersonId> counted;  ///< Whose ratings counted.
    std::vector<PersonId> expected; ///< Those of them who were expected to rate the point.

    friend bool operator==(const Reveal&, const Reveal&) = default;
};

/// Something to do.
struct Recommendation {
    std::string id;
    std::string text;
    Priority priority = Priority::Should;
    Owner owner = Owner::Team;
    std::optional<Date> due;
    std::vector<PointRef> points;
    std::vector<std::string> themes;
    Status status = Status::Open;
    std::string statusReason;
    Audience audience = Audience::TeamAndSponsor;
    std::optional<Date> statusOn = {}; ///< The day on which the status was said, where known.
    /// The notes that it was made of: why it is there. Some may be there no more.
    std::vector<std::string> notes = {};

    friend bool operator==(const Recommendation&, const Recommendation&) = default;
};

/// Who reads a recommendation to `owner` besides the panel where nobody said otherwise: in a
/// competition, what the sponsor has to do is not for those who compete.
Audience usualAudience(const Service& service, Owner owner);

/// Whether somebody still has to act on it: open, or its evidence is being looked at.
bool isToBeDone(const Recommendation& recommendation);

/// A question of the standard that the panel has asked.
struct AskedQuestion {
    PointRef point;
    std::string question; ///< Its English words, which the edition's text holds too.

    friend bool operator==(const AskedQuestion&, const AskedQuestion&) = default;
};

/// What somebody, an observer too, says of a point when the panel runs through all of them.
struct Remark {
    PointRef point;
    PersonId author;
    std::string text;
    std::optional<Timestamp> at;

    friend bool operator==(const Remark&, const Remark&) = default;
};

/// A role of the service team and who fills it.
struct TeamRole {
    ServiceRole role = ServiceRole::ServiceOwner;
    Holding holding = Holding::Held;
    std::string holder; ///< Who; may be empty.

    friend bool operator==(const TeamRole&, const TeamRole&) = default;
};

/// An assessor's word that they read a version of the text and stand by it.
struct Confirmation {
    PersonId assessor;
    std::string fingerprint; ///< Of what they read; see fingerprintOf.
    std::optional<Timestamp> at;

    friend bool operator==(const Confirmation&, const Confirmation&) = default;
};

/// What a signed version is for one of its readers.
struct CutFingerprint {
    Reader reader = Reader::Team;
    std::string fingerprint;       ///< Of what they may see of it; see fingerprintOf.
    std::string keySignature = {}; ///< As the whole has one; empty without a key.

    friend bool operator==(const CutFingerprint&, const CutFingerprint&) = default;
};

/// Somebody on the panel without whose confirmation a version was signed.
struct Unconfirmed {
    PersonId assessor;
    std::string why; ///< In the lead's words.

    friend bool operator==(const Unconfirmed&, const Unconfirmed&) = default;
};

/// The lead's signature over one version.
struct Signature {
    int version = 1; ///< Counted from 1.
    PersonId by;
    std::string fingerprint;
    std::string changes;          ///< What this version changes; empty for the first.
    std::optional<Date> day;      ///< The day where the lead signed; none of old signatures.
    std::optional<Date> answerBy; ///< Until when the service team may answer.
    std::vector<EditId> heads;    ///< What it was made from; empty when it came by import.
    std::optional<Timestamp> at;
    std::string key = {};          ///< The public key of the lead’s device; empty for none.
    std::string keySignature = {}; ///< By that key; see SignatureText.h.
    std::vector<CutFingerprint> cuts = {}; ///< For each other reader; none of old signatures.
    std::vector<Unconfirmed> unconfirmed = {};

    friend bool operator==(const Signature&, const Signature&) = default;
};

/// The day on which a version was signed, the same on every machine and on paper: what the signer's
/// calendar said, and of a signature without that the day in UTC. Nothing where no time is known.
std::optional<Date> dayOf(const Signature& signature);

/// What is said to an outcome, a recommendation or a note by those whom it is about.
struct Answer {
    RecordId about;
    Stance stance = Stance::Accept;
    std::string text;
    Reader as = Reader::Team; ///< Who answers; the panel where it records what the team said.
    PersonId by;
    std::optional<Timestamp> at;

    friend bool operator==(const Answer&, const Answer&) = default;
};

/// What the panel says to an answer: whether the finding stays, and why.
struct Reply {
    RecordId about; ///< The finding.
    Response response = Response::Keep;
    std::string text;
    PersonId by;
    std::optional<Timestamp> at;

    friend bool operator==(const Reply&, const Reply&) = default;
};

/// A file of evidence. Its bytes lie in the casebook, once for each digest.
struct Attachment {
    std::string id;
    PersonId author;
    std::optional<Timestamp> at;
    std::string name;      ///< Of the file, without a folder.
    std::string mediaType; ///< "application/pdf"
    std::string description;
    std::int64_t size = 0; ///< In bytes.
    std::string digest;    ///< SHA-256, hexadecimal.
    std::vector<PointRef> points;
    Audience audience = Audience::Panel;
    Reader from = Reader::Panel; ///< Who attached it, as of a note.

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// The keys that the lead says somebody signs with.
struct MemberKeys {
    PersonId person;
    std::vector<std::string> keys; ///< Public keys; see SigningKey.h.

    friend bool operator==(const MemberKeys&, const MemberKeys&) = default;
};

/// That words of a record were destroyed, as the lead or their author wanted.
struct Redaction {
    RecordId about;
    PersonId by;
    std::optional<Timestamp> at;
    std::string reason; ///< May be empty.

    friend bool operator==(const Redaction&, const Redaction&) = default;
};

/// Which words a point had when something was said of it.
struct Wording {
    PointRef point;
    std::string digest; ///< See pointDigest.

    friend bool operator==(const Wording&, const Wording&) = default;
};

/// The outcome of the whole as the lead declared it. Empty where the edition's rule decides.
struct DeclaredResult {
    std::string outcome;
    std::string reason;
    ReasonFor reasonFor = ReasonFor::TeamAndSponsor;

    friend bool operator==(const DeclaredResult&, const DeclaredResult&) = default;
};

/// One review of one service, as its edits add up to. Lists are in the order in which things were
/// first written, outcomes, ratings and asked questions by edition and point.
struct Assessment {
    AssessmentId id;
    std::vector<std::string> standards; ///< Edition ids; the first is the primary one.
    Service service;
    AssessmentType type = AssessmentType::Assessment;
    std::optional<Date> date;
    DeclaredResult declared;
    std::vector<Member> panel;
    /// Who was on the panel and is no more, as last said of them.
    std::vector<Member> formerly;
    /// Of files alone: who wrote notes or ratings and was never on the panel, as the service team
    /// is not.
    std::vector<PersonId> others;
    /// Members who are one person with another. Everything below names that other one.
    std::vector<SamePerson> samePeople;
    std::vector<Outcome> outcomes;
    std::vector<Rating> ratings;
    std::vector<Note> notes;
    std::vector<Recommendation> recommendations;
    std::vector<AskedQuestion> asked;
    std::vector<PointRef> revealed; ///< The points whose ratings the lead has revealed.
    /// What was shown with them, where that is known: earlier programs did not keep it. Worked out
    /// from the edits; the exchange format does not have it.
    std::vector<Reveal> reveals;
    std::vector<Remark> remarks;
    std::vector<TeamRole> team;
    std::vector<Confirmation> confirmations;
    std::vector<Signature> signatures; ///< By version.
    std::vector<Answer> answers;
    std::vector<Reply> replies;
    std::vector<Attachment> attachments;
    std::optional<Origin> origin;
    std::string language;        ///< Of its reports: "en", "cy"; empty for the usual one.
    std::string layout;          ///< Id of the layout of its reports; empty for the edition's own.
    Agenda agenda;               ///< Of the day, for the panel alone.
    AssessmentId selfAssessment; ///< What the team says of itself, kept beside it; may be empty.
    /// Of files alone: a casebook keeps the editions themselves. Empty in files of earlier
    /// programs.
    std::vector<Wording> wordings;
    std::vector<MemberKeys> keys;      ///< For the panel alone, and not in the exchange format.
    std::vector<Redaction> redactions; ///< The same.

    const Outcome* outcome(const PointRef& point) const;
    const Reveal* reveal(const PointRef& point) const;

    /// Who is listed for `person`: another member where the two are one person, else `person`.
    const PersonId& personOf(const PersonId& person) const;
    /// Who is on the panel as or for `person`; null for who is not, or not any more.
    const Member* member(const PersonId& person) const;
    /// The same, also for who was on the panel once.
    const Member* everMember(const PersonId& person) const;

    const Note* note(const std::string& noteId) const;
    const Recommendation* recommendation(const std::string& recommendationId) const;
    /// Whether a recommendation was made of this note.
    bool restsOn(const std::string& noteId) const;

    friend bool operator==(const Assessment&, const Assessment&) = default;
};

} // namespace core
