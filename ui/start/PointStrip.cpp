#include "ui/start/PointStrip.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

void paintSettled(QPainter& painter, const QRect& block, Tone tone, const Theme& theme)
{
    const QColor colour = theme.tint(tone).block;
    const int height = block.height();
    const auto fill = [&](int from, int to) {
        painter.fillRect(QRect(block.left(), block.top() + from, block.width(), to - from), colour);
    };
    const int third = std::max(1, height / 3);
    switch (tone) {
    case Tone::Good: fill(0, height); break;
    case Tone::Caution: fill(height / 2, height); break;
    case Tone::Bad:
        fill(0, third);
        fill(height - third, height);
        break;
    case Tone::Information: fill(0, height - height / 2); break;
    case Tone::Neutral: fill(third, height - third); break;
    }
}

/// An outline, of which so much is left as a narrow block has room for.
void paintOpen(QPainter& painter, const QRect& block, const Theme& theme)
{
    if (block.width() < 4) {
        painter.fillRect(QRect(block.left(), block.top(), block.width(), 1), theme.edge);
        painter.fillRect(QRect(block.left(), block.bottom(), block.width(), 1), theme.edge);
        return;
    }
    painter.setPen(theme.edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(block.adjusted(0, 0, -1, -1));
}

} // namespace

void paintPointStrip(QPainter& painter, const QRect& area,
                     const std::vector<std::optional<Tone>>& points, const Theme& theme)
{
    const int count = static_cast<int>(points.size());
    if (count == 0) {
        return;
    }
    const int width = std::clamp(area.width() / count - 1, 2, area.height() / 2);
    const int height = area.height() * 3 / 4;
    QRect block(area.left(), area.top() + (area.height() - height) / 2, width, height);
    for (const std::optional<Tone>& point : points) {
        if (point) {
            paintSettled(painter, block, *point, theme);
        } else {
            paintOpen(painter, block, theme);
        }
        block.translate(width + 1, 0);
    }
}

} // namespace ui
