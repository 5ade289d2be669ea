#include "core/assessment/KeptHere.h"

#include "core/assessment/Aspects.h"
#include "core/assessment/Capacity.h"

#include <algorithm>

namespace core {

namespace {

bool wasHanded(const Ledger& ledger, const RecordId& record)
{
    return std::ranges::any_of(ledger.edits(), [&](const Edit& edit) {
        return edit.record == record && begins(edit.change) && isWithoutTime(edit.id);
    });
}

template <typename Items>
bool isUnreleased(const Items& items, const std::string& id)
{
    return std::ranges::any_of(
        items, [&](const auto& item) { return item.id == id && item.audience == Audience::Panel; });
}

} // namespace

bool mayStayHere(const Ledger& ledger, const RecordId& record, std::optional<Reader> cutFor)
{
    const bool isWritten = record.kind == RecordKind::Note || record.kind == RecordKind::Attachment;
    if (!isWritten) {
        return false;
    }
    if (!isWhole(cutFor)) {
        return ledger.knows(record) && !wasHanded(ledger, record);
    }
    const Assessment& assessment = ledger.assessment();
    return record.kind == RecordKind::Note
               ? isUnreleased(assessment.notes, record.name) && !assessment.restsOn(record.name)
               : isUnreleased(assessment.attachments, record.name);
}

Ledger withoutKept(const Ledger& ledger, const std::set<RecordId>& keptHere,
                   std::optional<Reader> cutFor)
{
    std::set<RecordId> stay;
    std::ranges::copy_if(keptHere, std::inserter(stay, stay.end()), [&](const RecordId& record) {
        return mayStayHere(ledger, record, cutFor);
    });
    if (stay.empty()) {
        return ledger;
    }
    std::vector<Edit> edits = ledger.edits();
    std::erase_if(edits, [&](const Edit& edit) { return stay.contains(edit.record); });
    return Ledger(ledger.id(), edits);
}

} // namespace core
