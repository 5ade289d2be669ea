#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Rules.h"
#include "core/assessment/TwoPeople.h"
#include "core/store/AssessmentStart.h"
#include "core/store/AssessmentSummary.h"
#include "core/store/CasebookOptions.h"
#include "core/store/Draft.h"
#include "core/store/FileContents.h"
#include "core/store/FileStanding.h"
#include "core/store/Intake.h"
#include "core/store/MergeRecord.h"
#include "core/store/Person.h"
#include "core/store/Recycled.h"
#include "core/store/SearchHit.h"
#include "core/store/VerifyFinding.h"
#include "core/store/repair/RebuildReport.h"
#include "core/support/Progress.h"
#include "core/support/Result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace core {

class OpenCasebook;

/// One SQLite file with the assessments of one person or office: the log of edits, the editions
/// they are bound to, and what is derived from the log for lists and search. See
/// docs/file-format.md.
///
/// Every operation that changes something has been flushed to disk when it returns, or has changed
/// nothing and returns the Problem. An object is used by one thread at a time.
class Casebook {
public:
    /// Makes a new casebook at `path`, where there must be nothing, with the assessments that it
    /// begins with. It is there whole or not at all, and its owner's alone.
    static Result<Casebook> create(const std::filesystem::path& path, const Person& owner,
                                   const CasebookOptions& options = {},
                                   const std::vector<AssessmentStart>& starts = {});

    /// Opens the casebook at `path`. A Problem when it is missing, empty, a folder, no casebook,
    /// newer than this program, damaged, or locked by another program.
    static Result<Casebook> open(const std::filesystem::path& path,
                                 const CasebookOptions& options = {});

    Casebook(Casebook&&) noexcept;
    Casebook& operator=(Casebook&&) noexcept;
    ~Casebook();

    /// The file itself, also where it was opened over a symbolic link.
    const std::filesystem::path& path() const;
    /// What a person should know of how the file was found: something strange beside it, a change
    /// that was not finished. Grows while it is open.
    std::vector<std::string> notices() const;

    /// What has become of the file while it was open. Unless it is the same, nothing is written.
    FileStanding standing() const;
    /// Goes on with the file that has the name now. A Problem unless that is a copy of the same
    /// casebook, whole and in place.
    Result<Done> goOnWithCopy();
    /// Puts back edits that the file lacks, those that were written over this object among them.
    /// `known` is what somebody has in memory besides: whole assessments, with the texts of their
    /// standards. Returns how many edits were put back.
    Result<std::size_t> putBack(const std::vector<AssessmentStart>& known);
    /// A new casebook at `to` with all that can still be had: the whole file where it is still
    /// open, else the assessments of `owner` that are in memory, here and in `known`.
    Result<Done> saveElsewhere(const std::filesystem::path& to, const Person& owner,
                               const std::vector<AssessmentStart>& known) const;

    /// Asked for, or because the file may not be written.
    bool isReadOnly() const;
    Result<Person> owner() const;
    Result<Done> setOwner(const Person& owner);

    /// Which member of an assessment's panel the owner said that they are, where that is not told
    /// by their own id; nothing where they never said. Their own id says that they are nobody else.
    Result<std::optional<PersonId>> selfIn(const AssessmentId& id) const;
    Result<Done> setSelf(const AssessmentId& id, const PersonId& member);

    /// Members of an assessment's panel of whom it was said here that they are two people, though
    /// their names are alike.
    Result<std::set<TwoPeople>> apartIn(const AssessmentId& id) const;
    Result<Done> sayApart(const AssessmentId& id, const std::set<TwoPeople>& pairs);

    /// The notes and files of an assessment that stay in this casebook, whoever is handed the rest.
    /// Where that was said of a note that was released since, it counts no more (KeptHere.h).
    Result<std::set<RecordId>> keptHere(const AssessmentId& id) const;
    Result<Done> keepHere(const AssessmentId& id, const RecordId& record, bool stays);

