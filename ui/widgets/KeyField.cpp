#include "ui/widgets/KeyField.h"

#include <QKeyEvent>

namespace ui {

namespace {

bool goesOn(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape: return true;
    default: return false;
    }
}

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt ||
           key == Qt::Key_Meta || key == Qt::Key_AltGr;
}

} // namespace

KeyField::KeyField(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("Press the keys"));
}

void KeyField::setKeys(const QKeySequence& keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeyField::event(QEvent* event)
{
    // What is pressed here is not done.
    if (event->type() == QEvent::ShortcutOverride &&
        !goesOn(static_cast<const QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // For the field, and not for the main button of a dialog, as QLineEdit would have it.
        emit returnPressed();
        event->accept();
        return;
    }
    if (goesOn(*event) || isModifier(event->key())) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const bool empties = event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier;
    setKeys(empties ? QKeySequence()
                    : QKeySequence(event->keyCombination().toCombined() & ~Qt::KeypadModifier));
    event->accept();
    emit keysChanged();
}

} // namespace ui
