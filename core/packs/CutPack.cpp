#include "core/packs/CutPack.h"

#include "core/assessment/CutIds.h"
#include "core/assessment/Permissions.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

bool beginsTheirs(const Edit& edit)
{
    return !isWithoutTime(edit.id) && (std::holds_alternative<AddNote>(edit.change) ||
                                       std::holds_alternative<Attach>(edit.change));
}

/// The edits about one record, by where they come from.
struct OfRecord {
    const Edit* cut = nullptr; ///< A cut has one edit for each record.
    std::vector<const Edit*> written;
};

/// Whether people here began the record or said the same of it before.
bool isTheirOwn(const OfRecord& here, const Edit& edit)
{
    return std::any_of(here.written.begin(), here.written.end(), [&](const Edit* written) {
        return beginsTheirs(*written) || written->change == edit.change;
    });
}

} // namespace

TheirWords::TheirWords(const Ledger& here, Reader reader, const std::vector<Edit>& pack)
    : m_here(here)
    , m_reader(reader)
{
    // They know the panel's records by other ids, which are as little theirs.
    std::set<RecordId> known;
    for (const Edit& edit : here.edits()) {
        known.insert(edit.record);
        known.insert(cutId(edit.record));
    }
    for (const Edit& edit : pack) {
        const bool isHereToo = here.edit(edit.id) != nullptr;
        if (beginsTheirs(edit) && !claimsPanel(edit) &&
            (isHereToo || !known.contains(edit.record))) {
            m_own.insert(edit.record);
        }
    }
}

bool TheirWords::mayMake(const Edit& edit) const
{
    const auto* answer = std::get_if<AnswerFinding>(&edit.change);
    if (answer != nullptr && answer->as != answeringAs(m_reader)) {
        return false;
    }
    // Earlier programs did not say whose words they are.
    const auto isTheirs = [&](Reader from) { return from == m_reader || from == Reader::Panel; };
    const auto* note = std::get_if<AddNote>(&edit.change);
    const auto* file = std::get_if<Attach>(&edit.change);
    if ((note != nullptr && !isTheirs(note->note.from)) ||
        (file != nullptr && !isTheirs(file->attachment.from))) {
        return false;
    }
    return !whyNever(capacityOf(m_reader), m_own.contains(edit.record), edit.record, edit.change);
}

bool TheirWords::claimsPanel(const Edit& edit) const
{
    return edit.author == panelAuthor || m_here.assessment().everMember(edit.author) != nullptr;
}

FreshCut freshCut(const Ledger& here, const std::vector<Edit>& pack,
                  const std::set<PersonId>& leaveOut)
{
    // What people wrote here may come back from the panel under its cut id.
    std::unordered_map<RecordId, OfRecord, RecordHash> byRecord;
    std::set<EditId> leaving;
    for (const Edit& edit : here.edits()) {
        OfRecord& ofRecord = byRecord[cutId(edit.record)];
        if (isWithoutTime(edit.id)) {
            ofRecord.cut = &edit;
            if (!leaveOut.contains(edit.author)) {
                leaving.insert(edit.id);
            }
        } else {
            ofRecord.written.push_back(&edit);
        }
    }
    FreshCut fresh;
    for (const Edit& edit : pack) {
        if (!isWithoutTime(edit.id)) {
            continue;
        }
        const OfRecord& ofRecord = byRecord[cutId(edit.record)];
        const bool isLeftOut = leaveOut.contains(edit.author);
        const bool isSame = ofRecord.cut != nullptr && ofRecord.cut->change == edit.change &&
                            ofRecord.cut->author == edit.author;
        if (isSame || isLeftOut || isTheirOwn(ofRecord, edit)) {
            if (ofRecord.cut != nullptr) {
                leaving.erase(ofRecord.cut->id);
            }
        } else {
            fresh.edits.push_back(edit);
        }
    }
    fresh.superseded.assign(leaving.begin(), leaving.end());
    return fresh;
}

} // namespace core