    /// What the owner wants to come back to in an assessment: notes, points as the records of their
    /// outcomes, and the assessment itself for the whole service. It never leaves the casebook.
    Result<std::set<RecordId>> markedForLater(const AssessmentId& id) const;
    Result<Done> markForLater(const AssessmentId& id, const RecordId& record, bool marked);

    /// The assessment as it leaves the casebook, without what stays here: for packs, reports and
    /// exports.
    Result<Ledger> readToHandOver(const AssessmentId& id) const;

    /// The house style of the reports, as the text that was given; empty for none. It is anybody's
    /// text in a casebook from elsewhere: read it as strictly as a file.
    Result<std::string> houseStyle() const;
    /// The one that the casebook had when this version was signed in it, so that its report looks
    /// as it did then; the one of now where that is not known.
    Result<std::string> houseStyleOf(const AssessmentId& id, int version) const;
    /// An empty text takes it out. A Problem when the text has more than 2 MB.
    Result<Done> setHouseStyle(const std::string& yaml);

    /// All assessments, the most recently changed first.
    Result<std::vector<AssessmentSummary>> list() const;
    /// Their names alone, in the same order, which takes a fraction of the time.
    Result<std::vector<AssessmentName>> names() const;

    Result<bool> contains(const AssessmentId& id) const;
    /// All edits of one assessment. A Problem when there is no such assessment.
    Result<Ledger> read(const AssessmentId& id) const;

    /// Why an assessment can only be read here, as damage hit it; nothing where it is whole.
    Result<std::optional<Problem>> whyOnlyRead(const AssessmentId& id) const;

    /// The editions that an assessment names, in its order, as they were when it was bound to them,
    /// without those whose text is lost.
    Result<Editions> editions(const AssessmentId& id) const;

    /// The same with those that it names no more, ordered by id: what was judged by them stays.
    Result<Editions> boundEditions(const AssessmentId& id) const;
    /// Begins an assessment. The first of `edits` is its StartAssessment; `editions` are those it
    /// names. A Problem when the assessment is there already.
    Result<Done> start(const AssessmentId& id, const std::vector<Edit>& edits,
                       const std::vector<EditionText>& editions);

    /// The same for many assessments in one transaction: all come in or none.
    Result<Done> startAll(const std::vector<AssessmentStart>& starts,
                          const Progress& progress = {});

    /// The same for as many as `next` gives, of which one at a time is in memory, until it gives
    /// nothing. Where it throws a Failure, nothing came in.
    Result<Done> startEach(const std::function<std::optional<AssessmentStart>()>& next);

    /// Adds edits to the log; those that are there already are ignored. `finishedDrafts` are rows
    /// of drafts that these edits hold now: they go in the same transaction, where they hold that
    /// text still. A redaction destroys the words that it names.
    Result<Done> append(const AssessmentId& id, const std::vector<Edit>& edits,
                        const std::vector<Draft>& finishedDrafts = {});

    /// Adds edits together with the bytes of the files that they attach.
    Result<Done> attach(const AssessmentId& id, const std::vector<Edit>& edits,
                        const std::vector<std::string>& contents);

    /// The bytes of an attachment by their SHA-256 in hexadecimal. A Problem when they are not in
    /// this casebook, or were altered.
    Result<std::string> content(const std::string& digest) const;
    Result<bool> hasContent(const std::string& digest) const;
    /// The ids of all assessments, sorted.
    Result<std::vector<AssessmentId>> ids() const;
    /// The texts of the editions that an assessment is bound to.
    Result<std::vector<EditionText>> editionTexts(const AssessmentId& id) const;

    /// A file with `contents` and nothing else, as bytes.
    static Result<std::string> bytesOf(const FileContents& contents);

    /// Opens a file that somebody else made, from memory and for reading. `name` is what messages
    /// call it. A Problem also when it holds more, or longer values, than a file of ours that was
    /// made to be handed on: nothing of it is read before that is known.
    static Result<Casebook> fromBytes(std::string bytes, const std::filesystem::path& name,
                                      const Progress& progress = {});

