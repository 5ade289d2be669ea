#include "ui/standards/SideBySide.h"

#include "ui/base/Text.h"
#include "ui/widgets/RowDelegate.h"
#include "ui/words/StandardWords.h"
#include "ui/words/Words.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

SideBySide::SideBySide(QWidget* parent) : QTableWidget(0, 4, parent)
{
    setObjectName("sideBySide");
    setAccessibleName(tr("Points side by side"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row) { ask(row); });
}

void SideBySide::compare(const core::Standard& edition, const core::Standard& other,
                         const std::string& language)
{
    setRowCount(0);
    m_points.clear();
    setHorizontalHeaderLabels({editionName(edition), tr("How"), editionName(other), tr("Why")});
    const auto matches = core::crosswalk(edition, other);
    for (const core::Point& point : edition.points) {
        const core::PointRef ref{edition.id, point.number};
        bool any = false;
        for (const core::Match& match : matches) {
            if (match.from == ref) {
                const core::Point* there = other.point(match.to.number);
                addRow(ref, {pointTitle(point, language), inWords(match.kind),
                             there != nullptr ? pointTitle(*there, language) : QString(),
                             fromUtf8(core::inLanguage(match.why, language))});
                any = true;
            }
        }
        if (!any) {
            addRow(ref, {pointTitle(point, language), tr("Has no counterpart"), {}, {}});
        }
    }
    for (const core::Point& point : other.points) {
        const core::PointRef ref{other.id, point.number};
        if (std::ranges::find(matches, ref, &core::Match::to) == matches.end()) {
            addRow(ref, {{}, tr("Has no counterpart"), pointTitle(point, language), {}});
        }
    }
    setCurrentCell(0, 0);
    shareWidth();
}

void SideBySide::shareWidth()
{
    const int shares[] = {30, 15, 27, 28};
    for (int column = 0; column < 4; ++column) {
        setColumnWidth(column, viewport()->width() * shares[column] / 100);
    }
    resizeRowsToContents();
}

void SideBySide::addRow(const core::PointRef& point, const QStringList& cells)
{
    const int row = rowCount();
    insertRow(row);
    m_points.push_back(point);
    for (int column = 0; column < 4; ++column) {
        auto* cell = new QTableWidgetItem(cells[column]);
        cell->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        setItem(row, column, cell);
    }
    QStringList spoken = cells;
    spoken.removeAll(QString());
    item(row, 0)->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(". ")));
}

void SideBySide::ask(int row)
{
    if (row >= 0 && row < rowCount()) {
        emit pointAsked(m_points[static_cast<std::size_t>(row)]);
    }
}

void SideBySide::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        ask(currentRow());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void SideBySide::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    shareWidth();
}

void SideBySide::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        shareWidth();
    }
}

} // namespace ui
