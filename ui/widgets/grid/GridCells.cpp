#include "ui/widgets/grid/GridCells.h"

#include "ui/base/Targets.h"
#include "ui/base/Theme.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/RowPainting.h"
#include "ui/widgets/grid/GridModel.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

int padding(const QFontMetrics& metrics)
{
    return metrics.height() * 5 / 8;
}

GridCell cellOf(const QModelIndex& index)
{
    return index.data(GridModel::CellRole).value<GridCell>();
}

const QRegularExpression& breaks()
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    return space;
}

QFont fontOf(const GridCell& cell, QFont font)
{
    font.setWeight(cell.weight == GridCell::Weight::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

void GridCells::paint(QPainter* painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const GridCell cell = cellOf(index);
    painter->save();
    paintGround(*painter, option);
    const int room = padding(option.fontMetrics);
    const QRect inside = option.rect.adjusted(room, 0, -room, -1);
    if (cell.badge && !cell.text.isEmpty()) {
        paintBadge(*painter, inside, cell.text, theme.tint(*cell.badge), option.font);
    } else {
        painter->setFont(fontOf(cell, option.font));
        painter->setPen(cell.weight == GridCell::Weight::Muted
                            ? theme.muted
                            : option.palette.color(QPalette::Text));
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, cell.text);
    }
    painter->restore();
}

QSize GridCells::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const GridCell cell = cellOf(index);
    const QFontMetrics metrics(fontOf(cell, option.font));
    const int room = 2 * padding(metrics);
    int lines = metrics.height();
    if (!cell.badge && option.rect.width() > room) {
        lines = metrics
                    .boundingRect(QRect(0, 0, option.rect.width() - room, 100000),
                                  Qt::TextWordWrap | Qt::AlignLeft, cell.text)
                    .height();
    }
    return {naturalWidth(option.font, index),
            std::max(leastTarget, std::max(lines, metrics.height()) + metrics.height())};
}

int GridCells::naturalWidth(const QFont& font, const QModelIndex& index)
{
    const GridCell cell = cellOf(index);
    const QFontMetrics metrics(fontOf(cell, font));
    const int words =
        cell.badge ? badgeSize(cell.text, font).width() : metrics.size(0, cell.text).width();
    return words + 2 * padding(metrics) + 2;
}

int GridCells::leastWidth(const QFont& font, const QModelIndex& index)
{
    const GridCell cell = cellOf(index);
    if (cell.badge) {
        return naturalWidth(font, index);
    }
    const QFontMetrics metrics(fontOf(cell, font));
    int longest = 0;
    for (const QString& word : cell.text.split(breaks(), Qt::SkipEmptyParts)) {
        longest = std::max(longest, metrics.horizontalAdvance(word));
    }
    return longest + 2 * padding(metrics) + 2;
}

} // namespace ui
