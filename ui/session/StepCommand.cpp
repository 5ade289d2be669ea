#include "ui/session/StepCommand.h"

#include <utility>

namespace ui {

StepCommand::StepCommand(Door door, const StepName& name, core::Made made,
                         std::vector<std::string> finishedDrafts)
    : m_door(std::move(door))
    , m_name(name)
    , m_made(std::move(made))
    , m_finishedDrafts(std::move(finishedDrafts))
{
}

void StepCommand::redo()
{
    if (auto made = std::exchange(m_made, std::nullopt)) {
        m_back = std::move(made->back);
        setObsolete(m_back.empty());
        m_door.write(std::move(made->edits), std::exchange(m_finishedDrafts, {}));
        return;
    }
    m_back = m_door.makeAgain(m_forward);
    setObsolete(m_back.empty());
}

void StepCommand::undo()
{
    m_forward = m_door.makeAgain(m_back);
    setObsolete(m_forward.empty());
}

} // namespace ui
