#pragma once

#include "core/assessment/Edit.h"

#include <QUndoGroup>
#include <QUndoStack>

#include <map>
#include <memory>
#include <vector>

namespace ui {

/// The undo stacks of the open assessment and of those that were left and may be come back to. The
/// steps of one that was left count only while nobody else changed it: undo does not reach behind
/// the changes of others.
class UndoStacks {
public:
    UndoStacks() = default;
    ~UndoStacks();
    UndoStacks(const UndoStacks&) = delete;
    UndoStacks& operator=(const UndoStacks&) = delete;

    /// That of the open assessment; an empty one while none is open.
    QUndoStack& active() { return m_active ? *m_active : m_none; }
    const QUndoStack& active() const { return m_active ? *m_active : m_none; }
    /// Tells of steps in the one that is active, whichever it is.
    const QUndoGroup& group() const { return m_group; }

    /// The assessment is open now, with these edits.
    void enter(const core::AssessmentId& id, const std::vector<core::Edit>& edits);
    /// It has these edits when it is left.
    void leave(const core::AssessmentId& id, const std::vector<core::Edit>& edits);
    /// Nobody comes back to it.
    void forget(const core::AssessmentId& id);

private:
    struct Left {
        std::unique_ptr<QUndoStack> stack;
        std::vector<core::EditId> edits;
    };

    void activate(std::unique_ptr<QUndoStack> stack);

    QUndoGroup m_group;
    QUndoStack m_none;
    std::unique_ptr<QUndoStack> m_active;
    std::map<core::AssessmentId, Left> m_left;
};

} // namespace ui
