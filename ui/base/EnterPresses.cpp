#include "ui/base/EnterPresses.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace ui {

void EnterPresses::follow(QWidget& widget)
{
    if (qobject_cast<QPushButton*>(&widget) != nullptr ||
        qobject_cast<QToolButton*>(&widget) != nullptr) {
        widget.installEventFilter(this);
    }
}

bool EnterPresses::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    auto* button = static_cast<QAbstractButton*>(watched);
    if (!isEnter || key.modifiers() & ~Qt::KeypadModifier || key.isAutoRepeat() ||
        !button->isEnabled()) {
        return false;
    }
    // What the press does may take the button away with it.
    button->click();
    return true;
}

} // namespace ui
