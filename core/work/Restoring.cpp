#include "core/work/Restoring.h"

#include "core/assessment/WithoutWords.h"
#include "core/exchange/Redactions.h"
#include "core/store/VerifyFinding.h"
#include "core/support/OrThrow.h"

#include <algorithm>

namespace core {

namespace {

namespace fs = std::filesystem;

Casebook openToRead(const fs::path& path)
{
    CasebookOptions options;
    options.readOnly = true;
    return orThrow(Casebook::open(path, options));
}

/// A backup in which words themselves were lost or altered is not to take anybody's place.
void mustHoldItsWords(const Casebook& backup, const Progress& progress)
{
    using Kind = VerifyFinding::Kind;
    for (const VerifyFinding& finding : orThrow(backup.verify(Progress{progress.stop}))) {
        if (finding.kind == Kind::Damaged || finding.kind == Kind::AlteredEdit ||
            finding.kind == Kind::AlteredBytes || finding.kind == Kind::NoStandard) {
            throw Failure({"this backup is damaged. Choose an earlier or a later one; nothing was "
                           "changed.",
                           backup.path().string()});
        }
    }
}

/// What this program cannot change it cannot put in a casebook's place either.
void mustNotBeNewer(const Casebook& backup)
{
    if (backup.isOfLaterVersion()) {
        throw Failure({"was made by a newer Standpoint; it can be read here, not restored. Update "
                       "Standpoint first; nothing was changed.",
                       backup.path().string()});
    }
}

/// What `casebook` redacted holds in `copy` too. Its words are in older edits, which name the later
/// ones that replaced them, so the log of such an assessment is made whole.
void keepRedacted(Casebook& copy, const Casebook& casebook, const AssessmentId& id)
{
    const Ledger here = orThrow(casebook.read(id));
    if (Redactions(here.edits()).empty()) {
        return;
    }
    const bool isInBin = orThrow(copy.isRecycled(id));
    const auto bin = orThrow(copy.recycled());
    const auto binned =
        std::ranges::find_if(bin, [&](const Recycled& one) { return one.summary.id == id; });
    if (isInBin) {
        orThrow(copy.bringBack(id));
    }
    orThrow(copy.bind(id, here.edits(), orThrow(casebook.editionTexts(id))));
    for (const Attachment& file : here.assessment().attachments) {
        if (!orThrow(copy.hasContent(file.digest)) && orThrow(casebook.hasContent(file.digest))) {
            orThrow(copy.attach(id, {}, {orThrow(casebook.content(file.digest))}));
        }
    }
    if (isInBin) {
        orThrow(copy.recycle(id, binned == bin.end() ? Timestamp{} : binned->at));
    }
}

/// Names that were taken out of the records of merges.
void keepGiversRedacted(Casebook& copy, const Casebook& casebook)
{
    const auto there = orThrow(copy.merges());
    for (const MergeRecord& merge : orThrow(casebook.merges())) {
        const auto same = std::ranges::find_if(there, [&](const MergeRecord& one) {
            return one.number == merge.number && one.at == merge.at;
        });
        if (merge.giver == redactedName && same != there.end()) {
            orThrow(copy.forgetGiver(same->giver, merge.giver));
        }
    }
}

/// What went for good from `casebook` goes from `copy` as well.
void keepGone(Casebook& copy, const Casebook& casebook, Timestamp now)
{
    std::vector<AssessmentId> gone;
    std::vector<AssessmentId> both;
    for (const AssessmentId& id : orThrow(copy.ids())) {
        if (orThrow(casebook.isForgotten(id))) {
            gone.push_back(id);
        } else if (orThrow(casebook.contains(id))) {
            both.push_back(id);
        }
    }
    if (!gone.empty()) {
        if (const auto left = orThrow(copy.forget(gone, now))) {
            throw Failure(*left);
        }
    }
    orThrow(copy.takeForgotten(casebook));
    for (const AssessmentId& id : both) {
        keepRedacted(copy, casebook, id);
    }
    keepGiversRedacted(copy, casebook);
    orThrow(copy.clearUnused());
}

/// A file that goes again with the object.
class Passing {
public:
    explicit Passing(fs::path path) : m_path(std::move(path)) { remove(); }
    ~Passing() { remove(); }
    Passing(const Passing&) = delete;
    Passing& operator=(const Passing&) = delete;

    const fs::path& path() const { return m_path; }

private:
    void remove()
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
        fs::remove(m_path.string() + "-journal", ignored);
    }

