#pragma once

#include "core/standards/Library.h"
#include "core/store/Casebook.h"
#include "core/work/AssessmentEditor.h"
#include "ui/base/Retry.h"
#include "ui/session/SaveQueue.h"
#include "ui/session/ShownDrafts.h"
#include "ui/session/Step.h"
#include "ui/session/StepName.h"
#include "ui/session/UndoStacks.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

struct KeptAssessment;

/// What changed in the open assessment, so that a view can leave alone what did not.
struct Changed {
    std::vector<core::RecordId> records; ///< Empty: anything may have changed.

    bool touches(core::RecordKind kind) const;
};

/// Whether drafts at this place are the casebook's own: "casebook/new-assessment".
bool isOfCasebook(const std::string& place);

/// The open casebook, the open assessment, its undo stack, and one signal for every change. The
/// views read from it, ask its editor what may be done, and hand it what the editor makes, which a
/// SaveQueue puts on disk. What waits there is shown like everything else.
class Session : public QObject {
    Q_OBJECT

public:
    /// `author` is the casebook's owner. `library` outlives the session. `clock` and `random` are
    /// the system's in the program.
    Session(core::Casebook casebook, core::Person author, const core::Library& library,
            core::Clock clock, core::Random random,
            std::chrono::milliseconds patience = usualPatience);
    ~Session() override;

    const core::Casebook& casebook() const { return m_casebook; }
    /// For what concerns the whole casebook: import, a new assessment. Call casebookChanged after
    /// it.
    core::Casebook& casebook() { return m_casebook; }
    const core::Library& library() const { return m_library; }
    core::IdSource& ids() { return m_ids; }
    core::Clock clock() const { return m_clock; }
    /// Where this device's signing key is kept; empty for nowhere.
    const std::filesystem::path& keyFolder() const { return m_keyFolder; }
    void setKeyFolder(std::filesystem::path folder) { m_keyFolder = std::move(folder); }
    /// How to open another connection to the casebook, for work off the UI thread, which may wait.
    core::CasebookOptions optionsElsewhere() const;
    /// For a Retry of what reads or writes the casebook.
    std::chrono::milliseconds patience() const { return m_patience; }
    void casebookChanged();

    /// Opens an assessment; the one before is left. Its undo stack is as it was left, if nothing
    /// changed it since, and else empty. What waits of it is there again.
    core::Result<core::Done> openAssessment(const core::AssessmentId& id);
    /// Nobody comes back to it: its undo stack goes.
    void closeAssessment();
    /// The same for one that was left.
    void forgetSteps(const core::AssessmentId& id) { m_undo.forget(id); }
    /// Reads the open assessment again after another connection changed the casebook: a merge,
    /// another program. What waits stays. Where it did change, the undo stack is emptied, so that
    /// undo does not reach behind it. One that is gone is closed, which `assessmentGone` tells.
    core::Result<core::Done> reload();
    /// The same because something was written somewhere: where nothing that is shown is different,
    /// nobody is told.
    core::Result<core::Done> readChanges();
    bool hasAssessment() const { return m_ledger.has_value(); }

    // The open assessment; asking without one is a bug.
    const core::Ledger& ledger() const { return *m_ledger; }
    const core::Assessment& assessment() const { return m_ledger->assessment(); }
    const core::Editions& editions() const { return m_editions; }

    /// Why the open assessment can only be read, as damage hit it; nothing for a whole one.
    const std::optional<core::Problem>& whyOnlyRead() const { return m_onlyRead; }

    /// Whom the open assessment was cut for before it was handed over; nothing for a whole one. Who
    /// works in a cut one is not on the panel.
    std::optional<core::Reader> cutFor() const { return m_cutFor; }

    /// Whether the note or file stays in this casebook, whoever is handed the rest.
    bool staysHere(const core::RecordId& record) const;
    core::Result<core::Done> keepHere(const core::RecordId& record, bool stays);
    /// What the owner wants to come back to; see Casebook::markedForLater.
    const std::set<core::RecordId>& markedForLater() const { return m_later; }
    /// Marks it, or takes the mark away. `problemArose` tells where that could not be saved.
    void markForLater(const core::RecordId& record, bool marked);
    /// The open assessment as it leaves the casebook.
    core::Ledger ledgerToHandOver() const;

    /// The one door for changes to the open assessment. It looks at the assessment as it is, so ask
    /// for it anew each time.
    core::AssessmentEditor editor() const;
    /// Whether the author may make the change, and the casebook may be written.
    bool may(const core::RecordId& record, const core::Change& change) const;

    /// The casebook's owner, who makes the edits.
    const core::Person& author() const { return m_author; }

    /// Who the owner is on the panel of the open assessment: the member that they said they are, or
    /// themselves. The author of the edits.
    const core::PersonId& me() const { return m_me.id; }
    /// Whether they have to say first who they are, before they join the panel with what they
    /// write: it has members, or nobody knows their name.
    bool mustSayWho() const;
    /// They are this member of the open assessment's panel; their own id says that they are new. A
    /// Problem where the casebook may not be changed.
    core::Result<core::Done> setSelf(const core::PersonId& member);
    /// The same for a member who is on the panel, whose name the owner takes where they have none.
    core::Result<core::Done> becomeMember(const core::Member& member);
    /// A Problem where the casebook may not be changed.
    core::Result<core::Done> setAuthor(const core::Person& author);

    /// Takes over what the editor made, as one entry of the undo stack.
    /// `finishedDrafts` are drafts that it holds now. False where the editor made nothing, which
    /// `problemArose` tells. Undo does not reach behind a reveal or a signature: others have seen
    /// them.
    bool take(const StepName& name, const core::Result<core::Made>& made,
              const std::vector<std::string>& finishedDrafts = {});
    /// The same for the editor's `make`.
    bool take(const StepName& name, const std::vector<Step>& steps,
              const std::vector<std::string>& finishedDrafts = {});

