#include "ui/session/StepCommand.h"

#include <utility>

namespace ui {

StepCommand::StepCommand(Session& session, const QString& name, std::vector<Step> steps,
                         std::vector<std::string> finishedDrafts)
    : QUndoCommand(name)
    , m_session(session)
    , m_forward(std::move(steps))
    , m_finishedDrafts(std::move(finishedDrafts))
{
}

void StepCommand::redo()
{
    m_back = m_session.makeEdits(m_forward, std::exchange(m_finishedDrafts, {}));
    setObsolete(m_back.empty());
}

void StepCommand::undo()
{
    m_forward = m_session.makeEdits(m_back, {});
}

} // namespace ui
