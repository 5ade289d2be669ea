#include "ui/session/UndoStacks.h"

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace ui {

UndoStacks::~UndoStacks()
{
    // The stacks belong to the last signals of views no more.
    m_group.blockSignals(true);
    m_none.blockSignals(true);
    activate(nullptr);
}

void UndoStacks::activate(std::unique_ptr<QUndoStack> stack)
{
    // Another assessment is no step, and whoever follows steps is in the middle of changing over.
    const QSignalBlocker quiet(m_group);
    if (m_active) {
        m_group.removeStack(m_active.get());
    }
    m_active = std::move(stack);
    if (m_active) {
        m_group.addStack(m_active.get());
        m_group.setActiveStack(m_active.get());
    }
}

void UndoStacks::enter(const core::AssessmentId& id, const std::vector<core::Edit>& edits)
{
    const auto left = m_left.find(id);
    const bool isSame = left != m_left.end() &&
                        std::ranges::equal(left->second.edits, edits, {}, {}, &core::Edit::id);
    activate(isSame ? std::move(left->second.stack) : std::make_unique<QUndoStack>());
    m_left.erase(id);
}

void UndoStacks::leave(const core::AssessmentId& id, const std::vector<core::Edit>& edits)
{
    if (!m_active || m_active->count() == 0) {
        activate(nullptr);
        return;
    }
    Left left;
    left.edits.reserve(edits.size());
    std::ranges::transform(edits, std::back_inserter(left.edits), &core::Edit::id);
    m_group.blockSignals(true);
    m_group.removeStack(m_active.get());
    m_group.blockSignals(false);
    left.stack = std::move(m_active);
    m_left[id] = std::move(left);
}

void UndoStacks::forget(const core::AssessmentId& id)
{
    m_left.erase(id);
}

} // namespace ui
