#pragma once

#include "core/assessment/Permissions.h"
#include "core/support/SigningKey.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// Who works on an assessment.
struct Author {
    Member member;                ///< As they stand on the panel, or will when they join it.
    std::optional<Reader> cutFor; ///< Whom it was cut for before it was handed to them.
};

/// A change that somebody makes to a record.
struct Step {
    RecordId record;
    Change change;

    friend bool operator==(const Step&, const Step&) = default;
};

/// What somebody did, to be written in one go.
struct Made {
    std::vector<Edit> edits; ///< Empty where everything stands as it was wanted already.
    std::vector<Step> steps; ///< What the edits change, besides that their author joins the panel.
    std::vector<Step> back;  ///< What puts back what was there.
    RecordId record;         ///< What it was about: the note that was added, the signature.

    /// Whether others see at once what was done, so that nobody takes it back in secret.
    bool isFinal() const;
};

/// The one door for changes to an assessment. It knows the rules, not the casebook: it makes edits
/// of what somebody wants to do, or says in words why that cannot be, and whoever asked writes
/// them. What it makes keeps the rules that everybody checks who takes in edits of others
/// (Permissions.h, EditCheck.h).
///
/// Somebody who is not on the panel yet joins it, as an assessor, with the first thing they do,
/// unless the assessment was cut for them. Without a name nobody joins.
class AssessmentEditor {
public:
    /// `bound` are the editions that the assessment is bound to, also those that it names no more.
    /// `ledger` and `ids` outlive the editor.
    AssessmentEditor(const Ledger& ledger, Editions bound, Author author, IdSource& ids,
                     Clock clock);

    const Ledger& ledger() const { return *m_ledger; }
    const Assessment& assessment() const { return m_ledger->assessment(); }
    const Editions& editions() const { return m_editions; } ///< That the assessment names now.
    const Author& author() const { return m_author; }

    /// The same for an assessment that is about to be bound to more editions.
    AssessmentEditor withEditions(const Editions& more) const;

    // What may be done; for those who offer it, and say why not.

    /// Why the author may not make the change now; nothing where they may.
    std::optional<Refusal> whyNot(const RecordId& record, const Change& change) const;
    bool may(const RecordId& record, const Change& change) const { return !whyNot(record, change); }

    /// Whether the author does what is the lead's: settles several points at once, too.
    bool leads() const;

    /// Whether an outcome that the author gives `point` now is a proposal: the panel is split on
    /// it, and somebody else casts the vote.
    bool proposes(const PointRef& point) const;

    /// The change that gives a point this outcome: a proposal where proposes says so.
    Settle settling(const Outcome& outcome) const;

    /// Why the author may not sign the text with the fingerprint `read`; see sign.
    std::optional<Refusal> whyNotSign(const std::string& read, const std::string& changes,
                                      const std::string& without = {}) const;

    // What can be done. A Problem says why it cannot be, and what to do.

    /// Makes these changes, those left out that change nothing.
    Result<Made> make(const std::vector<Step>& steps) const;

    /// Adds a note, whose id, author and time are given to it here. A question is to be asked.
    Result<Made> addNote(Note note) const;

    /// Adds notes in one go, each as addNote does.
    Result<Made> addNotes(std::vector<Note> notes) const;

    /// Adds a recommendation, whose id is given to it here.
    Result<Made> recommend(Recommendation recommendation) const;

    /// Settles a point, or proposes the outcome; see proposes. Without a reason, the one that is
    /// there stays if the outcome does.
    Result<Made> settle(Outcome outcome) const;

    /// Settles these points as they were rated, as far as agreedButOpen lists them. For the lead.
    Result<Made> settleAgreed(const std::vector<PointRef>& points) const;

    /// Settles points that nobody on the panel can judge as not assessed. For the lead.
    Result<Made> settleUncovered(const std::vector<PointRef>& points) const;

    /// The author's own rating of points that they rate in one go.
    Result<Made> rate(const std::vector<PointRef>& points, const std::string& outcome,
                      std::optional<Confidence> confidence, const std::string& why) const;

    /// Shows everybody's ratings of these points to the panel; of those that are not revealed yet.
    Result<Made> reveal(const std::vector<PointRef>& points) const;

    /// Says who may read a note, a recommendation or an attachment. To say it once more is not for
    /// nothing: it takes in what others wrote meanwhile.
    Result<Made> release(const RecordId& record, Audience audience) const;

    /// The author's remark on a point when the panel runs through all of them.
    Result<Made> remark(const PointRef& point, const std::string& text) const;

    /// Says who fills a role of the service team.
    Result<Made> appoint(const TeamRole& role) const;

    /// Puts somebody new on the panel, whose name is still to be written.
    Result<Made> addMember() const;

    /// Lets a member, known by their name or new, take over the points of `absent`, who is away for
    /// `why`.
    Result<Made> standIn(const PersonId& absent, const std::string& why,
                         const std::string& name) const;

    /// Says that `person` and `as`, a member of the panel, are one person, who is listed as `as`
    /// with what both lead, contribute to and bring. For the lead.
    Result<Made> beSamePerson(const PersonId& person, const PersonId& as) const;

    /// Stands by the text, if it is still the one with the fingerprint `read`.
    Result<Made> confirm(const std::string& read) const;

    /// Signs the text as its next version, if it is still the one with the fingerprint `read`.
    /// `changes` says what it changes; the service team may answer until `answerBy`. `without` says
    /// why it is signed without those who have not confirmed it. `key` is that of the device, where
    /// there is one.
    Result<Made> sign(const std::string& read, const std::string& changes,
                      std::optional<Date> answerBy, const std::string& without = {},
                      const SigningKey* key = nullptr) const;

    /// What the service team says to an outcome, a note or a recommendation.
    Result<Made> answer(const RecordId& finding, Stance stance, const std::string& text) const;

    /// What the panel says to the answer to this finding.
    Result<Made> reply(const RecordId& finding, Response response, const std::string& text) const;

    /// Attaches files, whose ids are given to them here. Their bytes are for the casebook.
    Result<Made> attach(std::vector<Attachment> files) const;

    /// Destroys the words of everything that was ever said of this record, for good; see
    /// withoutWords. The lead's, or the author's of all of it.
    Result<Made> redact(const RecordId& record, const std::string& reason) const;

    /// The same for the name of somebody who is or was on the panel, under every name that they had
    /// there, and where they fill a role of the service team.
    Result<Made> redactPerson(const PersonId& person, const std::string& reason) const;

private:
    enum class Unchanged { LeftOut, SaidAgain };

    std::optional<Refusal> whyNot(const Ledger& ledger, const Step& step) const;
    /// Throws the Problem.
    Made made(const std::vector<Step>& asked, Unchanged unchanged = Unchanged::LeftOut) const;
    /// What people take back under one name they take back under all that they had.
    std::vector<Step> underAllNames(const std::vector<Step>& steps) const;
    Made madeOne(RecordId record, Change change) const;
    Sign signing(const std::string& changes, std::optional<Date> answerBy,
                 const std::string& without) const;
    void mustBeAllowed(const std::vector<Step>& steps) const;
    void mustBeSound(const std::vector<Edit>& edits) const;
    void mustLead(const RecordId& record) const;
    bool isToJoin(const std::vector<Step>& steps) const;
    Edit composed(const Ledger& ledger, const Step& step) const;

    const Ledger* m_ledger;
    Editions m_bound;
    Editions m_editions;
    Author m_author;
    IdSource* m_ids;
    Clock m_clock;
};

} // namespace core