    /// What the file says of itself if it was made to be handed on; nothing for an ordinary
    /// casebook.
    Result<std::optional<FileLabel>> label() const;

    /// The same of the file at `path`, of which no more is read than that, however large it is: the
    /// rest may be damaged. A Problem when it is no casebook, or not whole yet because somebody is
    /// still copying it.
    static Result<std::optional<FileLabel>> labelOf(const std::filesystem::path& path);

    /// Takes in edits, editions and attachments of other casebooks, all or nothing, and keeps what
    /// was new and what made way. Assessments that are not there begin, and it is kept for whom
    /// they were cut. A Problem when an edit is there with the same id and other content, or an
    /// assessment is bound to another text of an edition. Returns the merge as it is kept.
    Result<MergeRecord> apply(const Intake& intake, Timestamp at, const std::filesystem::path& copy,
                              const Progress& progress = {});

    /// Whom an assessment was cut for before it was handed to this casebook's owner; nothing for
    /// one that is whole. Its owner is not on the panel.
    Result<std::optional<Reader>> cutFor(const AssessmentId& id) const;

    /// When the panel made the cut that this casebook has; nothing when that is not known.
    Result<std::optional<Timestamp>> cutAt(const AssessmentId& id) const;

    /// Which edits of an assessment which keys signed, in the order in which that came to be known
    /// here. Whether a batch holds is for the reader to check (isSound).
    Result<std::vector<SignedBatch>> signedBatches(const AssessmentId& id) const;
    Result<Done> keepSigned(const AssessmentId& id, const SignedBatch& batch);

    /// The edits of an assessment that came in with merges, and were not made here.
    Result<std::set<EditId>> cameIn(const AssessmentId& id) const;

    /// All merges, the latest first.
    Result<std::vector<MergeRecord>> merges() const;
    /// Takes out again what came in with a merge, and puts back what made way for it. The edits are
    /// set aside in the file and come back when they are merged once more; bytes of attachments
    /// that nothing refers to any more are dropped. A Problem when something that was done since
    /// stands on what came in: a later change, a signature, an answer, a newer pack of the panel.
    Result<Done> undoMerge(std::int64_t number);

    /// Gives an assessment the texts of more editions and adds edits, all in one transaction. A
    /// Problem when it is bound to another text of an edition with the same id, and when the edits
    /// name an edition without a text. Without edits, the texts only stand by for edits to come.
    Result<Done> bind(const AssessmentId& id, const std::vector<Edit>& edits,
                      const std::vector<EditionText>& editions);

    /// Keeps what is being typed; an empty text drops the draft. `known` is the row as the caller
    /// last read or kept it, nothing where it never did. Where that row holds something else now,
    /// another window is typing at the same place: it stays as it is, and the draft is kept in a
    /// row beside it. Returns the row that holds the draft. Of an empty id are the drafts of the
    /// casebook itself, before there is an assessment.
    Result<Draft> saveDraft(const AssessmentId& id, const Draft& draft,
                            const std::optional<Draft>& known = {});
    /// The rows of drafts, by place.
    Result<std::vector<Draft>> drafts(const AssessmentId& id) const;

    /// Notes, reasons and recommendations that hold all of `words`, newest first. A word stands for
    /// every word that begins with it, and words in quotation marks stand side by side.
    Result<std::vector<Hit>> search(const std::string& words, int limit) const;
    /// The same with a filter, and with what is known of each place. It reads every assessment in
    /// which it looks at a place, so it is nothing for the UI thread.
    Result<FoundPlaces> find(const Search& wanted, const Progress& progress = {}) const;

