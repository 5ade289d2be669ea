#pragma once

#include "ui/session/Step.h"
#include "ui/session/StepName.h"

#include <QUndoCommand>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// What somebody did, on the undo stack. Undo is made of edits too: it takes the steps that put the
/// earlier values back, through the same door, so that the log tells it like any other change.
class StepCommand : public QUndoCommand {
public:
    /// What the command does to the open assessment; both outlive it.
    struct Door {
        /// Writes edits, and lets go of the drafts that they finish.
        std::function<void(std::vector<core::Edit> edits, const std::vector<std::string>& drafts)>
            write;
        /// Makes and writes steps once more; returns the steps that take them back, and nothing
        /// where they may not be taken any more.
        std::function<std::vector<Step>(const std::vector<Step>& steps)> makeAgain;
    };

    StepCommand(Door door, const StepName& name, core::Made made,
                std::vector<std::string> finishedDrafts);

    const StepName& name() const { return m_name; }

    void redo() override;
    void undo() override;

private:
    Door m_door;
    StepName m_name;
    std::optional<core::Made> m_made; ///< Until it is written.
    std::vector<Step> m_forward;
    std::vector<Step> m_back;
    std::vector<std::string> m_finishedDrafts;
};

} // namespace ui
