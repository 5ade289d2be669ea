#include "ui/widgets/GrowingTextEdit.h"

#include "core/support/PlainText.h"
#include "ui/base/FlatFrames.h"
#include "ui/base/Text.h"
#include "ui/base/WidgetMarks.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/LongText.h"
#include "ui/widgets/SpellingMarks.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace ui {

GrowingTextEdit::GrowingTextEdit(int fewestLines, int mostLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_fewest(fewestLines)
    , m_most(mostLines)
{
    OwnFocusFrame::put(*this);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(fontMetrics().height() / 3.0);
    setFrameShape(StyledPanel);
    // Told before the new text is laid out.
    connect(document(), &QTextDocument::contentsChange, this, &GrowingTextEdit::wrap);
    // Of the document, which tells of a text that is put in silently too.
    connect(document(), &QTextDocument::contentsChanged, this, &GrowingTextEdit::fit);
    fit();
    // The margin is none of the steps that somebody may take back.
    document()->clearUndoRedoStacks();
}

void GrowingTextEdit::takeText(const QString& text)
{
    if (textIn(*this) == text) {
        return;
    }
    const int at = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(at, static_cast<int>(text.size())));
    setTextCursor(cursor);
}

QSize GrowingTextEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, minimumHeight()};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, minimumHeight()};
}

bool GrowingTextEdit::event(QEvent* event)
{
    // The styles' frames are too faint on a dark page.
    if (event->type() == QEvent::Paint && frameShape() != QFrame::NoFrame) {
        paintTextBox(*this, hasFocus());
        return true;
    }
    const bool taken = QPlainTextEdit::event(event);
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if ((key.matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
            (key.matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
        }
    }
    return taken;
}

void GrowingTextEdit::insertFromMimeData(const QMimeData* source)
{
    if (!source->hasText() || isReadOnly()) {
        return;
    }
    const std::string lines = core::withLineFeeds(source->text().toStdString());
    const std::string clean = core::withoutControls(lines);
    const QString text = fromUtf8(clean);
    insertPlainText(text);
    ensureCursorVisible();
    emit pasted(text, clean.size() != lines.size());
}

void GrowingTextEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        emit escapePressed();
        return;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        // Qt knows the Menu key alone, which many keyboards lack.
        const QPoint place = cursorRect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, place, viewport()->mapToGlobal(place));
        contextMenuEvent(&asked);
        return;
    }
    if (m_enterFinishes && enter) {
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            textCursor().insertBlock();
            ensureCursorVisible();
        } else {
            emit enterPressed();
        }
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingTextEdit::setSpelling(Spelling& spelling)
{
    if (m_marks == nullptr) {
        m_marks =
            new SpellingMarks(*this, spelling,
                              {[this] { return firstVisibleBlock(); },
                               [this](const QTextBlock& block) {
                                   return blockBoundingGeometry(block).translated(contentOffset());
                               }});
        viewport()->update();
    }
}

void GrowingTextEdit::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_marks != nullptr) {
        m_marks->paint(event->rect());
    }
}

void GrowingTextEdit::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isClicked = event->reason() == QContextMenuEvent::Mouse;
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_marks != nullptr) {
        m_marks->offer(*menu, isClicked ? cursorForPosition(event->pos()) : textCursor());
    }
    if (isClicked) {
        menu->popup(event->globalPos());
    } else {
        menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
        menu->setActiveAction(menu->actions().value(0));
    }
}

void GrowingTextEdit::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void GrowingTextEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    viewport()->update();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason &&
        event->reason() != Qt::MenuBarFocusReason) {
        emit left();
    }
}

void GrowingTextEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fit();
    }
}

void GrowingTextEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

int GrowingTextEdit::heightOf(int lines) const
{
    return fontMetrics().lineSpacing() * lines + qCeil(2 * document()->documentMargin()) +
           2 * frameWidth();
}

void GrowingTextEdit::wrap()
{
    const auto wrap = hasLongWord(textIn(*this)) ? QTextOption::WrapAnywhere
                                                 : QTextOption::WrapAtWordBoundaryOrAnywhere;
    if (wordWrapMode() != wrap) {
        setWordWrapMode(wrap);
    }
}

void GrowingTextEdit::fit()
{
    const int lines = qRound(document()->size().height());
    const int height = heightOf(std::clamp(lines, m_fewest, m_most));
    if (height != minimumHeight() || height != maximumHeight()) {
        setFixedHeight(height);
        updateGeometry();
    }
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace ui
