#include "ui/session/SaveQueue.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr std::chrono::milliseconds shortestPause{100};
constexpr std::chrono::milliseconds longestPause{5000};
/// Between attempts at what the casebook refuses: it may take it after another merge.
constexpr std::chrono::milliseconds pauseForRefused{60000};

std::size_t sizeOf(const Unsaved& item)
{
    return item.edits.size() + (item.draft ? 1 : 0) + (item.texts.empty() ? 0 : 1) +
           (item.owner ? 1 : 0);
}

/// Whether an edit of `later` replaces one of `earlier`, so that it cannot be saved without it.
bool standsOn(const Unsaved& later, const Unsaved& earlier)
{
    const auto replacesOneOfIt = [&](const core::Edit& edit) {
        return std::ranges::any_of(edit.replaces, [&](const core::EditId& id) {
            return std::ranges::find(earlier.edits, id, &core::Edit::id) != earlier.edits.end();
        });
    };
    return later.assessment == earlier.assessment &&
           std::ranges::any_of(later.edits, replacesOneOfIt);
}

bool isDraftAt(const Unsaved& item, const core::AssessmentId& assessment, const std::string& place)
{
    return item.draft && item.draft->place == place && item.assessment == assessment;
}

} // namespace

SaveQueue::SaveQueue(core::Casebook& casebook, core::Clock clock,
                     std::chrono::milliseconds patience)
    : m_casebook(casebook)
    , m_clock(std::move(clock))
    , m_patience(patience)
{
    m_told = state();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        saveWaiting(true);
        tellChange();
    });
}

void SaveQueue::add(Unsaved item)
{
    std::erase_if(m_entries, [&](const Entry& entry) {
        return (item.owner && entry.item.owner) ||
               (item.draft && isDraftAt(entry.item, item.assessment, item.draft->place));
    });
    m_entries.push_back({std::move(item), std::nullopt});
    saveWaiting(false);
    tellChange();
}

core::Result<core::Done> SaveQueue::save()
{
    saveWaiting(true);
    tellChange();
    if (m_problem) {
        return *m_problem;
    }
    const auto refused = std::ranges::find_if(
        m_entries, [](const Entry& entry) { return entry.refusal.has_value(); });
    return refused == m_entries.end() ? core::Result<core::Done>(core::Done{})
                                      : core::Result<core::Done>(*refused->refusal);
}

bool SaveQueue::saveNow()
{
    m_isPatient = false;
    return static_cast<bool>(save());
}

void SaveQueue::saveWaiting(bool all)
{
    bool takes = false; // In this round.
    std::vector<const Entry*> heldUp;
    std::optional<core::Problem> problem;
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const auto under = std::ranges::find_if(
            heldUp, [&](const Entry* earlier) { return standsOn(entry->item, earlier->item); });
        if (under != heldUp.end()) {
            entry->refusal = (*under)->refusal;
        } else if (all || !entry->refusal) {
            auto done = write(m_casebook, entry->item);
            if (!done && (takes || takesAnything())) {
                // What was in the way a moment ago may have gone.
                takes = true;
                done = write(m_casebook, entry->item);
            }
            if (done) {
                takes = true;
                wasSaved(entry++);
                continue;
            }
            if (!takes) {
                problem = done.problem();
                break;
            }
            entry->refusal = done.problem();
        }
        // Nothing stands on a draft, and what finishes it takes it out of the queue.
        if (entry->refusal && !entry->item.draft) {
            heldUp.push_back(&*entry);
        }
        ++entry;
    }
    if (problem && !m_problem) {
        m_failingSince = std::chrono::steady_clock::now();
    }
    m_problem = std::move(problem);
    if (!m_problem) {
        m_isPatient = true;
    }
    tryAgainLater();
}

core::Result<core::Done> SaveQueue::write(core::Casebook& casebook, const Unsaved& item)
{
    if (item.owner) {
        return casebook.setOwner(*item.owner);
    }
    if (!item.texts.empty()) {
        return casebook.bind(item.assessment, {}, item.texts);
    }
    return item.draft ? writeDraft(casebook, item) : writeEdits(casebook, item);
}

core::Result<core::Done> SaveQueue::saveInto(core::Casebook& other)
{
    for (const Entry& entry : m_entries) {
        if (auto done = write(other, entry.item); !done) {
            return done;
        }
    }
    m_entries.clear();
    m_problem.reset();
    tryAgainLater();
    tellChange();
    return core::Done{};
}

core::Result<core::Done> SaveQueue::writeDraft(core::Casebook& casebook, const Unsaved& item)
{
    const auto& place = item.draft->place;
    const bool isOurs = &casebook == &m_casebook;
    const auto kept = casebook.saveDraft(item.assessment, *item.draft,
                                         isOurs ? row(item.assessment, place) : std::nullopt);
    if (!kept) {
        return kept.problem();
    }
    if (!isOurs) {
        return core::Done{};
    }
    if (kept->text.empty()) {
        m_rows.erase({item.assessment, place});
    } else {
        m_rows[{item.assessment, place}] = *kept;
    }
    return core::Done{};
}

