#include "ui/start/AssessmentCells.h"

#include "ui/base/Theme.h"
#include "ui/session/DraftMarks.h"
#include "ui/start/AssessmentFilter.h"
#include "ui/start/AssessmentTable.h"
#include "ui/start/EditionCatalogue.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/RowPainting.h"
#include "ui/words/Words.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

int padding(const QFontMetrics& metrics)
{
    return metrics.height() * 5 / 8;
}

const core::Standard* primaryOf(const core::AssessmentSummary& listed,
                                const EditionCatalogue& catalogue)
{
    return listed.standards.empty() ? nullptr : catalogue.find(listed.standards.front());
}

/// One block a point. A settled block is solid, an open one a thin outline, so that the difference
/// is not one of colour alone.
void paintStrip(QPainter& painter, const QRect& area, const core::AssessmentSummary& listed,
                const core::Standard* edition, const Theme& theme)
{
    const int count = static_cast<int>(listed.pointOutcomes.size());
    if (count == 0) {
        return;
    }
    const int block = std::clamp(area.width() / count - 1, 2, area.height() / 2);
    const int height = std::min(area.height() * 5 / 8, block * 2);
    const int top = area.top() + (area.height() - height) / 2;
    int left = area.left();
    for (const std::string& outcome : listed.pointOutcomes.words()) {
        const QRect rect(left, top, block, height);
        if (outcome.empty()) {
            painter.setPen(theme.neutral.border);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect.adjusted(0, 0, -1, -1));
        } else {
            painter.fillRect(rect, theme.tint(outcomeWords(edition, outcome).tone).block);
        }
        left += block + 1;
    }
}

/// Paints the mark at the end of `area`, and returns the room that is left.
QRect paintDraft(QPainter& painter, const QRect& area, const QFont& font, const Theme& theme)
{
    const int width = std::min(badgeSize(draftInWords(), font).width(), area.width() / 2);
    const QRect chip(area.right() - width + 1, area.top(), width, area.height());
    paintBadge(painter, chip, draftInWords(), theme.tint(Tone::Information), font);
    return area.adjusted(0, 0, -width - QFontMetrics(font).height() / 3, 0);
}

} // namespace

AssessmentCells::AssessmentCells(const AssessmentFilter& filter, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_filter(filter)
{
}

void AssessmentCells::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const core::AssessmentSummary& listed = m_filter.listed(index);
    const auto& table = *qobject_cast<const AssessmentTable*>(m_filter.sourceModel());
    const auto* edition = primaryOf(listed, table.catalogue());
    painter->save();
    paintGround(*painter, option);
    const int room = padding(option.fontMetrics);
    QRect inside = option.rect.adjusted(room, 0, -room, -1);
    if (index.column() == AssessmentTable::Service && listed.hasDrafts) {
        inside = paintDraft(*painter, inside, option.font, theme);
    }
    const QString text = index.data().toString();
    if (index.column() == AssessmentTable::Points) {
        const QRect strip(inside.left(), inside.center().y() - option.fontMetrics.height() / 2,
                          inside.width(), option.fontMetrics.height());
        paintStrip(*painter, strip, listed, edition, theme);
    } else if (index.column() == AssessmentTable::Result) {
        const bool isForAll =
            !listed.outcome.empty() && core::reachOf(listed.pointOutcomes.words()).isWhole();
        const Tone tone = isForAll ? outcomeWords(edition, listed.outcome).tone : Tone::Neutral;
        paintBadge(*painter, inside, text, theme.tint(tone), option.font);
    } else {
        QFont font = option.font;
        font.setWeight(index.column() == AssessmentTable::Service ? QFont::DemiBold
                                                                  : QFont::Normal);
        painter->setFont(font);
        const bool late = index.column() == AssessmentTable::Actions && table.isOverdue(listed);
        painter->setPen(late ? theme.bad.text : option.palette.color(QPalette::Text));
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width()));
    }
    painter->restore();
}

QSize AssessmentCells::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics& metrics = option.fontMetrics;
    const int height = metrics.height() * 2;
    const QString text = index.data().toString();
    int width = metrics.horizontalAdvance(text) + 2 * padding(metrics);
    if (index.column() == AssessmentTable::Points) {
        width = static_cast<int>(m_filter.listed(index).pointOutcomes.size()) *
                    (metrics.height() / 2 + 1) +
                2 * padding(metrics);
    }
    if (index.column() == AssessmentTable::Result) {
        width = badgeSize(text, option.font).width() + 2 * padding(metrics);
    }
    if (index.column() == AssessmentTable::Service) {
        width = width * 11 / 10;
        if (m_filter.listed(index).hasDrafts) {
            width += badgeSize(draftInWords(), option.font).width() + metrics.height() / 3;
        }
    }
    return {width, height};
}

} // namespace ui
