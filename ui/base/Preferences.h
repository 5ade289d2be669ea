#pragma once

#include "ui/base/Theme.h"

#include <QByteArray>
#include <QHash>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>

namespace ui {

enum class Appearance { System, Light, Dark, BlackOnWhite, WhiteOnBlack };

/// What this person chose, and where they left the window. Kept per person on this computer;
/// nothing that tells of an assessment is in it. The one place that knows QSettings.
class Preferences {
public:
    /// The usual place of the program's settings.
    Preferences();
    /// A file of one's own, for tests.
    explicit Preferences(const std::filesystem::path& file);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// The scheme that the system had last; nothing where it was never asked.
    std::optional<Scheme> systemScheme() const;
    void setSystemScheme(Scheme scheme);

    /// The code of the language of the window; empty, as it begins, for the system's.
    QString language() const;
    void setLanguage(const QString& code);

    /// Percent of the size that the system gives, 80 to 250.
    int textSize() const;
    void setTextSize(int percent);

    /// The name that new casebooks begin with; empty while the person never said theirs.
    QString yourName() const;
    void setYourName(const QString& name);

    std::optional<std::filesystem::path> lastCasebook() const;
    void setLastCasebook(const std::filesystem::path& path);

    /// The folder that is watched for packs; nothing, as it begins, for none.
    std::optional<std::filesystem::path> packFolder() const;
    void setPackFolder(const std::optional<std::filesystem::path>& folder);

    /// Where backups go; nothing, as it begins, for beside the casebook.
    std::optional<std::filesystem::path> backupFolder() const;
    void setBackupFolder(const std::optional<std::filesystem::path>& folder);
    /// How much room the backups of a casebook may take, 10 to 1,000,000.
    int backupMegabytes() const;
    void setBackupMegabytes(int megabytes);
    /// Whether backups are made without being asked for.
    bool backsUp() const;
    void setBacksUp(bool backsUp);

    /// What stands for a pack in the settings. The name of a file may tell a service or a person,
    /// and so it is a digest.
    static QString packMark(const QString& file);
    /// The packs that were merged, by what PackFolder knows them by. Only the
    /// latest few hundred are kept.
    QStringList seenPacks() const;
    void addSeenPack(const QString& mark);

    /// Whether it was told of a casebook that it lies in a synced folder or on a network drive.
    bool isPlaceKnown(const std::filesystem::path& casebook) const;
    void setPlaceKnown(const std::filesystem::path& casebook);

    /// The tabs that a casebook had, as the window writes them down; empty for none. Of the
    /// casebooks that were used long ago they are forgotten.
    QString openTabs(const std::filesystem::path& casebook) const;
    void setOpenTabs(const std::filesystem::path& casebook, const QString& tabs);

    /// Whether what to ask is folded away in the walk-through, as it begins.
    bool foldsQuestions() const;
    void setFoldsQuestions(bool folds);

    /// Whether misspelt words are marked, as it begins.
    bool checksSpelling() const;
    void setChecksSpelling(bool checks);

    /// The keys that this person gave actions, by the action's id, as portable text; none for an
    /// action without keys.
    QHash<QString, QStringList> shortcuts() const;
    void setShortcuts(const QHash<QString, QStringList>& shortcuts);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    /// Earlier programs kept the names of packs.
    void hidePackNames();

    QSettings m_settings;
};

} // namespace ui
