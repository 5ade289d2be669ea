#include "ui/base/DesktopLook.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace ui {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");

/// The portal wraps values in one variant or, in its first version, in two.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

DesktopLook::DesktopLook(QObject* parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(this, &DesktopLook::changed, Qt::QueuedConnection);
        return;
    }
    qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
    bus.connect(portal, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(take(QString, QString, QDBusVariant)));
    ask(desktopAppearance);
    ask(gnomeAccess);
    ask(gnomeDesktop);
}

void DesktopLook::ask(const QString& place)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portal, portalPath, portalSettings,
                                                       QStringLiteral("ReadAll"));
    call << QStringList{place};
    ++m_awaited;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QMap<QString, QVariantMap>> reply = *answer;
        const auto places = reply.isError() ? QMap<QString, QVariantMap>() : reply.value();
        for (auto place = places.cbegin(); place != places.cend(); ++place) {
            for (auto one = place->cbegin(); one != place->cend(); ++one) {
                m_says.take(place.key(), one.key(), unwrapped(*one));
            }
        }
        if (--m_awaited == 0) {
            emit changed();
        }
    });
}

void DesktopLook::take(const QString& place, const QString& key, const QDBusVariant& value)
{
    if (m_says.take(place, key, unwrapped(value.variant())) && m_awaited == 0) {
        emit changed();
    }
}

} // namespace ui
