#include "tests/ui/NamelessParts.h"

#include <QAccessible>

namespace {

bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::MenuItem:
    case QAccessible::ListItem: return true;
    default: return false;
    }
}

bool isLabelled(QAccessibleInterface& part)
{
    return !part.text(QAccessible::Name).trimmed().isEmpty() ||
           !part.relations(QAccessible::Label).empty();
}

void walk(QAccessibleInterface* part, QStringList& nameless)
{
    if (part == nullptr || !part->isValid() || part->state().invisible) {
        return;
    }
    const bool own = part->object() == nullptr || !part->object()->objectName().startsWith("qt_");
    if (own && needsName(part->role()) && !isLabelled(*part)) {
        const QObject* object = part->object();
        nameless.append(object == nullptr ? QStringLiteral("a part without an object")
                                          : QString::fromLatin1(object->metaObject()->className()) +
                                                ' ' + object->objectName());
    }
    // A table's cells are many and all alike: a look at the first rows is enough.
    const int children = std::min(part->childCount(), 200);
    for (int i = 0; i < children; ++i) {
        walk(part->child(i), nameless);
    }
}

} // namespace

QStringList namelessParts(QWidget& root)
{
    QStringList nameless;
    walk(QAccessible::queryAccessibleInterface(&root), nameless);
    return nameless;
}
