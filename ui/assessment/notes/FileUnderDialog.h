#pragma once

#include "core/assessment/Assessment.h"
#include "core/assessment/Rules.h"

#include <QDialog>

namespace ui {

class ErrorSummary;
class FormField;
class PointField;
class WrappingCheckBox;

/// Asks under which other points a note belongs: "6" or "W3", and Enter.
class FileUnderDialog : public QDialog {
    Q_OBJECT

public:
    /// The note is seen under `from`, which is empty for the whole service.
    FileUnderDialog(const core::Editions& editions, const core::Note& note,
                    const std::vector<core::PointRef>& from, QWidget* parent = nullptr);

    /// Valid after the dialog was accepted.
    std::vector<core::PointRef> onto() const;
    /// Whether the note stays where it is as well.
    bool stays() const;

    void accept() override;

private:
    PointField* m_points;
    WrappingCheckBox* m_stays;
    FormField* m_field = nullptr;
    ErrorSummary* m_errors = nullptr;
};

} // namespace ui
