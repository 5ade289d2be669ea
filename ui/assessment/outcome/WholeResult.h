#pragma once

#include "ui/session/DraftedText.h"
#include "ui/session/Session.h"
#include "ui/widgets/GrowingTextEdit.h"

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
    /// Another assessment is open: folds the form, unless something waits in it.
    void startAfresh();
    void keepNow() { m_drafted->keepNow(); }

private:
    QWidget* makeForm();
    QString tallyInWords(const core::Standard& edition) const;
    void fill();
    void unfold(bool open);
    void giveUp();
    bool mayDeclare() const;
    void declare();
    void withdraw();

    Session& m_session;
    QLabel* m_words;
    QPushButton* m_declareOther;
    QPushButton* m_withdraw;
    QComboBox* m_outcome;
    GrowingTextEdit* m_reason;
    DraftedText* m_drafted;
    QLabel* m_message;
    QWidget* m_form;
};

} // namespace ui
