#pragma once

#include "ui/session/editors/StatementForm.h"

namespace ui {

/// Who fills the form in: the team itself, or the panel for a team that answered in another way.
enum class Answering { Team, ForTheTeam };

/// What the service team says to one finding: it accepts or challenges it.
class AnswerForm : public StatementForm {
    Q_OBJECT

public:
    AnswerForm(Session& session, Answering who, QWidget* parent = nullptr);

private:
    std::optional<Said> given(const core::RecordId& finding) const override;
    core::RecordId recordOf(const core::RecordId& finding) const override;
    core::Change saying(const Said& said) const override;
    core::Result<core::Made> make(const core::RecordId& finding, const Said& said) const override;
};

} // namespace ui
