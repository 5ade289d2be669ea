#include "core/work/Backups.h"

#include "core/support/Digest.h"
#include "core/support/File.h"
#include "core/support/OrThrow.h"
#include "core/work/BackupRotation.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ranges>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 7> reasonWords{
    "on request",     "at start",          "before merge",  "before import",
    "before upgrade", "before forgetting", "before restore"};
const std::string folderEnding = ".backups";
const std::string fileEnding = ".standpoint";
const std::string unfinishedEnding = ".unfinished";
constexpr std::size_t stampLength = 15; ///< "2026-11-29 1405"
constexpr std::int64_t minuteMilliseconds = 60'000;
constexpr std::int64_t anHour = 60 * minuteMilliseconds;

std::string stampOf(Timestamp at)
{
    const std::string text = toRfc3339(at);
    return text.substr(0, 10) + ' ' + text.substr(11, 2) + text.substr(14, 2);
}

std::optional<Timestamp> timeOfStamp(std::string_view name)
{
    if (name.size() < stampLength || name[10] != ' ') {
        return std::nullopt;
    }
    return timestampFromRfc3339(std::string(name.substr(0, 10)) + 'T' +
                                std::string(name.substr(11, 2)) + ':' +
                                std::string(name.substr(13, 2)) + ":00Z");
}

/// The 3 of "… before merge 3": the third that was made in one minute.
int countedFrom(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number > 1 ? number : 0;
}

/// What the name of a backup tells; nothing for another file.
std::optional<BackupFile> readName(const fs::path& path)
{
    const std::string stem = path.stem().string();
    const auto at = timeOfStamp(stem);
    if (!at || path.extension() != fileEnding || stem.size() <= stampLength) {
        return std::nullopt;
    }
    const std::string_view rest = std::string_view(stem).substr(stampLength);
    for (std::size_t i = 0; i < reasonWords.size(); ++i) {
        const std::string words = std::string(" ") + reasonWords[i];
        if (!rest.starts_with(words)) {
            continue;
        }
        const std::string_view more = rest.substr(words.size());
        const int number = more.starts_with(' ') ? countedFrom(more.substr(1)) : 0;
        if (more.empty() || number > 0) {
            return BackupFile{path, {at->milliseconds + number}, static_cast<BackupReason>(i), 0};
        }
    }
    return std::nullopt;
}

/// A name that no file of this minute has, whatever it was made for: the number tells which came
/// later.
fs::path freeName(const fs::path& folder, BackupReason why, Timestamp now)
{
    int taken = 0;
    std::error_code ignored;
    for (fs::directory_iterator at(folder, ignored), end; !ignored && at != end;
         at.increment(ignored)) {
        const fs::path name =
            at->path().extension() == unfinishedEnding ? at->path().stem() : at->path().filename();
        const auto file = readName(name);
        if (file && stampOf(file->at) == stampOf(now)) {
            const auto number = static_cast<int>(file->at.milliseconds % minuteMilliseconds);
            taken = std::max({taken, 1, number});
        }
    }
    return folder / (stampOf(now) + ' ' + wordsFor(why) +
                     (taken == 0 ? std::string() : ' ' + std::to_string(taken + 1)) + fileEnding);
}

/// Copies that were never finished, because the program or the machine stopped.
void removeUnfinished(const fs::path& folder, Timestamp now)
{
    std::error_code ignored;
    std::vector<fs::path> left;
    for (fs::directory_iterator at(folder, ignored), end; !ignored && at != end;
         at.increment(ignored)) {
        fs::path name = at->path().filename();
        const bool isUnfinished = name.extension().string().starts_with(unfinishedEnding);
        while (name.extension().string().starts_with(unfinishedEnding)) {
            name = name.stem();
        }
        const auto file = isUnfinished ? readName(name) : std::nullopt;
        // Not one that another window is making now.
        if (file && std::abs(now.milliseconds - file->at.milliseconds) > anHour) {
            left.push_back(at->path());
        }
    }
    for (const fs::path& path : left) {
        fs::remove(path, ignored);
    }
}

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
    if (!last || !last->check()) {
        return std::nullopt;
    }
    const auto of = last->copyOf();
    return of && *of == state ? std::optional(there.front()) : std::nullopt;
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
    return reasonWords[static_cast<std::size_t>(why)];
}

fs::path backupFolder(const fs::path& casebook, const BackupSettings& settings)
{
    std::error_code ignored;
    fs::path whole = fs::weakly_canonical(casebook, ignored);
    whole = whole.empty() ? casebook : whole;
    if (settings.folder.empty()) {
        return whole.parent_path() / (whole.stem().string() + folderEnding);
    }
    constexpr std::size_t enoughLetters = 8;
    return settings.folder / (whole.stem().string() + '-' +
                              sha256Hex(whole.string()).substr(0, enoughLetters) + folderEnding);
}

Result<fs::path> placeToPrepare(const fs::path& casebook, Timestamp now,
                                const BackupSettings& settings)
{
    return attempt("Restoring", [&] {
        const fs::path folder = backupFolder(casebook, settings);
        mustHaveFolder(folder);
        removeUnfinished(folder, now);
        return fs::path(freeName(folder, BackupReason::Restore, now).string() + unfinishedEnding);
    });
}

bool isBackup(const fs::path& file)
{
    return readName(file.filename()) && file.parent_path().extension() == folderEnding;
}

Result<std::vector<BackupFile>> backupsOf(const fs::path& casebook, const BackupSettings& settings)
{
    return attempt("Listing the backups", [&] {
        std::vector<BackupFile> files;
        const fs::path folder = backupFolder(casebook, settings);
        std::error_code error;
        for (fs::directory_iterator at(folder, error), end; !error && at != end;
             at.increment(error)) {
            auto file = readName(at->path());
            std::error_code ignored;
            if (file && at->is_regular_file(ignored)) {
                file->bytes = at->file_size(ignored);
                files.push_back(std::move(*file));
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
        removeUnfinished(folder, now);
        const auto state = orThrow(casebook.state());
        const auto there = orThrow(backupsOf(casebook.path(), settings));
        if (auto last = unchangedSince(there, state)) {
            return {std::move(*last), false};
        }
        const fs::path path = freeName(folder, why, now);
        orThrow(casebook.backup(path, progress));
        try {
            finish(path, casebook.isOfEarlierVersion() ? std::nullopt : std::optional(state));
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
