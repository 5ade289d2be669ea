#pragma once

#include "core/store/Casebook.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// Why a backup was made.
enum class BackupReason { Asked, Start, Merge, Import, Upgrade, Forgetting, Restore };

/// As it stands in the names of files: "before merge".
const char* wordsFor(BackupReason why);

inline constexpr std::uintmax_t usualBackupBytes = 2'000'000'000;

/// Where the backups of a casebook go, and how much room they may take.
struct BackupSettings {
    std::filesystem::path folder = {}; ///< Empty for beside the casebook.
    std::uintmax_t mostBytes = usualBackupBytes;
    bool isOn = true; ///< Whether they are made without being asked for.
};

/// A backup as its name tells it: "2026-11-29 1405 before merge.standpoint", in UTC.
struct BackupFile {
    std::filesystem::path path;
    Timestamp at; ///< To the minute; a little later for one that was made in the same one.
    BackupReason why = BackupReason::Asked;
    std::uintmax_t bytes = 0;
};

/// "NAME.backups" beside the casebook. In another folder, where casebooks of several places may
/// meet, a part of the name tells their places apart.
std::filesystem::path backupFolder(const std::filesystem::path& casebook,
                                   const BackupSettings& settings);

/// A name among the backups for what is being prepared, see Unfinished: what a crash leaves there
/// is removed with the next backup.
Result<std::filesystem::path> placeToPrepare(const std::filesystem::path& casebook, Timestamp now,
                                             const BackupSettings& settings);

/// Whether the file is named and lies as backups are and do.
bool isBackup(const std::filesystem::path& file);

/// The backups of a casebook, the latest first; none where the folder is not there. A Problem where
/// it cannot be read.
Result<std::vector<BackupFile>> backupsOf(const std::filesystem::path& casebook,
                                          const BackupSettings& settings);

/// What came of making a backup.
struct BackedUp {
    BackupFile file;
    bool isNew = true; ///< Not where nothing was changed since the last one, which is given then.
};

/// Makes a backup, opens and checks it, and lets those go whose time is over (BackupRotation.h),
/// but for `spared`. It may be read by nobody who may not read the casebook, and be written by
/// nobody. Nothing is left of one that fails.
Result<BackedUp> backUp(const Casebook& casebook, BackupReason why, Timestamp now,
                        const BackupSettings& settings, const Progress& progress = {},
                        const std::filesystem::path& spared = {});

/// What was kept before something is done to a casebook.
struct KeptBefore {
    std::filesystem::path copy;     ///< Empty where there is none.
    std::optional<Problem> problem; ///< Why there is none, unless none is wanted.
};

/// backUp, which never stands in the way of what is to be done. None is made of an empty casebook.
KeptBefore keepBefore(const Casebook& casebook, BackupReason why, Timestamp now,
                      const BackupSettings& settings, const Progress& progress = {});

/// The same for a file of an earlier version, which is about to be opened for writing: it is kept
/// as it was. Of what is no such file it says nothing.
KeptBefore keepBeforeUpgrade(const std::filesystem::path& casebook, Timestamp now,
                             const BackupSettings& settings);

/// What a backup holds.
struct BackupContent {
    std::vector<AssessmentSummary> assessments; ///< The most recently changed first.
    std::size_t inBin = 0;
};

/// A Problem where it cannot be read, is damaged or is no copy of a casebook.
Result<BackupContent> lookInto(const std::filesystem::path& backup);
/// The same at a glance: damage inside is not looked for.
Result<BackupContent> glanceInto(const std::filesystem::path& backup);

} // namespace core
