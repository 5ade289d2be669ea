#include "ui/base/Preferences.h"

#include "ui/base/Text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ui {

namespace {

const QString appearanceKey = QStringLiteral("appearance");
const QString systemSchemeKey = QStringLiteral("systemScheme");
/// In the order of Scheme, and after "system" in that of Appearance.
const QStringList schemes{QStringLiteral("light"), QStringLiteral("dark"),
                          QStringLiteral("blackOnWhite"), QStringLiteral("whiteOnBlack")};
const QStringList appearances = QStringList(QStringLiteral("system")) + schemes;
const QString languageKey = QStringLiteral("language");
const QString textSizeKey = QStringLiteral("textSize");
const QString yourNameKey = QStringLiteral("yourName");
const QString lastCasebookKey = QStringLiteral("lastCasebook");
const QString packFolderKey = QStringLiteral("packs/folder");
const QString seenPacksKey = QStringLiteral("packs/seen");
const QString knownPlacesKey = QStringLiteral("casebooks/knownPlaces");
constexpr qsizetype mostKnownPlaces = 100;
const QString backupFolderKey = QStringLiteral("backups/folder");
const QString backupMegabytesKey = QStringLiteral("backups/megabytes");
const QString backsUpKey = QStringLiteral("backups/on");
constexpr int usualMegabytes = 2000;
constexpr int leastMegabytes = 10;
constexpr int mostMegabytes = 1'000'000;
constexpr qsizetype mostSeenPacks = 500;
const QString foldsQuestionsKey = QStringLiteral("walkThrough/foldsQuestions");
const QString openTabsKey = QStringLiteral("casebooks/tabs");
constexpr qsizetype mostCasebooksWithTabs = 30;
const QString checksSpellingKey = QStringLiteral("spelling/on");
const QString shortcutsKey = QStringLiteral("shortcuts");
const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

Preferences::Preferences()
{
    hidePackNames();
}

Preferences::Preferences(const std::filesystem::path& file)
    : m_settings(fromPath(file), QSettings::IniFormat)
{
    hidePackNames();
}

QString Preferences::packMark(const QString& file)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex());
}

void Preferences::hidePackNames()
{
    QStringList seen = seenPacks();
    bool isNamed = false;
    for (QString& mark : seen) {
        if (mark.contains(u'|')) {
            mark = packMark(mark);
            isNamed = true;
        }
    }
    if (isNamed) {
        m_settings.setValue(seenPacksKey, seen);
    }
}

Appearance Preferences::appearance() const
{
    const auto at = appearances.indexOf(m_settings.value(appearanceKey).toString());
    return at < 0 ? Appearance::System : static_cast<Appearance>(at);
}

void Preferences::setAppearance(Appearance appearance)
{
    m_settings.setValue(appearanceKey, appearances.at(static_cast<int>(appearance)));
}

std::optional<Scheme> Preferences::systemScheme() const
{
    const auto at = schemes.indexOf(m_settings.value(systemSchemeKey).toString());
    return at < 0 ? std::nullopt : std::optional(static_cast<Scheme>(at));
}

void Preferences::setSystemScheme(Scheme scheme)
{
    m_settings.setValue(systemSchemeKey, schemes.at(static_cast<int>(scheme)));
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString& code)
{
    m_settings.setValue(languageKey, code);
}

int Preferences::textSize() const
{
    return std::clamp(m_settings.value(textSizeKey, 100).toInt(), 80, 250);
}

void Preferences::setTextSize(int percent)
{
    m_settings.setValue(textSizeKey, std::clamp(percent, 80, 250));
}

QString Preferences::yourName() const
{
    return m_settings.value(yourNameKey).toString();
}

void Preferences::setYourName(const QString& name)
{
    m_settings.setValue(yourNameKey, name);
}

std::optional<std::filesystem::path> Preferences::lastCasebook() const
{
    const QString path = m_settings.value(lastCasebookKey).toString();
    return path.isEmpty() ? std::nullopt : std::optional(toPath(path));
}

void Preferences::setLastCasebook(const std::filesystem::path& path)
{
    m_settings.setValue(lastCasebookKey, fromPath(path));
}

bool Preferences::isPlaceKnown(const std::filesystem::path& casebook) const
{
    return m_settings.value(knownPlacesKey).toStringList().contains(fromPath(casebook));
}

