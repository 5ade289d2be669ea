#include "ui/widgets/FieldText.h"

#include "core/support/Text.h"
#include "ui/base/Text.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace ui {

QString textIn(const QTextDocument& document)
{
    QString text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

QString textIn(const QPlainTextEdit& field)
{
    return textIn(*field.document());
}

std::string wordsIn(const QPlainTextEdit& field, const std::string& recorded)
{
    QTextDocument shown;
    shown.setPlainText(fromUtf8(recorded));
    const QString text = textIn(field);
    return text == textIn(shown) ? recorded : core::trimmed(toUtf8(text));
}

std::string wordsIn(const QLineEdit& field, const std::string& recorded)
{
    const QString text = field.text();
    return text == fromUtf8(recorded) ? recorded : core::trimmed(toUtf8(text));
}

void whenWritten(QLineEdit& field, QObject& form, const std::function<bool()>& isShowing,
                 const std::function<void()>& act)
{
    QObject::connect(&field, &QLineEdit::editingFinished, &form, act);
    QObject::connect(&field, &QLineEdit::textChanged, &form, [&field, &form, isShowing, act] {
        if (!field.hasFocus() && !isShowing()) {
            // What follows may fill the field anew, which is not for the middle of its own change.
            QMetaObject::invokeMethod(&form, act, Qt::QueuedConnection);
        }
    });
}

} // namespace ui
