#include "core/assessment/NotAgreed.h"

#include "core/assessment/Aspects.h"
#include "core/assessment/CutIds.h"
#include "core/assessment/RecordPoint.h"
#include "core/assessment/ShownName.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

/// One of the versions of something: a verdict with its reason, or a text alone.
struct Version {
    std::string author;
    std::string verdict;
    std::string text;
};

/// What an edit says of an aspect in words; nothing where it says it in other ways.
std::optional<Version> versionIn(const Change& change)
{
    if (const auto* settle = std::get_if<Settle>(&change)) {
        return Version{{}, settle->outcome, settle->reason};
    }
    if (const auto* declare = std::get_if<DeclareResult>(&change)) {
        return Version{{}, declare->result.outcome, declare->result.reason};
    }
    if (const auto* text = std::get_if<SetText>(&change)) {
        return Version{{}, {}, text->text};
    }
    if (const auto* status = std::get_if<SetStatus>(&change)) {
        return Version{{}, std::string(toWord(status->status)), status->reason};
    }
    if (const auto* describe = std::get_if<Describe>(&change)) {
        return Version{{}, {}, describe->text};
    }
    return std::nullopt;
}

/// The versions that differ, in the order of their edits; none where they are not of words.
std::vector<Version> versionsOf(const Ledger& ledger, const Dispute& dispute)
{
    std::vector<Version> versions;
    for (const EditId& head : dispute.heads) {
        const Edit* edit = ledger.edit(head);
        auto version = edit != nullptr && (aspectsOf(edit->change) & only(dispute.aspect)) != 0
                           ? versionIn(narrowed(edit->change, dispute.aspect))
                           : std::nullopt;
        if (!version) {
            continue;
        }
        version->author = nameOf(ledger.assessment(), edit->author);
        const bool isSaid = std::any_of(versions.begin(), versions.end(), [&](const Version& one) {
            return one.verdict == version->verdict && one.text == version->text;
        });
        if (!isSaid) {
            versions.push_back(std::move(*version));
        }
    }
    return versions;
}

enum class WordsOf { Everybody, Reason, Name };

/// A place in an assessment that holds disputed words.
struct Place {
    std::string* text = nullptr;
    WordsOf words = WordsOf::Everybody;
    std::string* verdict = nullptr; ///< Where there is one with them.
};

template <typename Items>
auto* itemIn(Items& items, const std::string& id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

Place placeInService(Service& service, Aspect aspect)
{
    switch (aspect) {
    case Aspect::ServiceName: return {&service.name, WordsOf::Name};
    case Aspect::Organisation: return {&service.organisation, WordsOf::Name};
    case Aspect::Description: return {&service.description};
    case Aspect::Scope: return {&service.scope};
    default: return {};
    }
}

Place placeInRecommendation(Recommendation& item, Aspect aspect)
{
    return aspect == Aspect::Text     ? Place{&item.text}
           : aspect == Aspect::Status ? Place{&item.statusReason, WordsOf::Reason}
                                      : Place{};
}

Place placeInOutcome(Assessment& cut, const RecordId& record)
{
    for (Outcome& outcome : cut.outcomes) {
        if (outcomeRecord(outcome.point) == record) {
            return {&outcome.reason, WordsOf::Reason, &outcome.outcome};
        }
    }
    return {};
}

/// Where the disputed words stand in `cut`; nowhere where they are not in it, or are of one person
/// and nobody's else.
Place placeOf(Assessment& cut, const Dispute& dispute, Reader reader)
{
    const RecordId record = reader == Reader::Panel ? dispute.record : cutId(dispute.record);
    switch (record.kind) {
    case RecordKind::Assessment: return placeInService(cut.service, dispute.aspect);
    case RecordKind::Result: return {&cut.declared.reason, WordsOf::Reason, &cut.declared.outcome};
    case RecordKind::Outcome: return placeInOutcome(cut, record);
    case RecordKind::Note:
        if (Note* note = itemIn(cut.notes, record.name)) {
            return {dispute.aspect == Aspect::Text ? &note->text : nullptr};
        }
        return {};
    case RecordKind::Recommendation:
        if (Recommendation* item = itemIn(cut.recommendations, record.name)) {
            return placeInRecommendation(*item, dispute.aspect);
        }
        return {};
    case RecordKind::Attachment:
        if (Attachment* file = itemIn(cut.attachments, record.name)) {
            return {dispute.aspect == Aspect::Text ? &file->description : nullptr};
        }
        return {};
    default: return {};
    }
}

std::string bothNames(const std::vector<Version>& versions, const std::string& mark)
{
    std::string names;
    for (const Version& version : versions) {
        names += (names.empty() || version.text.empty() ? "" : " / ") + version.text;
    }
    return names + " (" + mark + ")";
}

/// For the panel, which chooses between them.
std::string withVersions(const std::vector<Version>& versions, const std::string& mark)
{
    std::string text = mark;
    for (const Version& version : versions) {
        text += "\n\n" + version.author + ": " + version.verdict +
                (version.verdict.empty() || version.text.empty() ? "" : ". ") + version.text;
    }
    return text;
}

bool differInVerdict(const std::vector<Version>& versions)
{
    return std::any_of(versions.begin(), versions.end(), [&](const Version& version) {
        return version.verdict != versions.front().verdict;
    });
}

/// Whether `reader` sees anything of what is disputed.
bool isSeen(const Place& place, const std::vector<Version>& versions, Reader reader)
{
    return place.text != nullptr && versions.size() > 1 &&
           (place.words != WordsOf::Reason || mayReadReasons(reader) ||
            (place.verdict != nullptr && differInVerdict(versions)));
}

void mark(const Place& place, const std::vector<Version>& versions, Reader reader,
          const NotAgreedMarks& marks)
{
    if (place.verdict != nullptr && differInVerdict(versions)) {
        place.verdict->clear();
    }
    if (place.words == WordsOf::Reason && !mayReadReasons(reader)) {
        return;
    }
    *place.text = place.words == WordsOf::Name ? bothNames(versions, marks.name)
                  : reader == Reader::Panel    ? withVersions(versions, marks.text)
                                               : marks.text;
}

} // namespace

std::vector<Dispute> notAgreed(const Ledger& ledger, const Assessment& cut, Reader reader)
{
    std::vector<Dispute> disputes;
    if (ledger.disputes().empty()) {
        return disputes;
    }
    Assessment looked = cut;
    for (const Dispute& dispute : ledger.disputes()) {
        if (isSeen(placeOf(looked, dispute, reader), versionsOf(ledger, dispute), reader)) {
            disputes.push_back(dispute);
        }
    }
    return disputes;
}

void markNotAgreed(Assessment& cut, const Ledger& ledger, Reader reader,
                   const NotAgreedMarks& marks)
{
    for (const Dispute& dispute : notAgreed(ledger, cut, reader)) {
        mark(placeOf(cut, dispute, reader), versionsOf(ledger, dispute), reader, marks);
    }
    std::erase_if(cut.outcomes, [](const Outcome& outcome) {
        return outcome.outcome.empty() && outcome.reason.empty();
    });
}

} // namespace core
