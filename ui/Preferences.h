#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <filesystem>
#include <optional>

namespace ui {

enum class Appearance { System, Light, Dark };

/// What this person chose, and where they left the window. Kept per person on this computer;
/// nothing of an assessment is in it. The one place that knows QSettings.
class Preferences {
public:
    /// The usual place of the program's settings.
    Preferences();
    /// A file of one's own, for tests.
    explicit Preferences(const std::filesystem::path& file);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// Percent of the size that the system gives, 80 to 250.
    int textSize() const;
    void setTextSize(int percent);

    /// The name that new casebooks begin with; empty while the person never said theirs.
    QString yourName() const;
    void setYourName(const QString& name);

    std::optional<std::filesystem::path> lastCasebook() const;
    void setLastCasebook(const std::filesystem::path& path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    QSettings m_settings;
};

} // namespace ui
