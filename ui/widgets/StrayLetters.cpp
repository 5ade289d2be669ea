#include "ui/widgets/StrayLetters.h"

#include <QKeyEvent>
#include <QWidget>

namespace ui {

StrayLetters::StrayLetters(std::initializer_list<QWidget*> lists, QObject* parent) : QObject(parent)
{
    for (QWidget* list : lists) {
        list->installEventFilter(this);
    }
}

bool StrayLetters::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isCommand =
            (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
        const QString text = key.text();
        if (!isCommand && !text.isEmpty() && text.front().isPrint() && text.front() != u' ') {
            emit typed(text);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
