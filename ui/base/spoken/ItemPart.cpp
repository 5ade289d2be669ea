#include "ui/base/spoken/ItemPart.h"

#include <QAbstractItemView>
#include <QWindow>

namespace ui {

ItemPart::ItemPart(QAbstractItemView* view) : m_view(view) {}

QWindow* ItemPart::window() const
{
    return m_view.isNull() ? nullptr : m_view->window()->windowHandle();
}

QAccessibleInterface* ItemPart::parent() const
{
    return m_view.isNull() ? nullptr : QAccessible::queryAccessibleInterface(m_view);
}

} // namespace ui
