#include "core/casebook/CutPack.h"

#include "core/assessment/AudienceView.h"
#include "core/exchange/EditJson.h"
#include "core/support/Digest.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

constexpr std::ptrdiff_t timeBytes = 6;
constexpr std::ptrdiff_t placeBytes = 3;

bool beginsTheirs(const Edit& edit)
{
    return !wasMadeFromWhole(edit.id) && (std::holds_alternative<AddNote>(edit.change) ||
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

bool wasMadeFromWhole(const EditId& id)
{
    return std::all_of(id.bytes.begin(), id.bytes.begin() + timeBytes,
                       [](std::uint8_t byte) { return byte == 0; });
}

void nameByContent(const AssessmentId& assessment, std::vector<Edit>& edits)
{
    for (Edit& edit : edits) {
        std::string said = assessment;
        for (const std::string& part : {toString(edit.record), edit.author,
                                        std::string(kindOf(edit.change)), toJson(edit.change)}) {
            said += '\0';
            said += part;
        }
        const auto hash = sha256(said);
        const auto to = edit.id.bytes.begin() + timeBytes + placeBytes;
        std::copy_n(hash.begin(), edit.id.bytes.end() - to, to);
    }
}

TheirWords::TheirWords(const Ledger& here, const std::vector<Edit>& pack) : m_here(here)
{
    for (const Edit& edit : pack) {
        const bool isHereToo = here.edit(edit.id) != nullptr;
        if (beginsTheirs(edit) && !claimsPanel(edit) && (isHereToo || !here.knows(edit.record))) {
            m_own.insert(edit.record);
        }
    }
}

bool TheirWords::mayMake(const Edit& edit) const
{
    if (const auto* describe = std::get_if<Describe>(&edit.change)) {
        return describe->aspect == Aspect::Description || describe->aspect == Aspect::Scope;
    }
    return std::holds_alternative<AnswerFinding>(edit.change) ||
           std::holds_alternative<Appoint>(edit.change) || m_own.contains(edit.record);
}

bool TheirWords::claimsPanel(const Edit& edit) const
{
    return edit.author == panelAuthor || m_here.assessment().member(edit.author) != nullptr;
}

FreshCut freshCut(const Ledger& here, const std::vector<Edit>& pack,
                  const std::set<PersonId>& leaveOut)
{
    std::unordered_map<RecordId, OfRecord, RecordHash> byRecord;
    std::set<EditId> leaving;
    for (const Edit& edit : here.edits()) {
        OfRecord& ofRecord = byRecord[edit.record];
        if (wasMadeFromWhole(edit.id)) {
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
        if (!wasMadeFromWhole(edit.id)) {
            continue;
        }
        const OfRecord& ofRecord = byRecord[edit.record];
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
    fresh.makeWay.assign(leaving.begin(), leaving.end());
    return fresh;
}

} // namespace core
