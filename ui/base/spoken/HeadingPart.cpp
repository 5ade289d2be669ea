#include "ui/base/spoken/HeadingPart.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QTableView>

namespace ui {

QString spokenHeading(const QAbstractItemView& view, int column)
{
    const auto said = [&](int role) {
        return view.model()->headerData(column, Qt::Horizontal, role).toString();
    };
    const QString spoken = said(Qt::AccessibleTextRole);
    return spoken.isEmpty() ? said(Qt::DisplayRole) : spoken;
}

HeadingPart::HeadingPart(QAbstractItemView* view, int column) : ItemPart(view), m_column(column) {}

QString HeadingPart::text(QAccessible::Text which) const
{
    return isValid() && which == QAccessible::Name ? spokenHeading(*m_view, m_column) : QString();
}

QRect HeadingPart::rect() const
{
    const auto* table = qobject_cast<const QTableView*>(m_view.data());
    if (table == nullptr) {
        return {};
    }
    const QHeaderView* header = table->horizontalHeader();
    const QPoint at(header->sectionViewportPosition(m_column), 0);
    return {header->viewport()->mapToGlobal(at),
            QSize(header->sectionSize(m_column), header->height())};
}

QAccessible::State HeadingPart::state() const
{
    QAccessible::State state;
    state.invisible = !isValid() || !m_view->isVisible();
    return state;
}

} // namespace ui