    /// Puts an assessment into the recycle bin: it stays in the file, and neither list nor search
    /// nor any count shows it. Merges still bring it what is new. Nothing else can be done to it.
    Result<Done> recycle(const AssessmentId& id, Timestamp at);
    /// Takes it out of the bin. Of one that was forgotten, lets it come in again with a merge or an
    /// import. A Problem when it is neither.
    Result<Done> bringBack(const AssessmentId& id);
    Result<bool> isRecycled(const AssessmentId& id) const;
    /// What is in the bin, the latest first.
    Result<std::vector<Recycled>> recycled() const;
    /// After how many days in the bin an assessment is forgotten; 0 for never.
    Result<int> binDays() const;
    Result<Done> setBinDays(int days);

    /// Forgets assessments for good, in the bin or not: every row of them, their words in the
    /// index, and what only they needed. A digest of their ids stays, so that no pack brings them
    /// back. The Problem in the result says why unused space of the file may still hold something;
    /// clearUnused clears it later.
    Result<std::optional<Problem>> forget(const std::vector<AssessmentId>& ids, Timestamp at);
    Result<bool> isForgotten(const AssessmentId& id) const;
    /// Takes a name out of the records of merges. Where it stands otherwise is for redactions.
    Result<Done> forgetGiver(const std::string& name, const std::string& instead);
    /// Writes the file anew where something was forgotten or redacted and its unused space may
    /// still hold it.
    Result<Done> clearUnused();

    /// The day until which an assessment is kept though its time is over.
    Result<std::optional<Date>> keptUntil(const AssessmentId& id) const;
    Result<Done> keepUntil(const AssessmentId& id, std::optional<Date> day);
    /// The periods after which assessments are looked at, as the text that was given; empty for the
    /// usual ones.
    Result<std::string> retentionRules() const;
    Result<Done> setRetentionRules(const std::string& yaml);

    /// The agenda that the office begins with; nothing where none is kept.
    Result<std::optional<Agenda>> agendaTemplate() const;
    /// Nothing takes it out.
    Result<Done> setAgendaTemplate(const std::optional<Agenda>& agenda);

    /// How many notes there are in all.
    Result<std::int64_t> countNotes() const;
    /// Whether another program has changed the file since this was last asked.
    Result<bool> changedOutside();

    /// A consistent copy at `to`, where there must be nothing.
    Result<Done> backup(const std::filesystem::path& to, const Progress& progress = {}) const;

    /// Whether the file has an older version, which opening it for writing would change.
    bool isOfEarlierVersion() const;
    /// Whether a newer program made it: then it may be read here, not changed.
    bool isOfLaterVersion() const;
    /// As it was opened, for another connection to the same file.
    const CasebookOptions& options() const;
    /// Differs whenever anything in the file was changed.
    Result<std::string> state() const;
    /// The state of the casebook that this one is a copy of; nothing where it is none.
    Result<std::optional<std::string>> copyOf() const;
    Result<Done> setCopyOf(const std::optional<std::string>& state);
    /// A Problem when the file itself is broken. What it says is for verify.
    Result<Done> check() const;

    /// Takes the content of `other` in place of its own, all or nothing. Other connections go on
    /// with that.
    Result<Done> takeOver(const Casebook& other, const Progress& progress = {});
    /// Keeps in mind what `other` has forgotten. Assessments of that which are here stay.
    Result<Done> takeForgotten(const Casebook& other);

    /// What does not hold: faults of the file itself, and derived rows that differ from the log.
    /// Empty when all is well.
    Result<std::vector<VerifyFinding>> verify(const Progress& progress = {}) const;

    /// Makes the derived tables anew from the log, and says what that put right.
    Result<RebuildReport> rebuild(const Progress& progress = {});

private:
    /// Called inside the transaction that adds `edits`; throws as Database does.
    void keepStylesOf(const AssessmentId& id, const std::vector<Edit>& edits);

    explicit Casebook(std::unique_ptr<OpenCasebook> open);
    /// After a transaction that redacted something. What cannot be cleared now is cleared later.
    void clearIfAsked();
    std::unique_ptr<OpenCasebook> m_open;
    int m_seenVersion = 0;
};

} // namespace core
