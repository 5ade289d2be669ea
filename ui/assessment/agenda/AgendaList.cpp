#include "ui/assessment/agenda/AgendaList.h"

#include "ui/base/Targets.h"
#include "ui/words/AgendaWords.h"
#include "ui/words/PageParts.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

namespace {

QString rowText(const AgendaOutline& outline, const core::Editions& editions,
                const std::optional<core::TimeOfDay>& start, int row, bool isSpoken)
{
    const auto& [entry, begins, ends, groups] = outline.part(row);
    QString title = entryTitle(entry, editions);
    if (!outline.isEntry(row)) {
        const auto& points = groups[*outline.placeOf(row).group];
        const QString point = pointWithTitle(editions, points.front());
        return isSpoken ? AgendaList::tr("%1, in %2").arg(point, title)
                        : QStringLiteral("      ") + point;
    }
    if (entry.kind == core::AgendaKind::Break) {
        title = AgendaList::tr("Break: %1").arg(title);
    }
    const auto from =
        start ? std::optional(core::addMinutes(*start, outline.begins(row))) : std::nullopt;
    const QString times =
        isSpoken ? timesSpoken(from, entry.minutes) : timesInWords(from, entry.minutes);
    const QString between = isSpoken ? QStringLiteral(", ") : QStringLiteral(" · ");
    return times.isEmpty() ? title : title + between + times;
}

bool movesARow(const QKeyEvent& key)
{
    return key.modifiers() == Qt::AltModifier &&
           (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
}

} // namespace

AgendaList::AgendaList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Agenda"));
    setAccessibleDescription(tr("Alt with Up or Down moves what is chosen."));
    setDragDropMode(QAbstractItemView::InternalMove);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void AgendaList::show(const AgendaOutline& outline, const core::Editions& editions,
                      const std::optional<core::TimeOfDay>& start, int row)
{
    const QSignalBlocker quiet(this);
    while (count() > outline.count()) {
        delete takeItem(count() - 1);
    }
    for (int i = 0; i < outline.count(); ++i) {
        if (i == count()) {
            auto* made = new QListWidgetItem(this);
            // Between rows, and never onto one.
            made->setFlags(made->flags() & ~Qt::ItemIsDropEnabled);
        }
        QListWidgetItem* item = this->item(i);
        QFont font = this->font();
        font.setWeight(outline.isEntry(i) ? QFont::DemiBold : QFont::Normal);
        item->setFont(font);
        item->setSizeHint({0, std::max(leastTarget, QFontMetrics(font).height() * 3 / 2)});
        item->setText(rowText(outline, editions, start, i, false));
        item->setToolTip(item->text().trimmed());
        item->setData(Qt::AccessibleTextRole, rowText(outline, editions, start, i, true));
    }
    setCurrentRow(row);
}

bool AgendaList::event(QEvent* event)
{
    // Here the keys move a row, elsewhere they go to another point.
    if (event->type() == QEvent::ShortcutOverride && movesARow(static_cast<QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QListWidget::event(event);
}

void AgendaList::keyPressEvent(QKeyEvent* event)
{
    if (movesARow(*event)) {
        emit stepAsked(event->key() == Qt::Key_Down ? 1 : -1);
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        emit removeAsked();
    } else {
        QListWidget::keyPressEvent(event);
    }
}

void AgendaList::dropEvent(QDropEvent* event)
{
    const int row = currentRow();
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool isBelow = dropIndicatorPosition() == QAbstractItemView::BelowItem;
    const int before = at.isValid() ? at.row() + (isBelow ? 1 : 0) : count();
    // As a copy, or Qt would take out the row that was dragged.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (event->source() == this && row >= 0) {
        // Once the dragging is through, which still uses the rows.
        QMetaObject::invokeMethod(
            this, [this, row, before] { askDrop(row, before); }, Qt::QueuedConnection);
    }
}

} // namespace ui