core::Result<core::Done> SaveQueue::writeEdits(core::Casebook& casebook, const Unsaved& item)
{
    std::vector<core::Draft> finished;
    const bool isOurs = &casebook == &m_casebook;
    for (const std::string& place : item.finishedDrafts) {
        if (auto kept = isOurs ? row(item.assessment, place) : std::nullopt) {
            finished.push_back(std::move(*kept));
        }
    }
    auto done = casebook.append(item.assessment, item.edits, finished);
    if (done && isOurs) {
        for (const std::string& place : item.finishedDrafts) {
            m_rows.erase({item.assessment, place});
        }
    }
    return done;
}

bool SaveQueue::waitsAt(const core::AssessmentId& assessment, const std::string& place) const
{
    return std::ranges::any_of(m_entries, [&](const Entry& entry) {
        const auto& finished = entry.item.finishedDrafts;
        return isDraftAt(entry.item, assessment, place) ||
               (entry.item.assessment == assessment &&
                std::ranges::find(finished, place) != finished.end());
    });
}

void SaveQueue::seeDrafts(const core::AssessmentId& assessment,
                          const std::vector<core::Draft>& rows)
{
    std::erase_if(m_rows, [&](const auto& known) {
        return known.first.first == assessment && !waitsAt(assessment, known.first.second);
    });
    for (const core::Draft& row : rows) {
        goOnIn(assessment, row);
    }
}

bool SaveQueue::goOnIn(const core::AssessmentId& assessment, const core::Draft& row)
{
    const std::string place = core::placeOf(row.place);
    if (waitsAt(assessment, place)) {
        return false;
    }
    m_rows[{assessment, place}] = row;
    return true;
}

std::optional<core::Draft> SaveQueue::row(const core::AssessmentId& assessment,
                                          const std::string& place) const
{
    const auto found = m_rows.find({assessment, place});
    return found == m_rows.end() ? std::nullopt : std::optional(found->second);
}

bool SaveQueue::takesAnything()
{
    // Whose casebook it is can always be written once more.
    const auto owner = m_casebook.owner();
    return owner && m_casebook.setOwner(*owner);
}

void SaveQueue::wasSaved(Entries::iterator entry)
{
    if (!entry->item.draft) {
        m_savedAt = m_clock();
    }
    // A draft that waited longer would come back beside the edit that holds its text now.
    for (auto earlier = m_entries.begin(); earlier != entry;) {
        const bool isFinished =
            std::ranges::any_of(entry->item.finishedDrafts, [&](const std::string& place) {
                return isDraftAt(earlier->item, entry->item.assessment, place);
            });
        earlier = isFinished ? m_entries.erase(earlier) : std::next(earlier);
    }
    m_entries.erase(entry);
}

void SaveQueue::tryAgainLater()
{
    if (m_entries.empty()) {
        m_retry.stop();
        m_pause = std::chrono::milliseconds(0);
    } else if (!m_problem) {
        m_pause = std::chrono::milliseconds(0);
        if (!m_retry.isActive() || m_retry.intervalAsDuration() != pauseForRefused) {
            // Whoever goes on working does not put it off.
            m_retry.start(pauseForRefused);
        }
    } else {
        m_pause = std::clamp(m_pause * 2, shortestPause, longestPause);
        m_retry.start(m_pause);
    }
}

SavedState SaveQueue::state() const
{
    SavedState state;
    state.savedAt = m_savedAt;
    state.readOnly = m_casebook.isReadOnly();
    for (const Entry& entry : m_entries) {
        state.waiting += sizeOf(entry.item);
        state.refused += entry.refusal ? sizeOf(entry.item) : 0;
    }
    const bool isLong = std::chrono::steady_clock::now() - m_failingSince >= m_patience;
    if (m_problem && (isLong || !m_isPatient)) {
        state.problem = m_problem;
    }
    return state;
}

void SaveQueue::tellChange()
{
    const SavedState now = state();
    if (now != m_told) {
        m_told = now;
        emit stateChanged();
    }
}

std::vector<Unsaved> SaveQueue::waitingOf(const core::AssessmentId& assessment) const
{
    std::vector<Unsaved> items;
    for (const Entry& entry : m_entries) {
        if (entry.item.assessment == assessment) {
            items.push_back(entry.item);
        }
    }
    return items;
}

std::vector<SaveQueue::Refused> SaveQueue::refused() const
{
    std::vector<Refused> refused;
    for (const Entry& entry : m_entries) {
        if (entry.refusal) {
            refused.push_back({entry.item, *entry.refusal});
        }
    }
    return refused;
}

void SaveQueue::giveUpRefused()
{
    std::erase_if(m_entries, [](const Entry& entry) { return entry.refusal.has_value(); });
    tryAgainLater();
    tellChange();
}

} // namespace ui
