#pragma once

#include "core/assessment/Edit.h"

#include <QDialog>

#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class FormDraft;
class Session;

/// Lets somebody choose whose name, or which record's words, of the open assessment are destroyed
/// for good, and say why.
class RedactDialog : public QDialog {
    Q_OBJECT

public:
    explicit RedactDialog(Session& session, QWidget* parent = nullptr);

    /// What was chosen; a member for a name.
    core::RecordId record() const;
    /// The same for people.
    QString chosen() const;
    std::string reason() const;

    void done(int result) override;

private:
    /// What may be redacted.
    struct Choice {
        core::RecordId record;
        std::vector<std::string> keys; ///< Of all its words, past ones too; see nameKey.
    };
    static std::vector<Choice> choicesIn(const Session& session);

    void fill();
    void follow();
    QString inWords(const core::RecordId& record) const;

    Session& m_session;
    std::vector<Choice> m_choices;
    QLineEdit* m_words;
    QListWidget* m_list;
    QLabel* m_none;
    QLineEdit* m_reason;
    QPushButton* m_redact = nullptr;
    FormDraft* m_draft;
};

} // namespace ui
