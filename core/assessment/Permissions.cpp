#include "core/assessment/Permissions.h"

#include "core/assessment/Aspects.h"
#include "core/assessment/Conditions.h"
#include "core/assessment/SamePeople.h"

#include <algorithm>
#include <cassert>

namespace core {

namespace {

constexpr auto no = May::No;
constexpr auto own = May::Own;
constexpr auto yes = May::Yes;

bool any(const Change&)
{
    return true;
}

bool removes(const Change& change)
{
    return std::holds_alternative<Remove>(change);
}

bool isTheTeamsText(const Change& change)
{
    const auto* describe = std::get_if<Describe>(&change);
    return describe != nullptr &&
           (describe->aspect == Aspect::Description || describe->aspect == Aspect::Scope);
}

bool declaresNothing(const Change& change)
{
    const auto* declare = std::get_if<DeclareResult>(&change);
    return declare != nullptr && declare->result == DeclaredResult{};
}

using Record = RecordKind;

// clang-format off
constexpr std::array table{
    //                                                               lead assessor watching team sponsor public
    Right{"Say what the service does and what is in scope",         {yes, yes, yes, yes, yes, yes},
          "",
          Record::Assessment, isTheTeamsText, always},
    Right{"Say anything else about the service and the assessment", {yes, yes, no,  no,  no,  no},
          "",
          Record::Assessment, any, always, Once::WholePanel},
    Right{"Say who is on the panel and what they do there",         {yes, yes, own, no,  no,  no},
          "who leads and who stands in for the lead is for the lead to say, while one is there",
          Record::Member, any, leavesTheLead, Once::WholePanel},
    Right{"Say which keys somebody signs with",                     {yes, no,  no,  no,  no,  no},
          "",
          Record::Keys, any, always},
    Right{"Say that two members are one person",                    {yes, no,  no,  no,  no,  no},
          "",
          Record::SamePerson, any, always},
    Right{"Redact words for good",                                  {yes, yes, yes, no,  no,  no},
          "the lead those of everybody, others their own; what is redacted stays so",
          Record::Redaction, any, redactsWhatIsTheirs},
    Right{"Rate a point",                                           {own, own, own, no,  no,  no},
          "once the point is revealed, a rating stays as it is",
          Record::Rating, any, isNotRevealed},
    Right{"Reveal the ratings of a point",                          {yes, no,  no,  no,  no,  no},
          "they stay revealed",
          Record::Reveal, any, staysRevealed},
    Right{"Settle a point",                                         {yes, yes, no,  no,  no,  no},
          "where the revealed ratings have no majority, the lead casts the vote and says why; others propose",
          Record::Outcome, any, castsNoVoteOfTheLeads, Once::WholePanel},
    Right{"Go back to the result that the rule gives",              {yes, yes, no,  no,  no,  no},
          "",
          Record::Result, declaresNothing, always, Once::WholePanel},
    Right{"Declare the result of the whole",                        {yes, no,  no,  no,  no,  no},
          "",
          Record::Result, any, always},
    Right{"Make a remark on a point",                               {own, own, own, no,  no,  no},
          "",
          Record::Remark, any, always},
    Right{"Write, change, release and remove notes",                {yes, yes, own, own, own, own},
          "",
          Record::Note, any, always, Once::WholePanel},
    Right{"Attach, describe, release and remove files",             {yes, yes, own, own, own, own},
          "",
          Record::Attachment, any, always, Once::WholePanel},
    Right{"Write, change, release and follow up recommendations",   {yes, yes, no,  no,  no,  no},
          "",
          Record::Recommendation, any, always, Once::WholePanel},
    Right{"Tick questions of the standard as asked",                {yes, yes, yes, no,  no,  no},
          "",
          Record::Asked, any, always},
    Right{"Say who fills the roles of the service team",            {yes, yes, yes, yes, yes, yes},
          "",
          Record::TeamRole, any, always},
    Right{"Take back one’s word for a version",                     {own, own, own, no,  no,  no},
          "",
          Record::Confirmation, removes, always},
    Right{"Stand by a version",                                     {own, own, no,  no,  no,  no},
          "for who is on the panel and not away",
          Record::Confirmation, any, judges},
    Right{"Sign a version",                                         {yes, no,  no,  no,  no,  no},
          "once nothing holds it up; of whoever has not confirmed it, it says why; a later version says what it changes; a signature stays",
          Record::Signature, any, canSign},
    Right{"Answer a finding",                                       {yes, yes, no,  yes, yes, no},
          "a challenge says why; what the panel records for the team, and what the sponsor answers, is told as such",
          Record::Answer, any, answersAsThemselves, Once::WholePanel},
    Right{"Reply to an answer",                                     {yes, yes, no,  no,  no,  no},
          "a reply says whether the finding is kept, changed or withdrawn, and why",
          Record::Reply, any, repliesToAnAnswer},
};
// clang-format on

bool isHanded(Capacity capacity)
{
    return capacity == Capacity::Team || capacity == Capacity::Sponsor ||
           capacity == Capacity::Public;
}

/// Whose name the record bears; nobody's for most.
PersonId bearer(const RecordId& record)
{
    return record.kind == RecordKind::Member ? record.name : ownerOf(record).value_or(PersonId());
}

std::optional<Refusal> whyNotNow(Capacity capacity, bool isOwn, const RecordId& record,
                                 const Change& change)
{
    using Why = Refusal::Kind;
    const Right& right = rightTo(record, change);
    const May may = right.of(capacity);
    if (may == May::Yes || (may == May::Own && isOwn)) {
        return std::nullopt;
    }
    const Why why = isHanded(capacity)                        ? Why::OnlyThePanel
                    : may == May::Own                         ? Why::OnlyThemselves
                    : right.of(Capacity::Assessor) == May::No ? Why::OnlyTheLead
                                                              : Why::NotAJudge;
    return Refusal{why, record, bearer(record), 0, {}};
}

/// Who began the note or the file; nobody where it is new, or something else.
PersonId writerOf(const Ledger& ledger, const RecordId& record)
{
    const auto& edits = ledger.edits();
    const bool isWritten = record.kind == RecordKind::Note || record.kind == RecordKind::Attachment;
    const auto begun = std::ranges::find_if(edits, [&](const Edit& edit) {
        return isWritten && edit.record == record && begins(edit.change);
    });
    return begun != edits.end() ? ledger.assessment().personOf(begun->author) : PersonId();
}

/// Whether nobody else began the note or the file.
bool wroteIt(const Ledger& ledger, const RecordId& record, const PersonId& person)
{
    const bool isWritten = record.kind == RecordKind::Note || record.kind == RecordKind::Attachment;
    const PersonId writer = writerOf(ledger, record);
    return isWritten && (writer.empty() || writer == ledger.assessment().personOf(person));
}

/// Whether the record bears the name of `person`, or is what they wrote.
bool isTheirs(const Wanted& wanted)
{
    return isOwnRecord(wanted.ledger.assessment(), wanted.record, wanted.person) ||
           wanted.record == memberRecord(wanted.person) ||
           wroteIt(wanted.ledger, wanted.record, wanted.person);
}

/// Whether whom the assessment was cut for began the record themselves: what was cut was made anew,
/// as an import is.
bool beganIt(const Ledger& cut, const RecordId& record)
{
    return std::none_of(cut.edits().begin(), cut.edits().end(), [&](const Edit& edit) {
        return edit.record == record && begins(edit.change) && isWithoutTime(edit.id);
    });
}

} // namespace

std::span<const Right> rights()
{
    return table;
}

const Right& rightTo(const RecordId& record, const Change& change)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Right& right) {
        return right.kind == record.kind && right.covers(change);
    });
    assert(found != table.end());
    return *found;
}

bool isFinal(const Change& change)
{
    return std::holds_alternative<RevealRatings>(change) || std::holds_alternative<Sign>(change) ||
           std::holds_alternative<Redact>(change);
}

std::optional<Refusal> whyNot(const Wanted& wanted)
{
    const bool isOwn =
        isWhole(wanted.cutFor) ? isTheirs(wanted) : beganIt(wanted.ledger, wanted.record);
    const Capacity capacity = capacityOf(wanted.ledger.assessment(), wanted.person, wanted.cutFor);
    if (auto why = whyNotNow(capacity, isOwn, wanted.record, wanted.change)) {
        why->person = why->person.empty() ? writerOf(wanted.ledger, wanted.record) : why->person;
        return why;
    }
    return rightTo(wanted.record, wanted.change).unmet(wanted);
}

std::optional<Refusal> whyNever(Capacity capacity, bool isOwn, const RecordId& record,
                                const Change& change)
{
    const bool wasOpen = rightTo(record, change).once == Once::WholePanel && !isHanded(capacity);
    return wasOpen ? std::nullopt : whyNotNow(capacity, isOwn, record, change);
}

} // namespace core
