#pragma once

#include "core/tree/Diagnostic.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace ui {

class RowList;

/// What is wrong with a file, one row a fault: line, column and what was expected. The rows can be
/// walked with the keyboard and copied.
class FaultPane : public QWidget {
    Q_OBJECT

public:
    explicit FaultPane(QWidget* parent = nullptr);

    /// `fileName` is the file as people know it.
    void show(const QString& fileName, const std::vector<core::Diagnostic>& faults);
    using QWidget::show;
    void focusList();

private:
    void copy();

    QLabel* m_title;
    RowList* m_list;
};

} // namespace ui
