#pragma once

#include "ui/session/Step.h"

#include <QUndoCommand>

#include <functional>
#include <string>
#include <vector>

namespace ui {

/// Steps on the undo stack. Undo is made of edits too: it takes the steps that put the earlier
/// values back, so that the log tells it like any other change.
class StepCommand : public QUndoCommand {
public:
    /// Makes edits of steps and of the drafts that they finish; returns the steps that take them
    /// back.
    using MakeEdits = std::function<std::vector<Step>(const std::vector<Step>& steps,
                                                      const std::vector<std::string>& drafts)>;

    StepCommand(MakeEdits makeEdits, const QString& name, std::vector<Step> steps,
                std::vector<std::string> finishedDrafts);

    void redo() override;
    void undo() override;

private:
    MakeEdits m_makeEdits;
    std::vector<Step> m_forward;
    std::vector<Step> m_back;
    std::vector<std::string> m_finishedDrafts;
};

} // namespace ui
