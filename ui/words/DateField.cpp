#include "ui/words/DateField.h"

#include "ui/base/DateText.h"
#include "ui/words/Words.h"

#include <QKeyEvent>

namespace ui {

DateField::DateField(core::Date today, QWidget* parent) : QLineEdit(parent), m_today(today)
{
    setPlaceholderText(tr("For example 28 2 2027"));
}

void DateField::setDay(std::optional<core::Date> day)
{
    setText(day ? inWords(*day) : QString());
}

std::optional<core::Date> DateField::day() const
{
    return readDate(text(), m_today);
}

QString DateField::problem() const
{
    const QString typed = text().trimmed();
    return typed.isEmpty() || day()
               ? QString()
               : tr("“%1” is not a day. Write it as 28 2 2027, or 28 February.").arg(typed);
}

void DateField::writeOut()
{
    if (const auto day = this->day(); day && text() != inWords(*day) && !isReadOnly()) {
        setDay(day);
    }
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    // Before whoever waits for Enter reads the field.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        writeOut();
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    // A menu of the field, and another window, leave the keyboard where it is.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        writeOut();
    }
    QLineEdit::focusOutEvent(event);
}

} // namespace ui
