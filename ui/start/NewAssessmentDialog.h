#pragma once

#include "core/work/NewAssessment.h"

#include <QDialog>
#include <QString>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui {

class DateField;
class ErrorSummary;
class FormDraft;
class FormField;
class Session;

/// What a person says when they begin an assessment.
struct BegunAssessment {
    core::NewAssessment wanted;
    std::string yourName;
};

/// The form for a new assessment. It can be sent when the service has a name and a standard is
/// chosen.
class NewAssessmentDialog : public QDialog {
    Q_OBJECT

public:
    /// `yourName` may be empty. `editions` are offered in this order.
    NewAssessmentDialog(const core::Editions& editions, core::Date today, const QString& yourName,
                        QWidget* parent = nullptr);

    /// What was filled in; valid after the dialog was accepted.
    BegunAssessment begun() const;

    /// What is written is a draft of the session's casebook from now on, and what was being written
    /// there before comes back. `session` outlives the dialog.
    void keepDraftIn(Session& session);
    /// The assessment is there now: what was written is no draft any more.
    void dropDraft();

    void accept() override;
    void reject() override;

private:
    FormField* makeEditions();
    void refillPhases();
    core::Editions chosenEditions() const;
    QLineEdit* addLine(const QString& id, const QString& label, const QString& hint);
    FormField* add(FormField* field);

    const core::Editions m_editions;
    QWidget* m_form = nullptr;
    ErrorSummary* m_errors = nullptr;
    QLineEdit* m_service = nullptr;
    QLineEdit* m_organisation = nullptr;
    QComboBox* m_type = nullptr;
    QComboBox* m_phase = nullptr;
    DateField* m_date = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_role = nullptr;
    std::vector<QCheckBox*> m_boxes;
    std::vector<FormField*> m_fields;
    FormField* m_serviceField = nullptr;
    FormField* m_editionsField = nullptr;
    FormField* m_dateField = nullptr;
    FormField* m_nameField = nullptr;
    FormDraft* m_draft = nullptr;
};

} // namespace ui
