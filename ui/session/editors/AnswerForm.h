#pragma once

#include "ui/session/DraftedText.h"
#include "ui/session/Session.h"

#include <QButtonGroup>
#include <QWidget>

#include <optional>

class QPushButton;

namespace ui {

class FormField;
class GrowingTextEdit;

/// Who fills the form in: the team itself, or the panel for a team that answered in another way.
enum class Answering { Team, ForTheTeam };

/// What the service team says to one finding: it accepts or challenges it, in its own words. It is
/// recorded by a button, because an answer is a deliberate act; until then it is kept as a draft.
class AnswerForm : public QWidget {
    Q_OBJECT

public:
    AnswerForm(Session& session, Answering who, QWidget* parent = nullptr);

    /// Shows the answer to `finding` as it is now; what is being written about it stays.
    void show(const std::optional<core::RecordId>& finding);
    using QWidget::show;
    /// See DraftedText.
    void startAfresh();
    void keepNow() { m_drafted->keepNow(); }
    void focusFirst();

signals:
    void recorded();
    void withdrawn();

private:
    std::string textPlace() const;
    std::string stancePlace() const;
    const core::Answer* answer() const;
    void chooseStance(std::optional<core::Stance> stance);
    std::optional<core::Stance> stance() const;
    std::string said() const;
    core::AnswerFinding saying(core::Stance stance) const;
    bool complains();
    void record();
    void withdraw();

    Session& m_session;
    std::optional<core::RecordId> m_finding;
    QButtonGroup* m_stances;
    GrowingTextEdit* m_text;
    FormField* m_stanceField;
    FormField* m_textField;
    QPushButton* m_record;
    QPushButton* m_withdraw;
    DraftedText* m_drafted;
};

} // namespace ui
