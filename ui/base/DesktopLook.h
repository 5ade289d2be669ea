#pragma once

#include <QFont>
#include <QObject>
#include <QString>
#include <QVariant>

#include <optional>

class QDBusVariant;

namespace ui {

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

/// Asks the desktop's settings portal over the session bus, without waiting for it, and listens to
/// what changes. Where there is no bus or no portal it says nothing.
class DesktopLook : public QObject {
    Q_OBJECT

public:
    explicit DesktopLook(QObject* parent = nullptr);

    const DesktopSays& says() const { return m_says; }

signals:
    /// The desktop has answered all that was asked, if only that it does not know, or has changed
    /// something since.
    void changed();

private slots:
    void take(const QString& place, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& place);

    DesktopSays m_says;
    int m_awaited = 0;
};

} // namespace ui
