#include "core/work/EditionMove.h"

#include "core/work/Binding.h"

#include <algorithm>

namespace core {

Result<EditionMove> moveToEdition(const Desk& desk, const std::string& from, const std::string& to,
                                  const Library& library)
{
    const Assessment& assessment = desk.ledger().assessment();
    const std::string left =
        from.empty() && !assessment.standards.empty() ? assessment.standards.front() : from;
    const Standard* old = editionOf(desk.editions(), left);
    if (old == nullptr) {
        return Problem{"this assessment is not bound to the standard \"" + left + "\".", {}};
    }
    if (left == to) {
        return Problem{"this assessment is bound to the standard \"" + to + "\" already.", {}};
    }
    EditionMove move{left, to, {}, {}, {}};
    const Standard* target = editionOf(desk.editions(), to);
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
    auto edits = desk.compose(move.carryOver.changes);
    if (!edits) {
        return edits.problem();
    }
    move.edits = std::move(*edits);
    return move;
}

} // namespace core
