#include "ui/base/spoken/LinkReached.h"

#include "ui/base/spoken/Announcer.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

namespace ui {

namespace {

/// The words of the link that these are, to the letter; a label does not say where they stand.
bool isLinkIn(const QTextDocument& document, const QString& words)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isAnchor() && part.fragment().text() == words) {
                return true;
            }
        }
    }
    return false;
}

/// The words of the link in a text that the keyboard is on.
QString linkIn(const QWidget& text)
{
    QString words;
    if (const auto* browser = qobject_cast<const QTextBrowser*>(&text)) {
        const QTextCursor cursor = browser->textCursor();
        if (cursor.hasSelection() && cursor.charFormat().isAnchor()) {
            words = cursor.selectedText();
        }
    } else if (const auto* label = qobject_cast<const QLabel*>(&text);
               label != nullptr && label->hasSelectedText() &&
               label->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard)) {
        QTextDocument document;
        document.setHtml(label->text());
        words = isLinkIn(document, label->selectedText()) ? label->selectedText() : QString();
    }
    return words;
}

} // namespace

LinkReached::LinkReached()
{
    qApp->installEventFilter(this);
}

bool LinkReached::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyRelease) {
        return false;
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    const QWidget* text = QApplication::focusWidget();
    if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) && text != nullptr) {
        if (const QString link = linkIn(*text); !link.isEmpty()) {
            announce(*text, tr("%1, link").arg(link));
        }
    }
    return false;
}

} // namespace ui
