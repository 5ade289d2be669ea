#pragma once

#include "ui/session/Session.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;

namespace ui {

class AnswerForm;

/// The service team's answers to the panel's findings, one by one: accept, or challenge with a
/// reason. Each answer is saved as it is given and can be undone in the assessment; what is only
/// half written is there again the next time.
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
    QString rowOf(const Finding& finding) const;
    void follow();
    void goOn();
    void say(const QString& words);

    Session& m_session;
    std::vector<Finding> m_findings;
    QListWidget* m_list;
    AnswerForm* m_form;
    QLabel* m_said;
};

} // namespace ui
