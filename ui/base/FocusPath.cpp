#include "ui/base/FocusPath.h"

#include "ui/base/TabOrder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>

namespace ui {

namespace {

bool isOurs(const QWidget& window)
{
    return QLatin1String(window.metaObject()->className()).startsWith(QLatin1String("ui::"));
}

void bringIntoSight(QWidget& focused)
{
    for (QWidget* up = focused.parentWidget(); up != nullptr && !up->isWindow();
         up = up->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(up);
        if (area == nullptr || area->widget() == nullptr ||
            !area->widget()->isAncestorOf(&focused)) {
            continue;
        }
        const QRect part(focused.mapTo(area->widget(), QPoint()), focused.size());
        const int room = focused.fontMetrics().height() / 2;
        // Of what is taller than the place, the beginning.
        const int height = std::min(part.height(), area->viewport()->height() - 2 * room);
        area->ensureVisible(part.center().x(), part.top() + height, 0, room);
        area->ensureVisible(part.center().x(), part.top(), 0, room);
    }
}

/// Whether a link of the text is still to come; each is a stop of its own.
bool hasLinkAhead(const QTextBrowser& text, bool forward)
{
    const QTextCursor at = text.textCursor();
    const bool isAtLink = at.hasSelection() && at.charFormat().isAnchor();
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment words = part.fragment();
            if (words.charFormat().isAnchor() && !words.charFormat().anchorHref().isEmpty() &&
                (!isAtLink || (forward ? words.position() >= at.selectionEnd()
                                       : words.position() < at.selectionStart()))) {
                return true;
            }
        }
    }
    return false;
}

/// Whether Tab does something inside of it.
bool keepsTab(const QWidget& focused, bool forward)
{
    if (const auto* text = qobject_cast<const QTextBrowser*>(&focused)) {
        return hasLinkAhead(*text, forward);
    }
    if (const auto* text = qobject_cast<const QTextEdit*>(&focused)) {
        return !text->tabChangesFocus() && !text->isReadOnly();
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&focused)) {
        return !text->tabChangesFocus() && !text->isReadOnly();
    }
    return false;
}

/// Goes on to the next stop or back to the one before. False where there is no other.
bool goOn(QWidget& focused, bool forward)
{
    const QList<QWidget*> all = inLayoutOrder(*focused.window());
    const auto count = all.size();
    const auto at = all.indexOf(&focused);
    for (qsizetype step = 1; step <= count; ++step) {
        const auto next = at < 0 ? (forward ? step - 1 : count - step)
                                 : (at + (forward ? step : count - step)) % count;
        QWidget* stop = all[next];
        if (stop != &focused && stop->isEnabled() && stop->isVisible()) {
            stop->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace

FocusPath::FocusPath(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FocusPath::followFocus);
}

bool FocusPath::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || watched != QApplication::focusWidget()) {
        return QObject::eventFilter(watched, event);
    }
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool isForward = key.key() == Qt::Key_Tab && key.modifiers() == Qt::NoModifier;
    const bool isBack = (key.key() == Qt::Key_Backtab || key.key() == Qt::Key_Tab) &&
                        key.modifiers() == Qt::ShiftModifier;
    auto& focused = *static_cast<QWidget*>(watched);
    return (isForward || isBack) && isOurs(*focused.window()) && !keepsTab(focused, isForward) &&
           goOn(focused, isForward);
}

void FocusPath::followFocus(QWidget*, QWidget* now)
{
    // What was clicked is seen, and must not go away under the mouse.
    if (now != nullptr && isOurs(*now->window()) && QApplication::mouseButtons() == Qt::NoButton) {
        bringIntoSight(*now);
    }
}

} // namespace ui
