#include "ui/assessment/points/PointsModel.h"

#include "ui/session/DraftMarks.h"
#include "ui/session/LaterMarks.h"
#include "ui/words/AgendaWords.h"

#include <QMimeData>
#include <QTimer>

#include <algorithm>

namespace ui {

void PointsModel::setRows(std::vector<PointRow> rows)
{
    const bool sameRows = std::ranges::equal(
        rows, m_rows, [](const auto& a, const auto& b) { return a.isSameRow(b); });
    if (!sameRows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] != m_rows[i]) {
            m_rows[i] = std::move(rows[i]);
            const QModelIndex changed = index(static_cast<int>(i));
            emit dataChanged(changed, changed);
        }
    }
}

int PointsModel::rowOf(const core::PointRef& point) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const PointRow& row) {
        return std::ranges::find(row.points, point) != row.points.end();
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PointsModel::wholeServiceRow() const
{
    const auto found = std::ranges::find(m_rows, PointRow::Kind::WholeService, &PointRow::kind);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PointsModel::next(int row, int step) const
{
    for (int at = row + step; at >= 0 && at < rowCount(); at += step) {
        if (this->row(at).canBeChosen()) {
            return at;
        }
    }
    return -1;
}

int PointsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PointsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const PointRow& row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.label.isEmpty() ? row.title : row.label + u' ' + row.title;
    case Qt::AccessibleTextRole: return spoken(row);
    case Qt::ToolTipRole:
        return row.together.isEmpty()
                   ? row.title
                   : tr("%1 (judged together with %2)").arg(row.title, row.together);
    default: return {};
    }
}

Qt::ItemFlags PointsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !row(index.row()).canBeChosen()) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren |
           Qt::ItemIsDropEnabled;
}

bool PointsModel::canDropMimeData(const QMimeData* dragged, Qt::DropAction, int, int,
                                  const QModelIndex& onto) const
{
    return dragged->hasFormat(CardsModel::dragType) && onto.isValid() &&
           row(onto.row()).canBeChosen();
}

bool PointsModel::dropMimeData(const QMimeData* dragged, Qt::DropAction action, int row, int column,
                               const QModelIndex& onto)
{
    if (!canDropMimeData(dragged, action, row, column, onto)) {
        return false;
    }
    // Whoever drags waits until the drop is through; what it changes comes after.
    QTimer::singleShot(0, this,
                       [this, note = dragged->data(CardsModel::dragType).toStdString(),
                        points = this->row(onto.row()).points, stays = action == Qt::CopyAction] {
                           emit noteDropped(note, points, stays);
                       });
    return true;
}

QString PointsModel::spoken(const PointRow& row) const
{
    QStringList parts;
    if (!row.canBeChosen()) {
        const QString times = timesSpoken(row.begins, row.minutes);
        parts << (row.kind == PointRow::Kind::Break ? tr("Break: %1").arg(row.title) : row.title);
        for (const QString& part : {times, row.timeLeft}) {
            if (!part.isEmpty()) {
                parts << part;
            }
        }
        return parts.join(QStringLiteral(", "));
    }
    parts << (row.label.isEmpty() ? row.title : row.label + u' ' + row.title);
    if (!row.together.isEmpty()) {
        parts << tr("judged together with %1").arg(row.together);
    }
    parts << (row.notes == 1 ? tr("1 note") : tr("%1 notes").arg(row.notes));
    if (row.kind == PointRow::Kind::Points) {
        parts << (row.settled     ? row.chip.words
                  : row.notes > 0 ? tr("to discuss")
                                  : tr("nothing yet"));
    }
    if (row.hasDraft) {
        parts << draftSpoken();
    }
    if (row.isLater) {
        parts << laterSpoken();
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace ui
