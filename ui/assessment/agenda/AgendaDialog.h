#pragma once

#include "ui/assessment/agenda/AgendaOutline.h"
#include "ui/session/Session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class AgendaList;
class ErrorSummary;
class FormDraft;
class FormField;
class OfficeAgenda;
class Prompts;

/// The agenda of the open assessment: its start, its sections and breaks with their minutes, and
/// the points in them. It can be kept as the template of the office, and be taken from there.
class AgendaDialog : public QDialog {
    Q_OBJECT

public:
    /// `session` and `prompts` outlive the dialog.
    AgendaDialog(Session& session, Prompts& prompts, QWidget* parent = nullptr);

    /// The steps that make the agenda what it is here; valid after the dialog was accepted.
    std::vector<Step> steps() const;
    /// To be finished with these steps.
    FormDraft& draft() { return *m_draft; }

    void accept() override;
    /// Asks first when something was changed.
    void reject() override;

private:
    QWidget* makeFields();
    QWidget* makeButtons();
    void bringBackDraft(QVBoxLayout& column);
    core::Agenda agenda() const;
    int row() const;
    /// Shows another agenda, from its first entry.
    void begin(const core::Agenda& agenda);
    /// Shows what was changed, with `row` chosen, and keeps it as a draft.
    void changed(int row);
    void showEntry();
    void add(core::AgendaKind kind);
    void remove();
    void nameEntry(const QString& title);
    void readDraft();
    void takeTemplate();

    Session& m_session;
    Prompts& m_prompts;
    const core::Editions m_editions;
    const core::Agenda m_before; ///< Spelled out.
    AgendaOutline m_outline;
    OfficeAgenda* m_office;
    AgendaList* m_list;
    QLineEdit* m_start;
    QLineEdit* m_title;
    QSpinBox* m_minutes;
    QPlainTextEdit* m_text; ///< The agenda as a draft keeps it; nobody sees it.
    QLabel* m_message;
    ErrorSummary* m_errors = nullptr;
    FormField* m_startField = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_keep = nullptr;
    FormDraft* m_draft = nullptr;
};

} // namespace ui
