#pragma once

#include "ui/Session.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace ui {

class FormField;

/// The service team's answers to the panel's findings, one by one: accept, or challenge with a
/// reason. Each answer is saved as it is given and can be undone in the assessment.
class AnswersDialog : public QDialog {
    Q_OBJECT

public:
    /// The session has an assessment and outlives the dialog.
    explicit AnswersDialog(Session& session, QWidget* parent = nullptr);

private:
    struct Finding {
        core::RecordId record;
        QString words;
    };
    std::vector<Finding> findings() const;
    const core::Answer* answerTo(const core::RecordId& record) const;
    QString rowOf(const Finding& finding) const;
    void follow();
    void save();

    Session& m_session;
    std::vector<Finding> m_findings;
    QListWidget* m_list;
    QRadioButton* m_accept;
    QRadioButton* m_challenge;
    FormField* m_stance = nullptr;
    QPlainTextEdit* m_text;
    FormField* m_why = nullptr;
    QPushButton* m_save;
    QLabel* m_said;
};

} // namespace ui
