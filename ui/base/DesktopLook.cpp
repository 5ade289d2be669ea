#include "ui/base/DesktopLook.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearancePlace = QStringLiteral("org.freedesktop.appearance");
const QString gnomePlace = QStringLiteral("org.gnome.desktop.interface");
const QString gnomeAccessPlace = QStringLiteral("org.gnome.desktop.a11y.interface");

/// "Cantarell Bold 11", as Pango names fonts: the family, its style, and the size in points.
std::optional<QFont> fontNamed(const QString& name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    bool isNumber = false;
    const double points = words.isEmpty() ? 0 : words.takeLast().toDouble(&isNumber);
    if (!isNumber || points < 4 || points > 100 || words.isEmpty()) {
        return std::nullopt;
    }
    QFont font;
    const QStringList weights{QStringLiteral("Bold"), QStringLiteral("Regular"),
                              QStringLiteral("Book"), QStringLiteral("Medium")};
    if (words.size() > 1 && weights.contains(words.last())) {
        font.setBold(words.takeLast() == weights.first());
    }
    font.setFamily(words.join(u' '));
    font.setPointSizeF(points);
    return font;
}

/// The portal wraps values in one variant or, in its first version, in two.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

bool DesktopSays::take(const QString& place, const QString& key, const QVariant& value)
{
    const DesktopSays before = *this;
    if (place == appearancePlace && key == QStringLiteral("color-scheme")) {
        const uint scheme = value.toUInt();
        dark = scheme == 1   ? std::optional(true)
               : scheme == 2 ? std::optional(false)
                             : std::nullopt;
    } else if (place == appearancePlace && key == QStringLiteral("contrast")) {
        asksContrast = value.toUInt() == 1;
    } else if (place == gnomeAccessPlace && key == QStringLiteral("high-contrast")) {
        asksGnomeContrast = value.toBool();
    } else if (place == gnomePlace && key == QStringLiteral("font-name")) {
        font = fontNamed(value.toString());
    } else if (place == gnomePlace && key == QStringLiteral("text-scaling-factor")) {
        const double factor = value.toDouble();
        textScale = factor > 0 ? std::clamp(factor, 0.5, 3.0) : 1;
    }
    return !(*this == before);
}

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
    ask(appearancePlace);
    ask(gnomeAccessPlace);
    ask(gnomePlace);
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
