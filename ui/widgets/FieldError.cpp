#include "ui/widgets/FieldError.h"

#include "ui/base/ScaledFont.h"
#include "ui/base/ToneColours.h"

namespace ui {

FieldError::FieldError(QWidget* field, QWidget* parent)
    : QLabel(parent)
    , m_field(field)
    , m_hint(field->accessibleDescription())
{
    setWordWrap(true);
    // Where the background has another role, the words would take another one too.
    setForegroundRole(QPalette::WindowText);
    scaleFont(*this, 1.0, QFont::DemiBold);
    putTone(*this, Tone::Bad);
    hide();
}

void FieldError::setHint(const QString& hint)
{
    m_hint = hint;
    say(m_message);
}

void FieldError::say(const QString& message)
{
    m_message = message;
    setText(message);
    setVisible(!message.isEmpty());
    m_field->setAccessibleDescription((message + u' ' + m_hint).trimmed());
}

} // namespace ui
