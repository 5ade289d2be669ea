#include "ui/base/AccessibleParts.h"

#include "ui/base/spoken/Announcer.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QVariant>

namespace ui {

namespace {

constexpr const char* partProperty = "standpointAccessiblePart";
const QString groupPart = QStringLiteral("group");
const QString disclosurePart = QStringLiteral("disclosure");

class Disclosure : public QAccessibleWidget {
public:
    explicit Disclosure(QWidget* button) : QAccessibleWidget(button, QAccessible::Button) {}

    QString text(QAccessible::Text which) const override
    {
        const QString own = QAccessibleWidget::text(which);
        return which == QAccessible::Name && own.isEmpty() ? button().text().remove(u'&') : own;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = button().isChecked();
        state.collapsed = !button().isChecked();
        return state;
    }
    QStringList actionNames() const override
    {
        return QStringList(pressAction()) + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override
    {
        name == pressAction() ? button().click() : QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton& button() const { return *qobject_cast<QAbstractButton*>(object()); }
};

QAccessibleInterface* partFor(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QString part = widget != nullptr ? widget->property(partProperty).toString() : QString();
    if (part == groupPart) {
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    }
    return part == disclosurePart ? new Disclosure(widget) : nullptr;
}

void makePart(QWidget& widget, const QString& part)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(partFor);
        return true;
    }();
    widget.setProperty(partProperty, part);
    // Whatever Qt told of it before, as of its text, has made it known as something else.
    if (QAccessible::isActive()) {
        QAccessible::deleteAccessibleInterface(
            QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&widget)));
    }
}

} // namespace

void makeGroup(QWidget& around, const QString& name)
{
    makePart(around, groupPart);
    around.setAccessibleName(name);
}

void makeDisclosure(QWidget& button)
{
    makePart(button, disclosurePart);
    QObject::connect(
        qobject_cast<QAbstractButton*>(&button), &QAbstractButton::toggled, &button,
        [&button](bool open) {
            QAccessible::State changed;
            changed.expanded = true;
            QAccessibleStateChangeEvent event(&button, changed);
            QAccessible::updateAccessibility(&event);
            // Qt 6.4 does not hand this state on to the bus.
            if (button.hasFocus()) {
                announce(button, open ? QCoreApplication::translate("AccessibleParts", "Unfolded.")
                                      : QCoreApplication::translate("AccessibleParts", "Folded."));
            }
        });
}

} // namespace ui
