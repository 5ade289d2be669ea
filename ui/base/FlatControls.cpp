#include "ui/base/FlatControls.h"

#include "ui/base/FlatFrames.h"
#include "ui/base/Theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace ui {

namespace {

void paintRounded(QPainter& painter, const QRectF& area, const QColor& fill, const QPen& border,
                  qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border);
    const qreal inset = border.style() == Qt::NoPen ? 0 : border.widthF() / 2;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QColor arrowColour(const QStyleOption& option, bool usable)
{
    return option.palette.color(usable ? QPalette::Active : QPalette::Disabled, QPalette::Text);
}

} // namespace

void paintFieldBox(const QStyleOption& option, QPainter& painter)
{
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    paintRounded(painter, option.rect,
                 option.palette.color(enabled ? QPalette::Base : QPalette::Window),
                 QPen(focused ? theme.accent : theme.edge, focused ? 2 : 1,
                      enabled ? Qt::SolidLine : Qt::DashLine),
                 option.fontMetrics.height() / 4.0);
}

void paintChevron(QPainter& painter, const QRect& area, Qt::ArrowType direction, int textHeight,
                  const QColor& colour)
{
    const qreal half =
        std::min<qreal>(textHeight / 4.0, std::min(area.width(), area.height()) / 3.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(area).center());
    painter.rotate(direction == Qt::UpArrow      ? 180
                   : direction == Qt::LeftArrow  ? 90
                   : direction == Qt::RightArrow ? -90
                                                 : 0);
    painter.setPen(
        QPen(colour, std::max(1.5, textHeight / 10.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF({QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)}));
    painter.restore();
}

void paintScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QRect& slider)
{
    const Theme& theme = Theme::of(option.palette);
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool held = option.activeSubControls & QStyle::SC_ScrollBarSlider &&
                      option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const qreal thin = std::min(slider.width(), slider.height()) / 4.0;
    const bool across = option.orientation == Qt::Horizontal;
    const QRectF bar = across ? QRectF(slider).adjusted(1, thin, -1, -thin)
                              : QRectF(slider).adjusted(thin, 1, -thin, -1);
    paintRounded(painter, bar, held ? theme.accent : theme.edge, Qt::NoPen,
                 std::min(bar.width(), bar.height()) / 2);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int room = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int length = room;
    if (range > 0) {
        length = int(qint64(room) * option.pageStep / (range + option.pageStep));
        length = std::min(room, std::max(length, option.fontMetrics.height() * 2));
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown);
    const auto between = [&](int from, int to) {
        return across ? QRect(option.rect.left() + from, option.rect.top(), to - from,
                              option.rect.height())
                      : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(),
                              to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return option.rect;
    case QStyle::SC_ScrollBarSlider: return between(start, start + length);
    case QStyle::SC_ScrollBarSubPage: return between(0, start);
    case QStyle::SC_ScrollBarAddPage: return between(start + length, room);
    default: return {};
    }
}

void paintComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QRect& arrow)
{
    if (option.frame) {
        paintFieldBox(option, painter);
    }
    paintChevron(painter, arrow, Qt::DownArrow, option.fontMetrics.height(),
                 arrowColour(option, option.state & QStyle::State_Enabled));
}

void paintSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QRect& up,
                  const QRect& down)
{
    if (option.frame) {
        paintFieldBox(option, painter);
    }
    const Theme& theme = Theme::of(option.palette);
    const auto paintStep = [&](const QRect& area, QStyle::SubControl part, Qt::ArrowType direction,
                               QAbstractSpinBox::StepEnabledFlag step) {
        const bool usable = option.state & QStyle::State_Enabled && option.stepEnabled & step;
        if (usable && option.activeSubControls & part &&
            option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)) {
            painter.fillRect(area.adjusted(1, 1, -2, -1), theme.chosen);
        }
        paintChevron(painter, area, direction, option.fontMetrics.height() * 3 / 4,
                     arrowColour(option, usable));
    };
    paintStep(up, QStyle::SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    paintStep(down, QStyle::SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

void paintTab(const QStyleOptionTab& option, QPainter& painter)
{
    const Theme& theme = Theme::of(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool over =
        option.state & QStyle::State_Enabled && option.state & QStyle::State_MouseOver;
    if (over && !chosen) {
        painter.fillRect(option.rect, theme.chosen);
    }
    const int thick = chosen ? std::max(3, option.fontMetrics.height() / 6) : 1;
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom() + 1 - thick, option.rect.width(), thick),
        chosen ? theme.accent : theme.line);
    if (chosen && option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(theme.accent, focusWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void paintProgressGroove(const QStyleOptionProgressBar& option, QPainter& painter)
{
    const Theme& theme = Theme::of(option.palette);
    paintRounded(painter, option.rect, option.palette.color(QPalette::Base), QPen(theme.edge, 1),
                 option.fontMetrics.height() / 4.0);
}

void paintProgress(const QStyleOptionProgressBar& option, QPainter& painter)
{
    const Theme& theme = Theme::of(option.palette);
    const QRectF whole = QRectF(option.rect).adjusted(2, 2, -2, -2);
    const qint64 range = qint64(option.maximum) - option.minimum;
    QRectF done = whole;
    if (range <= 0) {
        done.setLeft(whole.left() + whole.width() / 3);
        done.setWidth(whole.width() / 3);
    } else {
        const qreal share = qreal(qint64(option.progress) - option.minimum) / qreal(range);
        done.setWidth(whole.width() * std::clamp(share, 0.0, 1.0));
        if (option.direction == Qt::RightToLeft) {
            done.moveRight(whole.right());
        }
    }
    if (done.width() >= 1) {
        paintRounded(painter, done, theme.accent, Qt::NoPen, option.fontMetrics.height() / 6.0);
    }
}

} // namespace ui
