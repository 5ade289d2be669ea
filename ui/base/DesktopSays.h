#pragma once

#include <QFont>
#include <QString>
#include <QVariant>

#include <optional>

namespace ui {

// Where the settings are kept that are asked for.
inline const QString desktopAppearance = QStringLiteral("org.freedesktop.appearance");
inline const QString gnomeDesktop = QStringLiteral("org.gnome.desktop.interface");
inline const QString gnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");

/// What the desktop's settings say of colours and text beyond what Qt asks of it itself. Nothing
/// where it did not say.
struct DesktopSays {
    std::optional<bool> dark;
    bool asksContrast = false;      ///< In what all desktops share,
    bool asksGnomeContrast = false; ///< or in what GNOME has had for longer.
    std::optional<QFont> font;
    double textScale = 1;

    bool highContrast() const { return asksContrast || asksGnomeContrast; }
    /// Takes one setting in, as org.freedesktop.portal.Settings names it. Whether it is one of ours
    /// that changed.
    bool take(const QString& place, const QString& key, const QVariant& value);

    bool operator==(const DesktopSays&) const = default;
};

} // namespace ui
