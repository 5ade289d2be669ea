#include "ui/packs/PackFolder.h"

#include "core/packs/Pack.h"
#include "ui/base/Background.h"
#include "ui/base/Preferences.h"
#include "ui/base/Text.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

namespace {

constexpr std::chrono::milliseconds pause{500};
constexpr std::chrono::seconds untilAgain{5};
constexpr int mostTries = 12;

QString markOf(const std::filesystem::path& file)
{
    const QFileInfo info(fromPath(file));
    return Preferences::packMark(QStringLiteral("%1|%2|%3")
                                     .arg(info.fileName())
                                     .arg(info.size())
                                     .arg(info.lastModified().toMSecsSinceEpoch()));
}

/// Looks at one file; a Problem while it cannot be read.
core::Result<std::optional<FoundPack>> lookAtFile(const std::filesystem::path& file,
                                                  const QString& mark)
{
    std::error_code failed;
    if (std::filesystem::file_size(file, failed) > core::largestPack || failed) {
        return std::optional<FoundPack>();
    }
    if (core::needsPassphrase(file)) {
        return std::optional(FoundPack{file, {}, true, mark});
    }
    const auto label = core::Casebook::labelOf(file);
    if (!label) {
        return label.problem();
    }
    return *label ? std::optional(FoundPack{file, fromUtf8((*label)->giverName), false, mark})
                  : std::nullopt;
}

std::vector<std::filesystem::path> packFilesIn(const std::filesystem::path& folder)
{
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code ignored;
        if (entry->path().extension() == ".standpoint" && entry->is_regular_file(ignored)) {
            files.push_back(entry->path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

FolderLook lookInto(const std::filesystem::path& folder, const QSet<QString>& known,
                    const FolderLooks& before)
{
    FolderLook look;
    for (const auto& file : packFilesIn(folder)) {
        const QString mark = markOf(file);
        if (known.contains(mark)) {
            continue;
        }
        const auto looked =
            before.contains(mark) ? core::Result(before.value(mark)) : lookAtFile(file, mark);
        if (!looked) {
            look.unreadable = true;
            continue;
        }
        look.lookedAt.insert(mark, *looked);
        if (*looked) {
            look.packs.push_back(**looked);
        }
    }
    return look;
}

PackFolder::PackFolder(Preferences& preferences, QObject* parent,
                       std::chrono::milliseconds nowAndThen)
    : QObject(parent)
    , m_preferences(preferences)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PackFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        m_tries = 0;
        m_pause.start(pause);
    });
    m_nowAndThen.setInterval(nowAndThen);
    connect(&m_nowAndThen, &QTimer::timeout, this, [this] {
        watch();
        // A slow folder is not asked again while it is still answering.
        if (!m_isLooking) {
            look();
        }
    });
}

void PackFolder::follow()
{
    if (!m_watcher.directories().isEmpty()) {
        m_watcher.removePaths(m_watcher.directories());
    }
    ++m_run;
    m_tries = 0;
    m_lookedAt.clear();
    const auto folder = m_preferences.packFolder();
    if (!folder) {
        m_nowAndThen.stop();
        emit found(std::nullopt);
        return;
    }
    m_nowAndThen.start();
    watch();
    look();
}

void PackFolder::watch()
{
    const auto folder = m_preferences.packFolder();
    std::error_code ignored;
    // A folder that came back is another one to the watcher, which let go of the first.
    if (folder && m_watcher.directories().isEmpty() &&
        std::filesystem::is_directory(*folder, ignored)) {
        m_watcher.addPath(fromPath(*folder));
    }
}

void PackFolder::remember(const std::filesystem::path& file)
{
    const auto folder = m_preferences.packFolder();
    std::error_code ignored;
    if (folder && std::filesystem::equivalent(file.parent_path(), *folder, ignored)) {
        m_preferences.addSeenPack(markOf(file));
        look();
    }
}

void PackFolder::putAside(const std::filesystem::path& file)
{
    m_putAside.insert(markOf(file));
    look();
}

void PackFolder::look()
{
    const auto folder = m_preferences.packFolder();
    if (!folder) {
        return;
    }
    if (m_isLooking) {
        m_isToLookAgain = true;
        return;
    }
    m_isLooking = true;
    const QStringList seen = m_preferences.seenPacks();
    const auto known = QSet<QString>(seen.begin(), seen.end()) + m_putAside;
    inBackground(
        this,
        [folder = *folder, known, before = m_lookedAt] { return lookInto(folder, known, before); },
        [this, run = m_run](const FolderLook& result) {
            m_isLooking = false;
            if (run == m_run) {
                m_lookedAt = result.lookedAt;
            }
            if (std::exchange(m_isToLookAgain, false)) {
                look();
            } else if (run == m_run) {
                looked(result);
            }
        });
}

void PackFolder::looked(const FolderLook& result)
{
    if (result.unreadable && ++m_tries < mostTries) {
        m_pause.start(untilAgain);
    }
    emit found(result.packs.empty() ? std::nullopt : std::optional(result.packs.front()));
}

} // namespace ui