    fs::path m_path;
};

void makeWritable(const fs::path& path)
{
    std::error_code ignored;
    fs::permissions(path, fs::perms::owner_write, fs::perm_options::add, ignored);
}

/// Out of the way, with a journal that belongs to it: what comes in its place must not find that.
fs::path moveAside(const fs::path& path, Timestamp now)
{
    std::string when = toRfc3339({now.milliseconds / 1000 * 1000});
    std::erase_if(when, [](char letter) { return letter == ':' || letter == 'Z'; });
    std::error_code failed;
    fs::path aside;
    for (int number = 1; aside.empty() || fs::exists(aside, failed); ++number) {
        aside = path.parent_path() /
                (path.stem().string() + ".before-restore-" + when +
                 (number > 1 ? "-" + std::to_string(number) : "") + path.extension().string());
    }
    const fs::path journal = path.string() + "-journal";
    if (fs::exists(journal, failed)) {
        fs::rename(journal, aside.string() + "-journal", failed);
    }
    if (!failed && fs::exists(path, failed)) {
        fs::rename(path, aside, failed);
    } else if (!failed) {
        aside.clear();
    }
    if (failed) {
        throw Failure({"cannot be moved out of the way (" + failed.message() +
                           "). Check that you may write in its folder.",
                       path.string()});
    }
    return aside;
}

Restored putInPlace(const Casebook& prepared, const fs::path& path, Timestamp now,
                    const Progress& progress)
{
    // The copy is whole before what was there goes.
    const Passing whole(path.string() + ".restored");
    orThrow(prepared.backup(whole.path(), progress));
    Restored restored{moveAside(path, now), true};
    std::error_code failed;
    fs::rename(whole.path(), path, failed);
    if (failed) {
        throw Failure({"cannot be written (" + failed.message() + "). What was there is at " +
                           restored.before.string(),
                       path.string()});
    }
    return restored;
}

/// Whether it is there and may be copied; throws where somebody is only busy with it.
std::optional<Casebook> openSound(const fs::path& path)
{
    auto opened = Casebook::open(path);
    if (!opened && opened.problem().passes) {
        throw Failure(opened.problem());
    }
    if (!opened) {
        return std::nullopt;
    }
    if (opened->isReadOnly()) {
        throw Failure({"may not be changed: it is read-only. Make it writable, or restore to "
                       "another file.",
                       path.string()});
    }
    return opened->check() ? std::optional(std::move(*opened)) : std::nullopt;
}

/// What of a damaged casebook can still be read of what went for good.
void keepGoneAsFarAsKnown(Casebook& copy, const fs::path& path, Timestamp now)
{
    CasebookOptions options;
    options.readOnly = true;
    if (const auto damaged = Casebook::open(path, options)) {
        static_cast<void>(attempt("Reading", [&] {
            keepGone(copy, *damaged, now);
            return Done{};
        }));
    }
}

} // namespace

Result<Restored> restoreAll(const fs::path& path, const fs::path& backup, Timestamp now,
                            const BackupSettings& settings, const Progress& progress)
{
    return attempt("Restoring", [&] {
        orThrow(lookInto(backup));
        const Passing prepared(orThrow(placeToPrepare(path, now, settings)));
        {
            const Casebook from = openToRead(backup);
            mustNotBeNewer(from);
            mustHoldItsWords(from, progress);
            orThrow(from.backup(prepared.path(), Progress{progress.stop}));
        }
        makeWritable(prepared.path());
        Casebook copy = orThrow(Casebook::open(prepared.path()));
        orThrow(copy.setCopyOf(std::nullopt));
        std::optional<Casebook> casebook = openSound(path);
        if (!casebook) {
            keepGoneAsFarAsKnown(copy, path, now);
            return putInPlace(copy, path, now, progress);
        }
        keepGone(copy, *casebook, now);
        const auto before = orThrow(backUp(*casebook, BackupReason::Restore, now, settings,
                                           Progress{progress.stop}, backup));
        orThrow(casebook->takeOver(copy, progress));
        return Restored{before.file.path, false};
    });
}

Result<RestoredOne> restoreOne(Casebook& casebook, const fs::path& backup, const AssessmentId& id,
                               Forgotten forgotten, const Clock& clock,
                               const BackupSettings& settings, const Progress& progress)
{
    return attempt("Restoring", [&] {
        const Casebook from = openToRead(backup);
        if (!orThrow(from.contains(id)) || orThrow(from.isRecycled(id))) {
            throw Failure({"the assessment \"" + id + "\" is not in this backup. Choose another.",
                           backup.string()});
        }
        const bool wasForgotten = orThrow(casebook.isForgotten(id));
        if (wasForgotten && forgotten == Forgotten::StayAway) {
            throw Failure({"the assessment \"" + id +
                               "\" was forgotten here for good. It comes back only where that is "
                               "asked for as well.",
                           casebook.path().string()});
        }
        Pack pack = orThrow(openPack(backup, {}, Progress{progress.stop}));
        std::erase_if(pack.assessments, [&](const AssessmentStart& one) { return one.id != id; });
        pack.houseStyle.clear();
        RestoredOne restored{id,
                             {},
                             orThrow(casebook.contains(id)) && orThrow(casebook.isRecycled(id)),
                             keepBefore(casebook, BackupReason::Restore, clock(), settings,
                                        Progress{progress.stop})};
        const bool isNew = !orThrow(casebook.contains(id));
        if (wasForgotten || restored.wasInBin) {
            orThrow(casebook.bringBack(id));
        }
        restored.merge = orThrow(merge(casebook, pack, {}, clock, restored.before.copy, progress));
        if (isNew) {
            for (const RecordId& record : orThrow(from.keptHere(id))) {
                orThrow(casebook.keepHere(id, record, true));
            }
            for (const RecordId& record : orThrow(from.markedForLater(id))) {
                orThrow(casebook.markForLater(id, record, true));
            }
            orThrow(casebook.sayApart(id, orThrow(from.apartIn(id))));
            if (const auto self = orThrow(from.selfIn(id))) {
                orThrow(casebook.setSelf(id, *self));
            }
            if (const auto day = orThrow(from.keptUntil(id))) {
                orThrow(casebook.keepUntil(id, day));
            }
        }
        return restored;
    });
}

} // namespace core
