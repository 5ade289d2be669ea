#include "core/work/EditionMove.h"

#include "core/work/Binding.h"

#include <algorithm>

namespace core {

Result<EditionMove> moveToEdition(const AssessmentEditor& editor, const std::string& from,
                                  const std::string& to, const Library& library)
{
    const Assessment& assessment = editor.assessment();
    const std::string left =
        from.empty() && !assessment.standards.empty() ? assessment.standards.front() : from;
    const Standard* old = editionOf(editor.editions(), left);
    if (old == nullptr) {
        return Problem{"this assessment is not bound to the standard \"" + left + "\".", {}};
    }
    if (left == to) {
        return Problem{"this assessment is bound to the standard \"" + to + "\" already.", {}};
    }
    EditionMove move{left, to, {}, {}, {}};
    const Standard* target = editionOf(editor.editions(), to);
    Editions fetched;
    if (target == nullptr) {
        auto binding = bindingOf({to}, library);
        if (!binding) {
            return binding.problem();
        }
        move.texts = std::move(binding->texts);
        fetched = std::move(binding->editions);
        target = fetched.front().get();
    }
    move.carryOver = carryOver(assessment, *old, *target);
    std::vector<Step> steps;
    for (const auto& [record, change] : move.carryOver.changes) {
        steps.push_back({record, change});
    }
    auto made = editor.withEditions(fetched).make(steps);
    if (!made) {
        return made.problem();
    }
    move.edits = std::move(made->edits);
    return move;
}

} // namespace core
