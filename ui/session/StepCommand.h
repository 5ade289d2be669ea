#pragma once

#include "ui/session/Session.h"

#include <QUndoCommand>

namespace ui {

/// Steps on the undo stack. Undo is made of edits too: it takes the steps that put the earlier
/// values back, so that the log tells it like any other change.
class StepCommand : public QUndoCommand {
public:
    StepCommand(Session& session, const QString& name, std::vector<Step> steps,
                std::vector<std::string> finishedDrafts);

    void redo() override;
    void undo() override;

private:
    Session& m_session;
    std::vector<Step> m_forward;
    std::vector<Step> m_back;
    std::vector<std::string> m_finishedDrafts;
};

} // namespace ui
