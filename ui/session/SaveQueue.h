#pragma once

#include "core/store/Casebook.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <list>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ui {

/// Whether what is on screen is on disk.
struct SavedState {
    std::optional<core::Timestamp> savedAt; ///< When the last change was flushed to disk.
    /// Why the casebook takes nothing, once that has lasted longer than a moment.
    std::optional<core::Problem> problem;
    std::size_t waiting = 0; ///< How many edits, drafts and the like are not on disk.
    std::size_t refused = 0; ///< How many of them the casebook refuses while it takes others.
    bool readOnly = false;

    /// Whether a person has to know.
    bool fails() const { return problem || refused > 0; }

    friend bool operator==(const SavedState&, const SavedState&) = default;
};

/// Saved together: edits with the drafts that they finish, one draft, texts of editions for edits
/// to come, or whose casebook it is.
struct Unsaved {
    core::AssessmentId assessment;
    std::vector<core::Edit> edits;
    std::vector<std::string> finishedDrafts;
    std::optional<core::Draft> draft;
    std::vector<core::EditionText> texts = {};
    std::optional<core::Person> owner = {};
};

/// What is not on disk yet, in the order in which it was made. Each item is saved at once; while
/// the casebook takes nothing, all wait in memory and are tried again, soon at first and then ever
/// less often. An item that the casebook refuses while it takes others holds up nobody: it is set
/// aside with what stands on it, and tried again as well. Nothing goes before it is saved or given
/// up.
class SaveQueue : public QObject {
    Q_OBJECT

public:
    /// `casebook` outlives the queue. So that no attempt holds up the window, it is to be opened
    /// without a wait for other programs. A casebook that takes nothing is a problem after
    /// `patience`: another program that writes mostly needs a moment.
    SaveQueue(core::Casebook& casebook, core::Clock clock, std::chrono::milliseconds patience);

    /// Puts something behind what waits, and tries to save it. A draft takes the place of an
    /// earlier one that is typed at the same place, and an owner of an earlier one.
    void add(Unsaved item);

    /// Tries to save all that waits. The Problem is why something still does.
    core::Result<core::Done> save();
    /// The same because somebody wants to know: a problem is told at once. True when nothing waits
    /// any more.
    bool saveNow();

    SavedState state() const;

    /// The window shows these rows of drafts now, and goes on in them. What others write there
    /// meanwhile stays. A place where a draft waits keeps the row that it was typed in.
    void seeDrafts(const core::AssessmentId& assessment, const std::vector<core::Draft>& rows);
    /// Goes on in another row at its place. False, and nothing, while something waits there.
    bool goOnIn(const core::AssessmentId& assessment, const core::Draft& row);
    /// What this window keeps on disk at `place`, as a row; nothing for none.
    std::optional<core::Draft> row(const core::AssessmentId& assessment,
                                   const std::string& place) const;

    /// What waits of one assessment, in order.
    std::vector<Unsaved> waitingOf(const core::AssessmentId& assessment) const;

    /// What the casebook refuses, and why. What stands on something refused has its reason.
    struct Refused {
        Unsaved item;
        core::Problem problem;
    };
    std::vector<Refused> refused() const;
    /// Drops what the casebook refuses.
    void giveUpRefused();

    /// Writes all that waits into another casebook. It waits no more once all of it is there.
    core::Result<core::Done> saveInto(core::Casebook& other);

signals:
    void stateChanged();

private:
    struct Entry {
        Unsaved item;
        std::optional<core::Problem> refusal;
    };
    using Entries = std::list<Entry>;

    /// Saves what can be saved. What was refused before is left aside unless `all` is to be tried.
    void saveWaiting(bool all);
    core::Result<core::Done> write(core::Casebook& casebook, const Unsaved& item);
    core::Result<core::Done> writeDraft(core::Casebook& casebook, const Unsaved& item);
    core::Result<core::Done> writeEdits(core::Casebook& casebook, const Unsaved& item);
    /// Whether the casebook takes anything at all.
    bool takesAnything();
    void wasSaved(Entries::iterator entry);
    bool waitsAt(const core::AssessmentId& assessment, const std::string& place) const;
    void tryAgainLater();
    void tellChange();

    core::Casebook& m_casebook;
    core::Clock m_clock;
    std::chrono::milliseconds m_patience;
    Entries m_entries;
    /// By assessment and place, as this window last saw or wrote them.
    std::map<std::pair<core::AssessmentId, std::string>, core::Draft> m_rows;
    std::optional<core::Problem> m_problem;
    std::chrono::steady_clock::time_point m_failingSince;
    bool m_isPatient = true;
    std::optional<core::Timestamp> m_savedAt;
    SavedState m_told;
    QTimer m_retry;
    std::chrono::milliseconds m_pause{0};
};

} // namespace ui
