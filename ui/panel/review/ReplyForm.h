#pragma once

#include "ui/session/editors/StatementForm.h"

namespace ui {

/// What the panel says to an answer: it keeps, changes or withdraws the finding, and why.
class ReplyForm : public StatementForm {
    Q_OBJECT

public:
    explicit ReplyForm(Session& session, QWidget* parent = nullptr);

private:
    std::optional<Said> given(const core::RecordId& finding) const override;
    core::RecordId recordOf(const core::RecordId& finding) const override;
    core::Change saying(const Said& said) const override;
    core::Result<core::Made> make(const core::RecordId& finding, const Said& said) const override;
};

} // namespace ui