void Preferences::setPlaceKnown(const std::filesystem::path& casebook)
{
    QStringList known = m_settings.value(knownPlacesKey).toStringList();
    known.append(fromPath(casebook));
    m_settings.setValue(knownPlacesKey,
                        known.mid(std::max<qsizetype>(0, known.size() - mostKnownPlaces)));
}

std::optional<std::filesystem::path> Preferences::packFolder() const
{
    const QString path = m_settings.value(packFolderKey).toString();
    return path.isEmpty() ? std::nullopt : std::optional(toPath(path));
}

void Preferences::setPackFolder(const std::optional<std::filesystem::path>& folder)
{
    folder ? m_settings.setValue(packFolderKey, fromPath(*folder))
           : m_settings.remove(packFolderKey);
}

std::optional<std::filesystem::path> Preferences::backupFolder() const
{
    const QString path = m_settings.value(backupFolderKey).toString();
    return path.isEmpty() ? std::nullopt : std::optional(toPath(path));
}

void Preferences::setBackupFolder(const std::optional<std::filesystem::path>& folder)
{
    folder ? m_settings.setValue(backupFolderKey, fromPath(*folder))
           : m_settings.remove(backupFolderKey);
}

int Preferences::backupMegabytes() const
{
    return std::clamp(m_settings.value(backupMegabytesKey, usualMegabytes).toInt(), leastMegabytes,
                      mostMegabytes);
}

void Preferences::setBackupMegabytes(int megabytes)
{
    m_settings.setValue(backupMegabytesKey, std::clamp(megabytes, leastMegabytes, mostMegabytes));
}

bool Preferences::backsUp() const
{
    return m_settings.value(backsUpKey, true).toBool();
}

void Preferences::setBacksUp(bool backsUp)
{
    m_settings.setValue(backsUpKey, backsUp);
}

QStringList Preferences::seenPacks() const
{
    return m_settings.value(seenPacksKey).toStringList();
}

void Preferences::addSeenPack(const QString& mark)
{
    QStringList seen = seenPacks();
    if (!seen.contains(mark)) {
        seen.append(mark);
        m_settings.setValue(seenPacksKey,
                            seen.mid(std::max<qsizetype>(0, seen.size() - mostSeenPacks)));
    }
}

QString Preferences::openTabs(const std::filesystem::path& casebook) const
{
    const QStringList all = m_settings.value(openTabsKey).toStringList();
    const qsizetype at = all.indexOf(fromPath(casebook));
    return at >= 0 && at % 2 == 0 ? all.value(at + 1) : QString();
}

void Preferences::setOpenTabs(const std::filesystem::path& casebook, const QString& tabs)
{
    // Another window may have written down those of another casebook.
    m_settings.sync();
    // Casebooks and their tabs in turn, the latest last.
    QStringList all = m_settings.value(openTabsKey).toStringList();
    if (const qsizetype at = all.indexOf(fromPath(casebook)); at >= 0) {
        all.remove(at, std::min<qsizetype>(2, all.size() - at));
    }
    all << fromPath(casebook) << tabs;
    m_settings.setValue(openTabsKey,
                        all.mid(std::max<qsizetype>(0, all.size() - 2 * mostCasebooksWithTabs)));
}

bool Preferences::foldsQuestions() const
{
    return m_settings.value(foldsQuestionsKey, true).toBool();
}

void Preferences::setFoldsQuestions(bool folds)
{
    m_settings.setValue(foldsQuestionsKey, folds);
}

bool Preferences::checksSpelling() const
{
    return m_settings.value(checksSpellingKey, true).toBool();
}

void Preferences::setChecksSpelling(bool checks)
{
    m_settings.setValue(checksSpellingKey, checks);
}

QHash<QString, QStringList> Preferences::shortcuts() const
{
    QHash<QString, QStringList> all;
    const QVariantMap kept = m_settings.value(shortcutsKey).toMap();
    for (auto one = kept.cbegin(); one != kept.cend(); ++one) {
        all.insert(one.key(), one->toStringList());
    }
    return all;
}

void Preferences::setShortcuts(const QHash<QString, QStringList>& shortcuts)
{
    QVariantMap kept;
    for (auto one = shortcuts.cbegin(); one != shortcuts.cend(); ++one) {
        kept.insert(one.key(), *one);
    }
    m_settings.setValue(shortcutsKey, kept);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

} // namespace ui
