#include "core/casebook/EditionMove.h"

#include "core/casebook/Binding.h"

#include <algorithm>

namespace core {

namespace {

std::vector<Edit> editsFor(const CarryOver& carry, const Desk& desk, IdSource& ids, Timestamp now)
{
    const Ledger& ledger = desk.ledger();
    const Member& author = desk.person();
    std::vector<Edit> edits;
    if (ledger.assessment().member(author.id) == nullptr) {
        edits.push_back(
            ledger.compose(ids.next(), memberRecord(author.id), Enrol{author}, author.id, now));
    }
    for (const auto& [record, change] : carry.changes) {
        edits.push_back(ledger.compose(ids.next(), record, change, author.id, now));
    }
    return edits;
}

} // namespace

Result<EditionMove> moveToEdition(const Desk& desk, const std::string& from, const std::string& to,
                                  const Library& library, IdSource& ids, const Clock& clock)
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
    move.edits = editsFor(move.carryOver, desk, ids, clock());
    return move;
}

} // namespace core
