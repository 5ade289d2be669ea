#pragma once

#include "core/assessment/Assessment.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace ui {

/// What an attached file shows and who may see it.
class AttachmentDialog : public QDialog {
    Q_OBJECT

public:
    explicit AttachmentDialog(const core::Attachment& file, QWidget* parent = nullptr);

    std::string description() const;
    core::Audience audience() const;

private:
    std::string m_recorded;
    QPlainTextEdit* m_description;
    QComboBox* m_audience;
};

} // namespace ui
