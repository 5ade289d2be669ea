#include "ui/widgets/WrappingCheckBox.h"

#include "ui/base/Targets.h"
#include "ui/base/Theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {
constexpr int wrapped = static_cast<int>(Qt::TextWordWrap) | static_cast<int>(Qt::AlignLeft);
} // namespace

WrappingCheckBox::WrappingCheckBox(const QString& words, QWidget* parent) : QCheckBox(words, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingCheckBox::boxSide() const
{
    // The style's box does not grow with large text.
    return std::max(style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this),
                    fontMetrics().height() * 3 / 4);
}

int WrappingCheckBox::indent() const
{
    return boxSide() + fontMetrics().height() / 2;
}

int WrappingCheckBox::heightForWidth(int width) const
{
    const QRect words = fontMetrics().boundingRect(
        QRect(0, 0, std::max(1, width - indent()), 10000), wrapped, text());
    return std::max(leastTarget, std::max(words.height(), boxSide()) + fontMetrics().height() / 4);
}

QSize WrappingCheckBox::sizeHint() const
{
    const int width =
        std::min(fontMetrics().horizontalAdvance(text()), fontMetrics().averageCharWidth() * 40) +
        indent();
    return {width, heightForWidth(width)};
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    return {indent() + fontMetrics().averageCharWidth() * 12,
            std::max(leastTarget, fontMetrics().height())};
}

void WrappingCheckBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = boxSide();
    const int top = std::max(0, (fontMetrics().height() - side) / 2) + fontMetrics().height() / 8;
    // Drawn here, because the styles' boxes are too faint on a dark page.
    const Theme& theme = Theme::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(0, top, side, side).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.edge, 1));
    painter.setBrush(isChecked() ? QBrush(theme.accent) : palette().brush(QPalette::Base));
    painter.drawRoundedRect(box, 2, 2);
    if (isChecked()) {
        painter.setPen(
            QPen(theme.onAccent, side / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[]{box.topLeft() + QPointF(side * 0.22, side * 0.50),
                             box.topLeft() + QPointF(side * 0.42, side * 0.70),
                             box.topLeft() + QPointF(side * 0.76, side * 0.28)};
        painter.drawPolyline(tick, 3);
    }
    const QRect words = rect().adjusted(indent(), fontMetrics().height() / 8, 0, 0);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(words, wrapped, text());
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        const QRect used = fontMetrics().boundingRect(words, wrapped, text());
        painter.drawRoundedRect(QRectF(used).adjusted(-3, 0, 3, 0).intersected(rect()), 3, 3);
    }
}

} // namespace ui
