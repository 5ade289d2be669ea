#include "ui/widgets/RowDelegate.h"

#include "ui/base/Targets.h"
#include "ui/base/Theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

constexpr int wrapped = static_cast<int>(Qt::TextWordWrap) | static_cast<int>(Qt::AlignLeft);

struct Row {
    QString first;
    QString others; ///< Empty for a row of one line.
    bool heading = false;
};

Row rowOf(const QModelIndex& index)
{
    const QString text = index.data().toString();
    return {text.section(u'\n', 0, 0), text.section(u'\n', 1),
            !(index.flags() & Qt::ItemIsEnabled)};
}

QFont fontOf(const Row& row, const QStyleOptionViewItem& option)
{
    QFont font = option.font;
    font.setWeight(row.heading || !row.others.isEmpty() ? QFont::DemiBold : QFont::Normal);
    return font;
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool first)
{
    const Theme& theme = Theme::of(option.palette);
    const QRect& area = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(area, theme.chosen);
        painter.fillRect(QRect(area.topLeft(), QSize(first ? 3 : 0, area.height())), theme.accent);
    }
    if (qobject_cast<const QTableView*>(option.widget) != nullptr) {
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.line);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(1, 1, -1, -1));
    }
}

int side(const QFontMetrics& metrics)
{
    return metrics.height() * 5 / 8;
}

/// The width that a row has, whether or not there is a scroll bar just now.
int widthOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (const auto* table = qobject_cast<const QTableView*>(option.widget)) {
        return table->columnWidth(index.column());
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr ? view->width() - view->verticalScrollBar()->sizeHint().width()
                           : option.rect.width();
}

int above(const QFontMetrics& metrics)
{
    return metrics.height() / 3;
}

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const Row row = rowOf(index);
    painter->save();
    paintGround(*painter, option, index.column() == 0);
    const QFontMetrics& metrics = option.fontMetrics;
    QRect area = option.rect.adjusted(side(metrics), above(metrics), -side(metrics), 0);
    QRect used;
    painter->setFont(fontOf(row, option));
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    painter->drawText(area, wrapped, row.first, &used);
    if (!row.others.isEmpty()) {
        area.setTop(used.bottom() + 1);
        painter->setFont(option.font);
        painter->setPen(theme.muted);
        painter->drawText(area, wrapped, row.others);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics& metrics = option.fontMetrics;
    const QRect room(
        0, 0, std::max(widthOf(option, index) - 2 * side(metrics), metrics.averageCharWidth() * 4),
        100000);
    const Row row = rowOf(index);
    int height = QFontMetrics(fontOf(row, option)).boundingRect(room, wrapped, row.first).height();
    if (!row.others.isEmpty()) {
        height += metrics.boundingRect(room, wrapped, row.others).height();
    }
    return {metrics.averageCharWidth() * 4, std::max(leastTarget, height + 2 * above(metrics))};
}

} // namespace ui
