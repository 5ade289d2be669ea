#include "core/work/Backups.h"

#include "core/support/Digest.h"
#include "core/support/File.h"
#include "core/support/OrThrow.h"
#include "core/support/Unfinished.h"
#include "core/work/BackupNames.h"
#include "core/work/BackupRotation.h"

#include <algorithm>
#include <ranges>
#include <tuple>

namespace core {

namespace {

namespace fs = std::filesystem;

const std::string backupFolderEnding = ".backups";

void mustHaveFolder(const fs::path& folder)
{
    std::error_code error;
    if (fs::is_directory(folder, error)) {
        return;
    }
    if (fs::create_directories(folder.parent_path(), error); !error) {
        fs::create_directory(folder, error);
    }
    if (error) {
        throw Failure({"the folder for backups cannot be made (" + error.message() +
                           "). Choose another one, or free some space.",
                       folder.string()});
    }
    fs::permissions(folder, fs::perms::owner_all, error);
}

Result<Casebook> openToRead(const fs::path& path)
{
    CasebookOptions options;
    options.readOnly = true;
    return Casebook::open(path, options);
}

/// The last backup, where the casebook has not changed since.
std::optional<BackupFile> unchangedSince(const std::vector<BackupFile>& there,
                                         const std::string& state)
{
    if (there.empty()) {
        return std::nullopt;
    }
    const auto last = openToRead(there.front().path);
    if (!last) {
        return std::nullopt;
    }
    const auto of = last->copyOf();
    // All of it is read only where that decides something.
    const bool isSame = of && *of == state && last->check();
    return isSame ? std::optional(there.front()) : std::nullopt;
}

/// Says in the copy what it is a copy of, and looks whether it is whole.
void finish(const fs::path& path, const std::optional<std::string>& state)
{
    if (state) {
        Casebook copy = orThrow(Casebook::open(path));
        orThrow(copy.setCopyOf(*state));
    }
    std::error_code failed;
    fs::permissions(path, fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write,
                    fs::perm_options::remove, failed);
    orThrow(orThrow(openToRead(path)).check());
}

BackupContent contentOf(const Casebook& opened, const fs::path& backup)
{
    if (orThrow(opened.label())) {
        throw Failure({"is a pack, not a backup. Merge it instead.", backup.string()});
    }
    return {orThrow(opened.list()), orThrow(opened.recycled()).size()};
}

void letGo(std::vector<BackupFile> all, Timestamp now, std::uintmax_t mostBytes,
           const fs::path& spared)
{
    std::ranges::reverse(all);
    std::vector<DatedCopy> copies;
    for (const BackupFile& file : all) {
        copies.push_back({file.at, file.bytes});
    }
    for (const std::size_t place : copiesToDrop(copies, now, mostBytes)) {
        std::error_code ignored;
        if (all[place].path != spared) {
            fs::remove(all[place].path, ignored);
        }
    }
}

} // namespace

const char* wordsFor(BackupReason why)
{
    return backupWords(why);
}

bool isBackup(const fs::path& file)
{
    return backupNamed(file.filename()) && file.parent_path().extension() == backupFolderEnding;
}

fs::path backupFolder(const fs::path& casebook, const BackupSettings& settings)
{
    std::error_code ignored;
    fs::path whole = fs::weakly_canonical(casebook, ignored);
    whole = whole.empty() ? casebook : whole;
    if (settings.folder.empty()) {
        return whole.parent_path() / (whole.stem().string() + backupFolderEnding);
    }
    constexpr std::size_t enoughLetters = 8;
    return settings.folder /
           (whole.stem().string() + '-' + sha256Hex(whole.string()).substr(0, enoughLetters) +
            backupFolderEnding);
}

Result<fs::path> placeToPrepare(const fs::path& casebook, Timestamp now,
                                const BackupSettings& settings)
{
    return attempt("Restoring", [&] {
        const fs::path folder = backupFolder(casebook, settings);
        mustHaveFolder(folder);
        removeUnfinished(folder);
        return unfinishedName(freeBackupName(folder, BackupReason::Restore, now), 0);
    });
}

Result<std::vector<BackupFile>> backupsOf(const fs::path& casebook, const BackupSettings& settings)
{
    return attempt("Listing the backups", [&] {
        std::vector<BackupFile> files;
        const fs::path folder = backupFolder(casebook, settings);
        std::error_code error;
        for (fs::directory_iterator at(folder, error), end; !error && at != end;
             at.increment(error)) {
            const auto name = backupNamed(at->path());
            std::error_code ignored;
            if (name && at->is_regular_file(ignored)) {
                files.push_back({at->path(), name->at, name->why, at->file_size(ignored)});
            }
        }
        if (error && error != std::errc::no_such_file_or_directory) {
            throw Failure({"cannot be read (" + error.message() +
                               "). Check that you may read the folder, or choose another one for "
                               "backups.",
                           folder.string()});
        }
        std::ranges::sort(files, [](const BackupFile& a, const BackupFile& b) {
            return std::tuple(b.at, b.path) < std::tuple(a.at, a.path);
        });
        return files;
    });
}

Result<BackedUp> backUp(const Casebook& casebook, BackupReason why, Timestamp now,
                        const BackupSettings& settings, const Progress& progress,
                        const fs::path& spared)
{
    return attempt("Making the backup", [&]() -> BackedUp {
        const fs::path folder = backupFolder(casebook.path(), settings);
        mustHaveFolder(folder);
        removeUnfinished(folder);
        const auto state = orThrow(casebook.state());
        const auto there = orThrow(backupsOf(casebook.path(), settings));
        if (auto last = unchangedSince(there, state)) {
            return {std::move(*last), false};
        }
        const fs::path path = freeBackupName(folder, why, now);
        orThrow(casebook.backup(path, progress));
        try {
            // A copy of another version is left as it is.
            const bool isOfThis = !casebook.isOfEarlierVersion() && !casebook.isOfLaterVersion();
            finish(path, isOfThis ? std::optional(state) : std::nullopt);
        } catch (const Failure& failure) {
            std::error_code ignored;
            fs::remove(path, ignored);
            throw Failure({"the backup was not kept, because it could not be checked: " +
                               toString(failure.problem()),
                           casebook.path().string()});
        }
        const auto all = orThrow(backupsOf(casebook.path(), settings));
        const auto made = std::ranges::find(all, path, &BackupFile::path);
        if (made == all.end()) {
            throw Failure({"the backup is gone again. Look whether another program clears the "
                           "folder.",
                           path.string()});
        }
        letGo(all, std::max(now, made->at), settings.mostBytes, spared);
        return {*made, true};
    });
}

KeptBefore keepBefore(const Casebook& casebook, BackupReason why, Timestamp now,
                      const BackupSettings& settings, const Progress& progress)
{
    const auto ids = casebook.ids();
    if (!settings.isOn || (ids && ids->empty())) {
        return {};
    }
    const auto made = backUp(casebook, why, now, settings, progress);
    return made ? KeptBefore{made->file.path, std::nullopt} : KeptBefore{{}, made.problem()};
}

KeptBefore keepBeforeUpgrade(const fs::path& casebook, Timestamp now,
                             const BackupSettings& settings)
{
    // What a backup left that was not finished goes at the next start, as beside the casebook.
    removeUnfinished(backupFolder(casebook, settings));
    CasebookOptions options;
    options.readOnly = true;
    options.waitMilliseconds = 0;
    const auto old = Casebook::open(casebook, options);
    if (!old || !old->isOfEarlierVersion()) {
        return {};
    }
    return keepBefore(*old, BackupReason::Upgrade, now, settings);
}

Result<BackupContent> glanceInto(const fs::path& backup)
{
    return attempt("Looking into the backup",
                   [&] { return contentOf(orThrow(openToRead(backup)), backup); });
}

Result<BackupContent> lookInto(const fs::path& backup)
{
    return attempt("Looking into the backup", [&] {
        const Casebook opened = orThrow(openToRead(backup));
        if (const auto whole = opened.check(); !whole) {
            throw Failure(
                {"this backup is damaged. Choose an earlier or a later one.", backup.string()});
        }
        return contentOf(opened, backup);
    });
}

} // namespace core
