#pragma once

#include "core/store/FileLabel.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <chrono>
#include <filesystem>
#include <optional>
#include <vector>

namespace ui {

class Preferences;

/// A pack that lies in the folder and was not looked at yet.
struct FoundPack {
    std::filesystem::path file;
    QString from;          ///< Who made it; empty when it is protected or has no name.
    bool isSealed = false; ///< Only a passphrase tells what is in it.
    QString mark;          ///< Name, size and time: how it is remembered.
};

/// The packs in `folder` that are not in `known`, by name, and whether there are files that cannot
/// be read yet, such as one that is still being copied. Fit for another thread.
struct FolderLook {
    std::vector<FoundPack> packs;
    bool unreadable = false;
};
FolderLook lookInto(const std::filesystem::path& folder, const QSet<QString>& known);

/// Watches a folder that people share for packs, if the person chose one. It tells of one pack at a
/// time. A folder that is not there yet, or that tells of no changes, as on a network, is looked
/// into now and then.
class PackFolder : public QObject {
    Q_OBJECT

public:
    /// `preferences` outlive this.
    explicit PackFolder(Preferences& preferences, QObject* parent = nullptr,
                        std::chrono::milliseconds nowAndThen = std::chrono::minutes(1));

    /// Watches the folder that the preferences name now.
    void follow();
    /// The pack was merged and is not told of again.
    void remember(const std::filesystem::path& file);
    /// The pack is not told of again until the program runs the next time.
    void putAside(const std::filesystem::path& file);

signals:
    /// The first pack that was not looked at yet; nothing when there is none.
    void found(const std::optional<ui::FoundPack>& pack);

private:
    void watch();
    void look();
    void looked(const FolderLook& result);

    Preferences& m_preferences;
    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< After a change, until nobody writes any more.
    QTimer m_nowAndThen;
    QSet<QString> m_putAside; ///< By their marks.
    int m_tries = 0;
    int m_run = 0;
    bool m_isLooking = false;
    bool m_isToLookAgain = false; ///< Something changed while it was looking.
};

} // namespace ui
