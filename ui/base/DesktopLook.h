#pragma once

#include "ui/base/DesktopSays.h"

#include <QDBusVariant>
#include <QObject>

namespace ui {

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
