#pragma once

#include "core/standards/Crosswalk.h"
#include "ui/base/spoken/OpensRows.h"

#include <QTableWidget>

#include <string>
#include <vector>

namespace ui {

/// The points of one edition beside their counterparts in another: what asks the same, is part of
/// another point, wider or near, and why; and the points of both that have no counterpart.
class SideBySide : public QTableWidget, public OpensRows {
    Q_OBJECT

public:
    explicit SideBySide(QWidget* parent = nullptr);

    void compare(const core::Standard& edition, const core::Standard& other,
                 const std::string& language);

    void openRow(const QModelIndex& row) override { ask(row.row()); }

signals:
    /// Enter or a double click on a row: its point of the first edition, else of the other.
    void pointAsked(const core::PointRef& point);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addRow(const core::PointRef& point, const QStringList& cells);
    void shareWidth();
    void ask(int row);

    std::vector<core::PointRef> m_points; ///< By row.
};

} // namespace ui
