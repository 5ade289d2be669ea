#pragma once

#include "core/assessment/Ids.h"
#include "core/report/LanguageCatalogue.h"
#include "core/report/LayoutCatalogue.h"
#include "core/standards/Library.h"
#include "core/standards/OwnStandards.h"
#include "core/support/Result.h"
#include "core/support/ShortNames.h"
#include "core/support/Time.h"
#include "core/work/Backups.h"
#include "ui/base/Language.h"
#include "ui/base/NoBackup.h"
#include "ui/base/Retry.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ui {

class Session;

/// What the window takes from the world around it.
struct AppContext {
    const core::Library& library;
    core::OwnStandards ownStandards;   ///< `library` has them too.
    core::LayoutCatalogue layouts;     ///< Of reports.
    core::LanguageCatalogue languages; ///< Of the words of reports.
    std::filesystem::path samples;     ///< Folder of *.json in the exchange format; may be missing.
    std::filesystem::path defaultCasebook; ///< Made when it is first needed.
    std::filesystem::path documents;       ///< Where questions about files begin.
    core::Clock clock;
    core::Random random;
    std::chrono::milliseconds patience = usualPatience;
    std::filesystem::path keys = {};           ///< Folder of this device's signing key.
    std::filesystem::path usualRetention = {}; ///< How long assessments are kept, as YAML.
    std::string mounts = {};                   ///< What lies where; see core::placeOf.
    core::ShortNames shortNames = {};          ///< To ask who may be one person.
    std::filesystem::path handbook = {};       ///< Folder of its pages.
    std::vector<std::filesystem::path> dictionaries = {}; ///< Folders of hunspell's dictionaries.
    std::filesystem::path ownWords = {}; ///< File of the words that the person added to them.
    /// Opens another window of a casebook. False where that could not be done.
    std::function<bool(const std::filesystem::path& casebook)> newWindow =
        [](const std::filesystem::path&) { return false; };
    /// What the window can be in, English first.
    QList<WindowLanguage> windowLanguages = {};
    /// Where backups go, as the person chose.
    std::function<core::BackupSettings()> backups = [] { return core::BackupSettings(); };
};

/// A session over the casebook at `path`, which never waits for another program that writes: a
/// Problem that passes is to be tried again, and what is to be saved waits in memory. One of an
/// earlier version is kept as it was before it is brought up to date; where it cannot be, it is not
/// opened, and `noBackup` says why. Without `noBackup` the person goes on without.
core::Result<std::unique_ptr<Session>> openCasebook(const std::filesystem::path& path,
                                                    const AppContext& context,
                                                    const NoBackup& noBackup);

/// The same over a new casebook, with the folders above it, that belongs to somebody called `name`
/// (empty: unknown). A Problem when there is something at `path` already.
core::Result<std::unique_ptr<Session>> createCasebook(const std::filesystem::path& path,
                                                      const std::string& name,
                                                      const AppContext& context);

} // namespace ui
