#pragma once

#include "core/assessment/Rules.h"

#include <QDialog>

#include <vector>

class QRadioButton;

namespace ui {

class ErrorSummary;
class FormField;
class PointField;

/// Asks for which points somebody wants a sheet to write on, and says what is on it.
class NoteSheetsDialog : public QDialog {
    Q_OBJECT

public:
    /// `shown` are the points that are seen now, which are suggested.
    NoteSheetsDialog(const core::Editions& editions, const std::vector<core::PointRef>& shown,
                     QWidget* parent = nullptr);

    /// None for all.
    std::vector<core::PointRef> points() const;

    void accept() override;

private:
    QRadioButton* m_all;
    QRadioButton* m_some;
    PointField* m_points;
    FormField* m_field = nullptr;
    ErrorSummary* m_errors = nullptr;
};

} // namespace ui
