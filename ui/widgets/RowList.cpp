#include "ui/widgets/RowList.h"

#include "ui/widgets/RowDelegate.h"

namespace ui {

RowList::RowList(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new RowDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void RowList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace ui
