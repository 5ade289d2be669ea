#include "tests/ui/Spoken.h"

#include "tests/ui/OpenWindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>

#include <catch2/catch.hpp>

#include <utility>

namespace {

/// Rows and cells are no objects: whose they are.
QObject* objectOf(QAccessibleInterface& part)
{
    return part.object() != nullptr || part.parent() == nullptr ? part.object()
                                                                : part.parent()->object();
}

QString describe(QAccessibleInterface& part)
{
    const char* role = QMetaEnum::fromType<QAccessible::Role>().valueToKey(part.role());
    QObject* object = objectOf(part);
    return QString::fromLatin1(role) + u' ' + spokenName(part) +
           (object != nullptr ? QStringLiteral(" [") + object->objectName() + u']' : QString());
}

bool isMenu(const QObject* object)
{
    return qobject_cast<const QMenu*>(object) != nullptr ||
           qobject_cast<const QMenuBar*>(object) != nullptr;
}

} // namespace

bool busIsThere()
{
    // What tests/support/with-bus.sh sets.
    if (!qEnvironmentVariableIsSet("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")) {
        return false;
    }
    // As QApplication::exec does, which tests do without.
    QAccessible::setRootObject(qApp);
    REQUIRE(eventually([] { return QAccessible::isActive(); }));
    return true;
}

QString spokenName(QAccessibleInterface& part)
{
    const QString name = part.text(QAccessible::Name).trimmed();
    const auto labels = part.relations(QAccessible::Label);
    if (part.role() == QAccessible::ComboBox || name.isEmpty()) {
        for (const auto& label : labels) {
            return label.first->text(QAccessible::Name) + u' ' + name;
        }
    }
    return name;
}

void doFirstAction(QAccessibleInterface& part)
{
    part.actionInterface()->doAction(part.actionInterface()->actionNames().front());
}

Listener::Listener() : m_events([this](QAccessibleEvent& event) { take(event); }) {}

QStringList Listener::heard()
{
    return std::exchange(m_heard, {});
}

void Listener::take(QAccessibleEvent& event)
{
    QAccessibleInterface* part = event.accessibleInterface();
    if (part == nullptr || isMenu(event.object())) {
        return;
    }
    if (event.type() == QAccessible::Focus) {
        takeFocus(*part);
    } else if (event.type() == QAccessible::TextCaretMoved) {
        m_heard << "caret " + describe(*part);
        const auto* field = qobject_cast<QWidget*>(part->object());
        if (m_focused == nullptr || field == nullptr ||
            (m_focused != field && m_focused != field->parentWidget())) {
            m_faults << "a caret before its field: " + describe(*part);
        }
    } else if (part->role() == QAccessible::Notification &&
               event.type() == QAccessible::ObjectShow) {
        m_heard << "says " + spokenName(*part);
    }
}

void Listener::takeFocus(QAccessibleInterface& part)
{
    m_heard << "focus " + describe(part);
    if (spokenName(part).isEmpty()) {
        m_faults << "a focus without a name: " + describe(part);
    }
    const auto* widget = qobject_cast<QWidget*>(objectOf(part));
    if (widget != nullptr && !widget->hasFocus()) {
        m_faults << "a focus without the keyboard: " + describe(part);
    }
    if (!part.state().focused || !part.state().focusable) {
        m_faults << "a focus of what has none: " + describe(part);
    }
    if (part.object() == nullptr && m_focused != objectOf(part)) {
        m_faults << "a row before its list: " + describe(part);
    }
    m_focused = objectOf(part);
}
