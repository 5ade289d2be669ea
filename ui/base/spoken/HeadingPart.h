#pragma once

#include "ui/base/spoken/ItemPart.h"

namespace ui {

/// The heading of a column.
class HeadingPart : public ItemPart {
public:
    HeadingPart(QAbstractItemView* view, int column);

    int column() const { return m_column; }

    bool isValid() const override { return !m_view.isNull(); }
    QString text(QAccessible::Text which) const override;
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    QAccessible::State state() const override;

private:
    int m_column;
};

/// What a model calls a column aloud.
QString spokenHeading(const QAbstractItemView& view, int column);

} // namespace ui
