#include "ui/base/TabOrder.h"

#include <QAbstractItemView>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace ui {

namespace {

void gather(QWidget* widget, QList<QWidget*>& found);

void gather(QLayout& layout, QList<QWidget*>& found)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->widget() != nullptr) {
            gather(item->widget(), found);
        } else if (item->layout() != nullptr) {
            gather(*item->layout(), found);
        }
    }
}

void gather(QWidget* widget, QList<QWidget*>& found)
{
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr) {
        found << widget;
    }
    if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i) {
            gather(splitter->handle(i), found);
            gather(splitter->widget(i), found);
        }
    } else if (auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        found << tabs->tabBar();
        for (int i = 0; i < tabs->count(); ++i) {
            gather(tabs->widget(i), found);
        }
    } else if (auto* scroll = qobject_cast<QScrollArea*>(widget)) {
        gather(scroll->widget(), found);
    } else if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        const auto inPlace =
            view->viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget* editor : inPlace) {
            gather(editor, found);
        }
    } else if (widget->layout() != nullptr) {
        gather(*widget->layout(), found);
    }
}

} // namespace

QList<QWidget*> inLayoutOrder(QWidget& root)
{
    QList<QWidget*> order;
    gather(&root, order);
    return order;
}

} // namespace ui
