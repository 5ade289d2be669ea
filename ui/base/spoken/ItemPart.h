#pragma once

#include <QAccessible>
#include <QPointer>

class QAbstractItemView;

namespace ui {

/// What the headings and the rows of a list or table have in common: it is their parent, they have
/// no children, and they are no widgets.
class ItemPart : public QAccessibleInterface {
public:
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

protected:
    explicit ItemPart(QAbstractItemView* view);

    QPointer<QAbstractItemView> m_view;
};

} // namespace ui
