#pragma once

#include "ui/session/Session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

class DraftedText;
class FormField;
class Grid;
class GrowingTextEdit;
class Prompts;

/// Who stands by the version as it is now, and the lead's signature over it.
class Signing : public QWidget {
    Q_OBJECT

public:
    Signing(Session& session, Prompts& prompts, QWidget* parent = nullptr);

    void refresh();
    void startAfresh();
    void keepNow();
    void focusFirst();

private:
    void confirmIt();
    void withdraw();
    /// Says why this cannot be signed now; false where it can.
    bool complains(const std::string& changes, const std::string& without);
    QStringList notStandingByIt() const;
    void showNotStandingByIt();
    void sign();
    bool hasConfirmed() const;
    std::optional<core::Date> answerBy() const;
    void showAnswerDate();

    Session& m_session;
    Prompts& m_prompts;
    QLabel* m_state;
    Grid* m_grid;
    QPushButton* m_confirm;
    QPushButton* m_withdraw;
    QWidget* m_leads;
    GrowingTextEdit* m_changes;
    FormField* m_changesField;
    DraftedText* m_drafted;
    GrowingTextEdit* m_without;
    FormField* m_withoutField;
    DraftedText* m_withoutDrafted;
    QSpinBox* m_days;
    QLabel* m_until;
    QLabel* m_message;
    QPushButton* m_sign;
    std::string m_read; ///< The fingerprint of the text that the page shows.
};

/// "Version 1 was signed on 23 November 2026." or "Changed since version 1 was signed."; empty
/// while nobody has signed.
QString signedInWords(const core::Ledger& ledger);

} // namespace ui
