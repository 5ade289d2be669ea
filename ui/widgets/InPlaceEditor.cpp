#include "ui/widgets/InPlaceEditor.h"

#include "ui/base/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

InPlaceEditor::InPlaceEditor(QWidget* parent) : QWidget(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &InPlaceEditor::focusMoved);
}

InPlaceEditor::~InPlaceEditor()
{
    // The fields inside lose the focus while they are taken apart.
    disconnect(qApp, nullptr, this, nullptr);
}

void InPlaceEditor::focusMoved(QWidget* old, QWidget* now)
{
    const bool wasInside = old != nullptr && (old == this || isAncestorOf(old));
    const bool staysInside = now == nullptr || now == this || isAncestorOf(now);
    // A menu or a list that drops down is a window of its own.
    if (wasInside && !staysInside && now->window() == window()) {
        emit leaving();
    }
}

void InPlaceEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit givingUp();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // A line passes it on when it is done; the list below would open the editor once more.
        return;
    }
    QWidget::keyPressEvent(event);
}

void InPlaceEditor::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 2, -1, -2), 4, 4);
}

} // namespace ui
