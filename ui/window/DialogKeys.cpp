#include "ui/window/DialogKeys.h"

#include "ui/window/Actions.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace ui {

DialogKeys::DialogKeys(const Actions& actions, QWidget& window)
    : m_actions(actions)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

void DialogKeys::add(const char* action, std::function<void(QWidget&)> act)
{
    m_acts[QString::fromLatin1(action)] = std::move(act);
}

bool DialogKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) {
        return QObject::eventFilter(watched, event);
    }
    auto* dialog = qobject_cast<QDialog*>(static_cast<QWidget*>(watched)->window());
    if (dialog == nullptr || QApplication::activePopupWidget() != nullptr) {
        return QObject::eventFilter(watched, event);
    }
    const QKeySequence pressed(static_cast<const QKeyEvent&>(*event).keyCombination());
    for (const auto& [id, act] : m_acts) {
        if (m_actions[id]->shortcuts().contains(pressed)) {
            act(*dialog);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
