#pragma once

#include "core/report/LayoutCatalogue.h"
#include "ui/session/Session.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace ui {

class DateField;
class ErrorSummary;
class FormDraft;
class FormField;
class Prompts;

/// What the open assessment is: its service, phase and day, what the service does, what the team
/// says is in and out, and how its reports are written. In an assessment that was cut for its team
/// only the words of the team can be changed.
class DetailsDialog : public QDialog {
    Q_OBJECT

public:
    /// Shows the session's open assessment. `session` and `prompts` outlive the dialog.
    DetailsDialog(Session& session, const core::LayoutCatalogue& layouts, Prompts& prompts,
                  QWidget* parent = nullptr);

    /// The steps that make the assessment what was filled in; valid after the dialog was accepted.
    std::vector<Step> steps() const;
    /// To be finished with these steps.
    FormDraft& draft() { return *m_draft; }

    void accept() override;
    /// Asks first when something was changed.
    void reject() override;

private:
    FormField* addField(const QString& label, const QString& hint, QWidget* control);
    QLineEdit* addLine(const char* id, const QString& label, const std::string& text);
    QPlainTextEdit* addText(const char* id, const QString& label, const QString& hint,
                            const std::string& text);
    QComboBox* addCombo(const char* id, const QString& label, const QString& hint);
    void fillPhases(const core::Editions& editions);
    void bringBackDraft(Session& session);
    void addReportFields(const core::LayoutCatalogue& layouts);

    const core::Assessment m_before;
    Prompts& m_prompts;
    QVBoxLayout* m_column = nullptr;
    ErrorSummary* m_errors = nullptr;
    QLineEdit* m_service = nullptr;
    QLineEdit* m_organisation = nullptr;
    QComboBox* m_type = nullptr;
    QComboBox* m_phase = nullptr;
    DateField* m_date = nullptr;
    QPlainTextEdit* m_description = nullptr;
    QPlainTextEdit* m_scope = nullptr;
    QLineEdit* m_competition = nullptr;
    std::vector<FormField*> m_fields;
    FormField* m_serviceField = nullptr;
    FormField* m_dateField = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_layout = nullptr;
    FormDraft* m_draft = nullptr;
};

} // namespace ui
