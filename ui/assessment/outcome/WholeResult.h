#pragma once

#include "ui/Session.h"
#include "ui/assessment/controls/GrowingTextEdit.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace ui {

/// How far the whole is settled and what follows from it. The lead may declare another result, with
/// a reason.
class WholeResult : public QWidget {
    Q_OBJECT

public:
    explicit WholeResult(Session& session, QWidget* parent = nullptr);

    void refresh();

private:
    QWidget* makeForm();
    bool isLead() const;
    QString tallyInWords(const core::Standard& edition) const;
    void unfold(bool open);
    void declare();
    void withdraw();

    Session& m_session;
    QLabel* m_words;
    QPushButton* m_declareOther;
    QPushButton* m_withdraw;
    QComboBox* m_outcome;
    GrowingTextEdit* m_reason;
    QLabel* m_message;
    QWidget* m_form;
};

} // namespace ui
