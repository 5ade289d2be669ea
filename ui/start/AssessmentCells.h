#pragma once

#include <QStyledItemDelegate>

namespace ui {

class AssessmentFilter;

/// Paints the cells of the table of assessments: the strip of points as small blocks, the result as
/// a badge, the rest as text. The words for who cannot see them come from the model.
class AssessmentCells : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit AssessmentCells(const AssessmentFilter& filter, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const AssessmentFilter& m_filter;
};

} // namespace ui