    /// Gives the open assessment the texts of more editions, so that steps can bind it to them. A
    /// Problem where one of them is no standard.
    core::Result<core::Done> bindTexts(const std::vector<core::EditionText>& texts);

    /// Of the open assessment: another object for each.
    QUndoStack& undoStack() { return m_undo.active(); }
    /// What undo would take back and redo would do again, in words; empty for nothing.
    QString undoName() const;
    QString redoName() const;
    /// To follow the steps of whichever assessment is open.
    const QUndoGroup& undoGroup() const { return m_undo.group(); }

    /// Keeps what is being typed at `place`; an empty text drops it. Called after a short pause in
    /// typing. What another window keeps at the same place stays.
    void keepDraft(const std::string& place, const std::string& text);
    /// What was being typed at `place` when it was last kept; empty for nothing. What another
    /// window kept there comes when that is done.
    std::string draft(const std::string& place) const;
    /// Where something half-typed waits in the open assessment.
    std::vector<std::string> draftPlaces() const { return m_drafts.allPlaces(); }
    /// Whether a draft may be kept at `place` now.
    bool mayKeepDraft(const std::string& place) const;
    /// Drafts of the casebook are read anew: somebody begins to write there.
    void readOwnDrafts();

    /// Whether something of an assessment, open or not, is not on disk yet.
    bool isWaiting(const core::AssessmentId& id) const { return !m_saves.waitingOf(id).empty(); }

    /// Of an assessment that can only be read, as of a casebook that is read-only.
    SavedState savedState() const;
    // See SaveQueue.
    core::Result<core::Done> save() { return m_saves.save(); }
    bool saveNow() { return m_saves.saveNow(); }
    std::vector<SaveQueue::Refused> refused() const { return m_saves.refused(); }
    /// Goes on with a copy of the casebook that was put in its place, and puts back what it lacks.
    /// Returns how many edits that was. Reload after it.
    core::Result<std::size_t> goOnWithCopy();
    /// Saves all that is known, with what waits, as a new casebook at `to`. Nothing waits after it.
    core::Result<core::Done> saveElsewhere(const std::filesystem::path& to);

    /// Drops what the casebook refuses, and shows what is on disk instead.
    core::Result<core::Done> giveUpRefused();

signals:
    void changed(const ui::Changed& what);
    void assessmentOpened();
    /// Drafts came to be, or are there no more. Told a moment later, as fields keep what they hold
    /// even while a page is taken apart.
    void draftsChanged();
    /// The open assessment is closed: the casebook has it no more, or somebody closed its tab.
    void assessmentGone();
    /// The open assessment is bound to other editions than before; `changed` follows.
    void editionsChanged();
    void casebookListChanged();
    void savedStateChanged();
    /// Something is being written or was not taken, and nobody knows yet by whom; see mustSayWho.
    /// It stays where it was typed. `isHeldUp`: whoever wrote it has finished, and waits for it;
    /// whoever offers that to them says so.
    void whoIsAsked(bool isHeldUp);
    /// It is known who the owner is, or it may be asked.
    void meChanged();
    /// A step could not be taken: something a person should be told at once, in words.
    void problemArose(const core::Problem& problem);

private:
    /// What the casebook keeps of the open assessment; nothing where it is there no more.
    core::Result<std::unique_ptr<KeptAssessment>> readOpen() const;
    void leaveAssessment();
    /// Whether it is another one than what was shown.
    bool takeAgain(std::unique_ptr<KeptAssessment> kept);
    /// Adds the edits to the ledger and saves them.
    void write(std::vector<core::Edit> edits, const std::vector<std::string>& finishedDrafts);
    /// Makes steps of the undo stack and writes them. Returns the steps that take them back;
    /// nothing where they may not be taken any more, which `problemArose` tells.
    std::vector<Step> makeAgain(const std::vector<Step>& steps);
    /// Puts what waits of the open assessment into what was read from disk.
    void addWaiting();
    /// Takes from the drafts that are shown what is on disk no more.
    void dropGoneDrafts(const std::vector<core::Draft>& onDisk);
    ShownDrafts& draftsAt(const std::string& place);
    core::AssessmentId assessmentOf(const std::string& place) const;
    /// Another window's draft at this place comes next, where each makes a record of its own.
    void showNextDraft(const std::string& place);
    /// Looks up who the owner is on the panel as it is now.
    void followMe();
    /// What is in memory of the open assessment.
    std::vector<core::AssessmentStart> known() const;
    /// Looks up the editions that the ledger names now.
    void followEditions();

    core::Casebook m_casebook;
    SaveQueue m_saves;
    const core::Library& m_library;
    core::Clock m_clock;
    std::filesystem::path m_keyFolder;
    std::chrono::milliseconds m_patience;
    mutable core::IdSource m_ids;
    core::Person m_author;
    std::optional<core::PersonId> m_self; ///< In the open assessment.
    std::set<core::RecordId> m_keptHere;  ///< Of the open assessment.
    std::set<core::RecordId> m_later;     ///< The same.
    core::Member m_me;
    std::optional<core::Ledger> m_ledger;
    std::optional<core::Reader> m_cutFor;
    std::optional<core::Problem> m_onlyRead;
    core::Editions m_editions;
    core::Editions m_known;                 ///< With those that undo and redo come back to.
    std::vector<core::EditionText> m_texts; ///< Of the editions, should the file be replaced.
    QTimer m_tellDrafts;
    ShownDrafts m_drafts;
    ShownDrafts m_ownDrafts; ///< Of the casebook itself.
    UndoStacks m_undo;
};

} // namespace ui
