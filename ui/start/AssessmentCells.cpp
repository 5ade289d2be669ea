#include "ui/start/AssessmentCells.h"

#include "ui/base/Targets.h"
#include "ui/base/Theme.h"
#include "ui/session/DraftMarks.h"
#include "ui/start/AssessmentFilter.h"
#include "ui/start/AssessmentTable.h"
#include "ui/start/EditionCatalogue.h"
#include "ui/start/PointStrip.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/RowPainting.h"
#include "ui/words/Words.h"

#include <QPainter>

#include <algorithm>
#include <optional>
#include <vector>

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

std::vector<std::optional<Tone>> stripOf(const core::AssessmentSummary& listed,
                                         const core::Standard* edition)
{
    std::vector<std::optional<Tone>> points;
    for (const std::string& outcome : listed.pointOutcomes.words()) {
        points.push_back(outcome.empty() ? std::nullopt
                                         : std::optional(outcomeWords(edition, outcome).tone));
    }
    return points;
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
        paintPointStrip(*painter, strip, stripOf(listed, edition), theme);
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
    const int height = std::max(leastTarget, metrics.height() * 2);
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
