#pragma once

#include <QAccessible>
#include <QPointer>

class QAbstractItemView;

namespace ui {

/// The heading of a column.
class HeadingPart : public QAccessibleInterface {
public:
    HeadingPart(QAbstractItemView* view, int column);

    int column() const { return m_column; }

    bool isValid() const override { return !m_view.isNull(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    QAccessible::State state() const override;

private:
    QPointer<QAbstractItemView> m_view;
    int m_column;
};

/// What a model calls a column aloud.
QString spokenHeading(const QAbstractItemView& view, int column);

} // namespace ui
