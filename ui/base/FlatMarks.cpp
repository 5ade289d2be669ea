#include "ui/base/FlatMarks.h"

#include "ui/base/FlatControls.h"
#include "ui/base/Theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

/// The outline of what can be ticked or chosen: 3 to 1 against its page, light or dark.
QPen markOutline(const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool on = (option.state & QStyle::State_On) != 0;
    return {on ? theme.accent : theme.edge, std::max(1.0, option.rect.height() / 12.0)};
}

} // namespace

void paintSortArrow(const QStyleOptionHeader& option, QPainter& painter, const QWidget* widget)
{
    const int height = widget != nullptr ? widget->height() : option.rect.height();
    const double size = option.fontMetrics.height() / 2.5;
    const QPointF middle(option.rect.center().x(), height / 2.0);
    // Qt names the arrow of an ascending column "down".
    const double tip = option.sortIndicator == QStyleOptionHeader::SortDown ? -size / 2 : size / 2;
    const QPointF corners[] = {{middle.x(), middle.y() + tip},
                               {middle.x() - size / 2, middle.y() - tip},
                               {middle.x() + size / 2, middle.y() - tip}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Text));
    painter.drawPolygon(corners, 3);
    painter.restore();
}

void paintArrow(const QStyleOption& option, QPainter& painter, Qt::ArrowType direction)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    paintChevron(painter, option.rect, direction, option.fontMetrics.height(),
                 option.palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                                      QPalette::ButtonText));
}

void paintCheckMark(const QStyleOption& option, QPainter& painter)
{
    const Theme& theme = Theme::of(option.palette);
    const bool on = (option.state & QStyle::State_On) != 0;
    const QPen outline = markOutline(option);
    const qreal inset = outline.widthF() / 2;
    const QRectF box = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline);
    painter.setBrush(on ? theme.accent : option.palette.color(QPalette::Base));
    painter.drawRoundedRect(box, box.height() / 6, box.height() / 6);
    if (on) {
        painter.setPen(QPen(theme.onAccent, box.height() / 7, Qt::SolidLine, Qt::RoundCap));
        const auto at = [&](qreal x, qreal y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.28)}));
    }
    painter.restore();
}

void paintRadioMark(const QStyleOption& option, QPainter& painter)
{
    const Theme& theme = Theme::of(option.palette);
    const QPen outline = markOutline(option);
    const qreal inset = outline.widthF() / 2;
    const QRectF circle = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline);
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawEllipse(circle);
    if ((option.state & QStyle::State_On) != 0) {
        const qreal gap = circle.height() / 4;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(circle.adjusted(gap, gap, -gap, -gap));
    }
    painter.restore();
}

} // namespace ui
