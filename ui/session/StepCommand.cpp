#include "ui/session/StepCommand.h"

#include <utility>

namespace ui {

StepCommand::StepCommand(MakeEdits makeEdits, const QString& name, std::vector<Step> steps,
                         std::vector<std::string> finishedDrafts)
    : QUndoCommand(name)
    , m_makeEdits(std::move(makeEdits))
    , m_forward(std::move(steps))
    , m_finishedDrafts(std::move(finishedDrafts))
{
}

void StepCommand::redo()
{
    m_back = m_makeEdits(m_forward, std::exchange(m_finishedDrafts, {}));
    setObsolete(m_back.empty());
}

void StepCommand::undo()
{
    m_forward = m_makeEdits(m_back, {});
}

} // namespace ui
