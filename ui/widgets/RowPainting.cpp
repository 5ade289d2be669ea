#include "ui/widgets/RowPainting.h"

#include "ui/base/Theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace ui {

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Theme& theme = Theme::of(option.palette);
    const QRect& area = option.rect;
    const bool chosen = option.state & QStyle::State_Selected;
    painter.fillRect(area, chosen ? theme.chosen : option.palette.color(QPalette::Base));
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.line);
    if (chosen && option.index.column() == 0) {
        // The tint alone is too faint to tell which row it is.
        painter.fillRect(QRect(area.topLeft(), QSize(3, area.height())), theme.accent);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(1, 1, -1, -2));
    }
}

} // namespace ui
