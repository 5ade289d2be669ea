#include "ui/assessment/points/PointDelegate.h"

#include "ui/assessment/points/PointsModel.h"
#include "ui/base/Targets.h"
#include "ui/session/DraftMarks.h"
#include "ui/session/LaterMarks.h"
#include "ui/widgets/Badge.h"
#include "ui/words/AgendaWords.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

void paintSection(QPainter& painter, const QStyleOptionViewItem& option, const PointRow& row,
                  const Theme& theme)
{
    const int unit = option.fontMetrics.height();
    const QRect line = option.rect.adjusted(unit, unit / 2, -unit, -unit / 4);
    const bool isBreak = row.kind == PointRow::Kind::Break;
    painter.setFont(isBreak ? small(option.font) : bold(small(option.font)));
    painter.setPen(theme.muted);
    const QString times =
        row.timeLeft.isEmpty() ? timesInWords(row.begins, row.minutes) : row.timeLeft;
    const int right = painter.fontMetrics().horizontalAdvance(times);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, times);
    const QRect title = line.adjusted(0, 0, -right - unit / 2, 0);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.title, Qt::ElideRight, title.width()));
}

/// What somebody marked or left half-typed there: a line of its own, so that the title stays.
QStringList marksOf(const PointRow& row)
{
    QStringList marks;
    if (row.isLater) {
        marks << laterInWords();
    }
    if (row.hasDraft) {
        marks << draftInWords();
    }
    return marks;
}

int lineHeight(int unit)
{
    return std::max(leastTarget, unit * 17 / 10);
}

int labelWidth(const QStyleOptionViewItem& option, const PointRow& row)
{
    return std::max(option.fontMetrics.horizontalAdvance(QStringLiteral("W12")),
                    option.fontMetrics.horizontalAdvance(row.label));
}

void paintMarks(QPainter& painter, const QStyleOptionViewItem& option, const PointRow& row,
                const Theme& theme)
{
    const int unit = option.fontMetrics.height();
    const int top = option.rect.top() + lineHeight(unit) - unit / 5;
    int left = option.rect.left() + unit + labelWidth(option, row);
    for (const QString& mark : marksOf(row)) {
        const QSize size = badgeSize(mark, small(option.font));
        paintBadge(painter, QRect(left, top, size.width(), size.height()), mark,
                   theme.tint(Tone::Information), small(option.font));
        left += size.width() + unit / 3;
    }
}

void paintPoint(QPainter& painter, const QStyleOptionViewItem& option, const PointRow& row,
                const Theme& theme)
{
    const int unit = option.fontMetrics.height();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(QPalette::Text);
    QRect line(option.rect.left() + unit, option.rect.top(), option.rect.width() - 2 * unit,
               lineHeight(unit));
    if (!row.chip.words.isEmpty()) {
        // Never cut: the title gives way.
        const QSize size = badgeSize(row.chip.words, small(option.font))
                               .boundedTo(QSize(line.width(), line.height()));
        const QRect chip(line.right() - size.width() + 1, line.top(), size.width(), line.height());
        paintBadge(painter, chip, row.chip.words, theme.tint(row.chip.tone), small(option.font));
        line.setRight(chip.left() - unit / 2);
    } else {
        painter.setPen(theme.muted);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("–"));
        line.setRight(line.right() - unit);
    }
    painter.setFont(small(option.font));
    painter.setPen(theme.muted);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QString::number(row.notes));
    line.setRight(line.right() -
                  std::max(option.fontMetrics.horizontalAdvance(QStringLiteral("00")),
                           option.fontMetrics.horizontalAdvance(QString::number(row.notes))) -
                  unit / 3);
    painter.setFont(option.font);
    painter.setPen(theme.muted);
    if (!row.label.isEmpty()) {
        const int width = labelWidth(option, row);
        painter.drawText(QRect(line.left() - unit / 2, line.top(), width, line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, row.label);
        line.setLeft(line.left() + width);
    }
    painter.setFont(chosen ? bold(option.font) : option.font);
    painter.setPen(text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.title, Qt::ElideRight, line.width()));
}

} // namespace

void PointDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const auto* model = qobject_cast<const PointsModel*>(index.model());
    const Theme& theme = Theme::of(option.palette);
    const PointRow& row = model->row(index.row());
    painter->save();
    if (!row.canBeChosen()) {
        paintSection(*painter, option, row, theme);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme.chosen);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(),
                                std::max(2, option.fontMetrics.height() / 6), option.rect.height()),
                          theme.accent);
    }
    paintPoint(*painter, option, row, theme);
    paintMarks(*painter, option, row, theme);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize PointDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const PointsModel*>(index.model());
    const int unit = option.fontMetrics.height();
    const PointRow& row = model->row(index.row());
    const int marks = marksOf(row).isEmpty() ? 0 : unit * 5 / 4;
    return {unit * 10, row.canBeChosen() ? lineHeight(unit) + marks : unit * 2};
}

} // namespace ui
