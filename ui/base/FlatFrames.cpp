#include "ui/base/FlatFrames.h"

#include "ui/base/Theme.h"
#include "ui/base/WidgetMarks.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace ui {

namespace {

struct Box {
    QColor fill;
    QColor border;
    qreal width = 1;
    Qt::PenStyle pen = Qt::SolidLine;
};

void paintBox(QPainter& painter, const QRect& area, const Box& box, int textHeight)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(box.fill);
    painter.setPen(box.border.isValid() ? QPen(box.border, box.width, box.pen) : QPen(Qt::NoPen));
    const qreal inset = box.width / 2;
    const qreal radius = textHeight / 4.0;
    painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QColor mixed(const QColor& one, const QColor& other, double share)
{
    return QColor::fromRgbF(float(one.redF() * (1 - share) + other.redF() * share),
                            float(one.greenF() * (1 - share) + other.greenF() * share),
                            float(one.blueF() * (1 - share) + other.blueF() * share));
}

} // namespace

void paintButton(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = enabled && (option.state & QStyle::State_MouseOver);
    const bool focused = option.state & QStyle::State_HasFocus;
    Box box{option.palette.color(QPalette::Button), theme.edge};
    if (PrimaryMark::isOn(widget) && enabled) {
        box = {theme.accent, theme.accent};
    }
    if (down || over) {
        box.fill = mixed(box.fill, option.palette.color(QPalette::Text), down ? 0.16 : 0.07);
    }
    if (!enabled) {
        box.pen = Qt::DashLine;
    }
    paintBox(painter, option.rect, box, option.fontMetrics.height());
    if (option.state & QStyle::State_On && qobject_cast<const QPushButton*>(widget) != nullptr) {
        // The fill alone is too faint to tell that it is on.
        const int side = option.fontMetrics.height() / 2;
        painter.fillRect(QRect(option.rect.left() + side, option.rect.bottom() - 4,
                               option.rect.width() - 2 * side, 3),
                         theme.accent);
    }
    if (focused) {
        const QRect inner = option.rect.adjusted(3, 3, -3, -3);
        const QColor ring = PrimaryMark::isOn(widget) ? theme.onAccent : theme.accent;
        if (PrimaryMark::isOn(widget)) {
            paintBox(painter, inner, {Qt::transparent, ring, 2}, option.fontMetrics.height());
        } else {
            paintBox(painter, option.rect, {Qt::transparent, ring, 2}, option.fontMetrics.height());
        }
    }
}

bool takesFocusFrame(const QWidget* widget)
{
    return (qobject_cast<const QAbstractScrollArea*>(widget) != nullptr ||
            qobject_cast<const QLabel*>(widget) != nullptr) &&
           (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->windowType() != Qt::Popup &&
           (widget->parentWidget() == nullptr || widget->parentWidget()->windowType() != Qt::Popup);
}

const QFrame* framedArea(const QWidget* widget)
{
    return takesFocusFrame(widget) && !OwnFocusFrame::isOn(widget)
               ? qobject_cast<const QFrame*>(widget)
               : nullptr;
}

void paintAreaFrame(const QStyleOption& option, QPainter& painter, bool isFramed)
{
    const Theme& theme = Theme::of(option.palette);
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(theme.accent, focusWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    } else if (isFramed) {
        painter.setPen(theme.edge);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void paintSplitter(const QStyleOption& option, QPainter& painter)
{
    const Theme& theme = Theme::of(option.palette);
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    QRect line = option.rect;
    if (option.state & QStyle::State_Horizontal) {
        line.setLeft(line.center().x());
        line.setWidth(1);
    } else {
        line.setTop(line.center().y());
        line.setHeight(1);
    }
    painter.fillRect(line, option.state & QStyle::State_MouseOver ? theme.accent : theme.line);
}

void paintTextBox(QWidget& field, bool hasKeyboard)
{
    const Theme& theme = Theme::of(field.palette());
    QPainter painter(&field);
    paintBox(painter, field.rect(),
             {field.palette().color(QPalette::Base), hasKeyboard ? theme.accent : theme.edge,
              hasKeyboard ? qreal(focusWidth) : 1},
             field.fontMetrics().height());
}

void paintFocusFrame(const QStyleOption& option, QPainter& painter)
{
    paintBox(painter, option.rect, {Qt::transparent, Theme::of(option.palette).accent, focusWidth},
             option.fontMetrics.height() / 2);
}

} // namespace ui
