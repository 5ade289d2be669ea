#pragma once

#include <QFileSystemWatcher>
#include <QHash>
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
    QString from;             ///< Who made it; empty when it is protected or has no name.
    bool isEncrypted = false; ///< Only a passphrase tells what is in it.
    QString mark;             ///< Name, size and time: how it is remembered.
};

/// What was found out about the files of a folder, by their marks: nothing of one that is no pack.
using FolderLooks = QHash<QString, std::optional<FoundPack>>;

struct FolderLook {
    std::vector<FoundPack> packs; ///< Those that are new, by name.
    bool unreadable = false;      ///< There are files that cannot be read yet.
    FolderLooks lookedAt;         ///< For the next look.
};

/// The packs in `folder` that are not in `known`, and whether there are files that cannot be read
/// yet, such as one that is still being copied. Of a file that is not in `before`, its size and
/// what it says of itself are read and nothing more. Fit for another thread.
FolderLook lookInto(const std::filesystem::path& folder, const QSet<QString>& known,
                    const FolderLooks& before = {});

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
    FolderLooks m_lookedAt;
    int m_tries = 0;
    int m_run = 0;
    bool m_isLooking = false;
    bool m_isToLookAgain = false; ///< Something changed while it was looking.
};

} // namespace ui
