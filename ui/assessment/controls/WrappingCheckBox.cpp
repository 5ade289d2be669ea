#include "ui/assessment/controls/WrappingCheckBox.h"

#include "ui/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

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
    return std::max(words.height(), boxSide()) + fontMetrics().height() / 4;
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
    return {indent() + fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

void WrappingCheckBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = boxSide();
    const int top = std::max(0, (fontMetrics().height() - side) / 2) + fontMetrics().height() / 8;
    option.rect = QRect(0, top, side, side);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    const QRect words = rect().adjusted(indent(), fontMetrics().height() / 8, 0, 0);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(words, wrapped, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::of(palette()).accent, 2));
        const QRect used = fontMetrics().boundingRect(words, wrapped, text());
        painter.drawRoundedRect(QRectF(used).adjusted(-3, 0, 3, 0).intersected(rect()), 3, 3);
    }
}

} // namespace ui
