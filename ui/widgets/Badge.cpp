#include "ui/widgets/Badge.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

QFont badgeFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

int sideRoom(const QFontMetrics& metrics)
{
    return metrics.height() * 2 / 5;
}

} // namespace

QSize badgeSize(const QString& words, const QFont& font)
{
    const QFontMetrics metrics(badgeFont(font));
    return {metrics.horizontalAdvance(words) + 2 * sideRoom(metrics),
            metrics.height() + metrics.height() / 4};
}

QRect paintBadge(QPainter& painter, const QRect& area, const QString& words, const Tint& tint,
                 const QFont& font)
{
    const QFont small = badgeFont(font);
    const QFontMetrics metrics(small);
    const QSize size = badgeSize(words, font).boundedTo(area.size());
    const QRect chip = QStyle::alignedRect(painter.layoutDirection(),
                                           Qt::AlignLeft | Qt::AlignVCenter, size, area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Where fill and page are alike, in high contrast, the border makes the badge.
    painter.setPen(tint.border);
    painter.setBrush(tint.fill);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), metrics.height() / 6.0,
                            metrics.height() / 6.0);
    painter.setFont(small);
    painter.setPen(tint.text);
    painter.drawText(chip, Qt::AlignCenter,
                     metrics.elidedText(words, Qt::ElideRight, chip.width() - sideRoom(metrics)));
    painter.restore();
    return chip;
}

Badge::Badge(QWidget* parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Badge::Badge(const QString& words, Tone tone, QWidget* parent) : Badge(parent)
{
    show(words, tone);
}

void Badge::show(const QString& words, Tone tone)
{
    m_tone = tone;
    setText(words);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(text(), font());
}

QSize Badge::minimumSizeHint() const
{
    return sizeHint();
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, rect(), text(), Theme::of(palette()).tint(m_tone), font());
}

} // namespace ui
