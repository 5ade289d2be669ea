#include "core/work/Copies.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

namespace fs = std::filesystem;

void addFilesOf(const fs::path& folder, std::set<fs::path>& files)
{
    std::error_code ignored;
    for (fs::directory_iterator at(folder, ignored), end; !ignored && at != end;
         at.increment(ignored)) {
        if (at->path().extension() == ".standpoint" && at->is_regular_file(ignored)) {
            files.insert(fs::weakly_canonical(at->path(), ignored));
        }
    }
}

std::optional<CopyBeside> lookAt(const fs::path& file, const std::vector<AssessmentId>& ids)
{
    CasebookOptions options;
    options.readOnly = true;
    const auto opened = Casebook::open(file, options);
    if (!opened) {
        return std::nullopt;
    }
    CopyBeside copy{file, false, {}};
    const auto label = opened->label();
    copy.isPack = !label || label->has_value();
    for (const AssessmentId& id : ids) {
        if (const auto holds = opened->contains(id); holds && *holds) {
            copy.holds.push_back(id);
        }
    }
    return copy.holds.empty() ? std::nullopt : std::optional(std::move(copy));
}

/// Whether the copy holds nothing but what is forgotten.
bool holdsNothingElse(const Casebook& casebook, const CopyBeside& copy)
{
    const auto all = casebook.ids();
    return all && all->size() == copy.holds.size();
}

/// Lets its owner write to a backup, which nobody writes to otherwise, for as long as it lives.
class Unlocked {
public:
    explicit Unlocked(fs::path path) : m_path(std::move(path))
    {
        std::error_code ignored;
        m_before = fs::status(m_path, ignored).permissions();
        fs::permissions(m_path, fs::perms::owner_write, fs::perm_options::add, ignored);
    }
    ~Unlocked()
    {
        std::error_code ignored;
        fs::permissions(m_path, m_before, ignored);
    }
    Unlocked(const Unlocked&) = delete;
    Unlocked& operator=(const Unlocked&) = delete;

private:
    fs::path m_path;
    fs::perms m_before = fs::perms::unknown;
};

Result<Done> forgetIn(const CopyBeside& copy, Timestamp at)
{
    std::optional<Unlocked> unlocked;
    if (isBackup(copy.path)) {
        unlocked.emplace(copy.path);
    }
    auto opened = Casebook::open(copy.path);
    if (!opened) {
        return opened.problem();
    }
    if (holdsNothingElse(*opened, copy)) {
        // Cleared first, so that the blocks of the removed file do not tell.
        if (const auto gone = opened->forget(copy.holds, at); !gone) {
            return gone.problem();
        }
        std::error_code failed;
        fs::remove(copy.path, failed);
        return failed ? Result<Done>(Problem{"cannot be removed (" + failed.message() + ").",
                                             copy.path.string()})
                      : Done{};
    }
    const auto gone = opened->forget(copy.holds, at);
    if (!gone) {
        return gone.problem();
    }
    return *gone ? Result<Done>(**gone) : Done{};
}

} // namespace

std::vector<CopyBeside> copiesHolding(const fs::path& casebook,
                                      const std::vector<MergeRecord>& merges,
                                      const std::vector<AssessmentId>& ids,
                                      const BackupSettings& backups)
{
    std::error_code ignored;
    const fs::path whole = fs::weakly_canonical(casebook, ignored);
    std::set<fs::path> files;
    addFilesOf(whole.parent_path(), files);
    // Where they were made before somebody chose another folder, too.
    addFilesOf(backupFolder(casebook, {}), files);
    addFilesOf(backupFolder(casebook, backups), files);
    for (const MergeRecord& merge : merges) {
        const fs::path kept = fs::path(merge.copy).is_absolute()
                                  ? fs::path(merge.copy)
                                  : whole.parent_path() / fs::path(merge.copy).filename();
        if (fs::is_regular_file(kept, ignored)) {
            files.insert(fs::weakly_canonical(kept, ignored));
        }
    }
    files.erase(whole);
    std::vector<CopyBeside> copies;
    for (const fs::path& file : files) {
        if (auto copy = lookAt(file, ids)) {
            copies.push_back(std::move(*copy));
        }
    }
    return copies;
}

std::vector<Problem> forgetInCopies(const std::vector<CopyBeside>& copies, Timestamp at)
{
    std::vector<Problem> problems;
    for (const CopyBeside& copy : copies) {
        if (copy.isPack) {
            continue;
        }
        if (const auto done = forgetIn(copy, at); !done) {
            problems.push_back(done.problem());
        }
    }
    return problems;
}

} // namespace core
