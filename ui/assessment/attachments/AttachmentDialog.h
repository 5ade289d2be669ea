#pragma once

#include "core/assessment/Assessment.h"

#include <QDialog>

class QComboBox;

namespace ui {

class FormDraft;
class GrowingTextEdit;
class Session;

/// What an attached file shows and who may see it.
class AttachmentDialog : public QDialog {
    Q_OBJECT

public:
    /// `session` outlives the dialog.
    AttachmentDialog(Session& session, const core::Attachment& file, QWidget* parent = nullptr);

    std::string description() const;
    core::Audience audience() const;
    /// To be finished with the steps that these make.
    FormDraft& draft() { return *m_draft; }

    void reject() override;

private:
    std::string m_recorded;
    GrowingTextEdit* m_description;
    QComboBox* m_audience;
    FormDraft* m_draft;
};

} // namespace ui
