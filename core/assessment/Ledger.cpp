#include "core/assessment/Ledger.h"

#include "core/assessment/Aspects.h"
#include "core/assessment/Build.h"
#include "core/assessment/Heads.h"
#include "core/assessment/HoldBack.h"
#include "core/assessment/RecordPoint.h"
#include "core/assessment/ResolveAnswers.h"
#include "core/assessment/Reveals.h"
#include "core/assessment/SamePeople.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace core {

namespace {

void sortWithoutDoubles(std::vector<const Edit*>& edits)
{
    const auto before = [](const Edit* a, const Edit* b) { return a->id < b->id; };
    const auto same = [](const Edit* a, const Edit* b) { return a->id == b->id; };
    std::sort(edits.begin(), edits.end(), before);
    edits.erase(std::unique(edits.begin(), edits.end(), same), edits.end());
}

/// Where an edition stands among the assessment's own; after them when it is none of them.
std::size_t rank(const std::vector<std::string>& standards, const PointRef& point)
{
    return static_cast<std::size_t>(std::find(standards.begin(), standards.end(), point.edition) -
                                    standards.begin());
}

void addDisputes(std::vector<Dispute>& disputes, const RecordId& record, const Heads& heads)
{
    for (const Aspect aspect : heads.disputed()) {
        Dispute dispute{record, aspect, {}};
        for (const Edit* head : heads.of(aspect)) {
            dispute.heads.push_back(head->id);
        }
        disputes.push_back(std::move(dispute));
    }
}

void sortDisputes(std::vector<Dispute>& disputes)
{
    std::sort(disputes.begin(), disputes.end(), [](const Dispute& a, const Dispute& b) {
        return a.record != b.record ? a.record < b.record : a.aspect < b.aspect;
    });
}

template <typename Items>
void sortByPoint(Items& items, const std::vector<std::string>& standards)
{
    std::stable_sort(items.begin(), items.end(), [&](const auto& a, const auto& b) {
        const auto rankA = rank(standards, a.point);
        const auto rankB = rank(standards, b.point);
        return rankA != rankB ? rankA < rankB : a.point < b.point;
    });
}

void sortByPoint(Assessment& assessment)
{
    sortByPoint(assessment.outcomes, assessment.standards);
    sortByPoint(assessment.ratings, assessment.standards);
    sortByPoint(assessment.asked, assessment.standards);
    sortByPoint(assessment.remarks, assessment.standards);
    std::stable_sort(assessment.revealed.begin(), assessment.revealed.end(),
                     [&](const PointRef& a, const PointRef& b) {
                         const auto rankA = rank(assessment.standards, a);
                         const auto rankB = rank(assessment.standards, b);
                         return rankA != rankB ? rankA < rankB : a < b;
                     });
    std::stable_sort(assessment.signatures.begin(), assessment.signatures.end(),
                     [](const Signature& a, const Signature& b) { return a.version < b.version; });
    std::stable_sort(assessment.team.begin(), assessment.team.end(),
                     [](const TeamRole& a, const TeamRole& b) { return a.role < b.role; });
}

/// What a reveal shows, in the order in which it names it.
std::vector<RecordId> judgesAndRatings(const Assessment& assessment)
{
    std::vector<RecordId> records;
    for (const Rating& rating : assessment.ratings) {
        records.push_back(ratingRecord(rating.assessor, rating.point));
    }
    for (const Member& member : assessment.panel) {
        records.push_back(memberRecord(member.id));
    }
    return records;
}

/// The aspects whose heads an edit names because its author has seen them. Who removes a record has
/// seen all of it: what others change meanwhile is not covered. Who words or releases something has
/// seen the words and who may read them.
AspectSet seenWith(const Change& change)
{
    if (std::holds_alternative<Remove>(change)) {
        return ~AspectSet{0};
    }
    const AspectSet aspects = aspectsOf(change);
    const AspectSet together = worded | only(Aspect::Audience);
    return (aspects & together) != 0 ? aspects | together : aspects;
}

/// Replaces the item that `isIt` finds by `built`'s only one, or puts it at the end.
template <typename Items, typename IsIt>
void replaceOrAppend(Items& items, Items& built, IsIt isIt)
{
    const auto found = std::find_if(items.begin(), items.end(), isIt);
    if (found != items.end()) {
        *found = std::move(built.front());
    } else {
        items.push_back(std::move(built.front()));
    }
}

/// Notes and files stand in the order of `present`, which they were built from.
void holdBackAll(Assessment& assessment,
                 const std::vector<std::pair<const RecordId*, Heads>>& present)
{
    std::size_t note = 0;
    std::size_t file = 0;
    for (const auto& [record, heads] : present) {
        if (record->kind == RecordKind::Note) {
            holdBack(assessment.notes[note++], heads, assessment);
        } else if (record->kind == RecordKind::Attachment) {
            holdBack(assessment.attachments[file++], heads, assessment);
        }
    }
}

} // namespace

std::size_t RecordHash::operator()(const RecordId& record) const
{
    return std::hash<std::string>{}(record.name) * 31 + static_cast<std::size_t>(record.kind);
}

Folded fold(const AssessmentId& id, std::span<const Edit> edits)
{
    std::unordered_map<RecordId, std::vector<const Edit*>, RecordHash> byRecord;
    byRecord.reserve(edits.size());
    for (const Edit& edit : edits) {
        if (fits(edit.change, edit.record.kind) && !isInAnothersName(edit)) {
            byRecord[edit.record].push_back(&edit);
        }
    }

    Folded folded;
    folded.assessment.id = id;
    folded.heads.reserve(byRecord.size());
    std::vector<std::pair<const RecordId*, Heads>> present;
    std::vector<std::pair<const RecordId*, Heads>> gone; // Members who left the panel.
    for (auto& [record, ofRecord] : byRecord) {
        sortWithoutDoubles(ofRecord);
        Heads heads(std::move(ofRecord));
        folded.heads.emplace(record, heads.all());
        if (heads.isPresent()) {
            addDisputes(folded.disputes, record, heads);
            present.emplace_back(&record, std::move(heads));
        } else if (record.kind == RecordKind::Member && heads.beginning() != nullptr) {
            gone.emplace_back(&record, std::move(heads));
        }
    }

    std::sort(folded.disputes.begin(), folded.disputes.end(),
              [](const Dispute& a, const Dispute& b) {
                  return a.record != b.record ? a.record < b.record : a.aspect < b.aspect;
              });
    for (auto* records : {&present, &gone}) {
        std::stable_sort(records->begin(), records->end(), [](const auto& a, const auto& b) {
            return a.second.beginning()->id < b.second.beginning()->id;
        });
    }
    for (const auto& [record, heads] : present) {
        build(folded.assessment, *record, heads);
    }
    Assessment left;
    for (const auto& [record, heads] : gone) {
        build(left, *record, heads);
    }
    folded.assessment.formerly = std::move(left.panel);
    holdBackAll(folded.assessment, present);
    sortByPoint(folded.assessment);
    folded.assessment.reveals = revealsOf(folded.assessment, edits);
    resolveAnswers(folded.assessment);
    folded.asWritten = judgesAndRatings(folded.assessment);
    resolvePeople(folded.assessment);
    return folded;
}

Ledger::Ledger(AssessmentId id, std::vector<Edit> edits)
{
    m_folded.assessment.id = std::move(id);
    add(edits);
}

const Edit* Ledger::edit(const EditId& id) const
{
    const auto found = std::lower_bound(m_edits.begin(), m_edits.end(), id,
                                        [](const Edit& a, const EditId& b) { return a.id < b; });
    return found != m_edits.end() && found->id == id ? &*found : nullptr;
}

bool Ledger::knows(const RecordId& record) const
{
    return m_folded.heads.contains(record);
}

std::vector<EditId> Ledger::headsOf(const RecordId& record, AspectSet aspects) const
{
    std::vector<EditId> result;
    if (const auto found = m_folded.heads.find(record); found != m_folded.heads.end()) {
        for (const EditId& head : found->second) {
            if ((aspectsOf(edit(head)->change) & aspects) != 0) {
                result.push_back(head);
            }
        }
    }
    return result;
}

std::vector<EditId> Ledger::shownBy(const RecordId& reveal) const
{
    std::vector<EditId> shown;
    const auto point = pointOf(reveal);
    for (const RecordId& record : m_folded.asWritten) {
        const bool isMember = record.kind == RecordKind::Member;
        if (isMember || pointOf(record) == point) {
            const auto heads = headsOf(record, only(isMember ? Aspect::Member : Aspect::Verdict));
            shown.insert(shown.end(), heads.begin(), heads.end());
        }
    }
    return shown;
}

Edit Ledger::compose(EditId id, RecordId record, Change change, PersonId author,
                     std::optional<Timestamp> at) const
{
    auto replaces = headsOf(record, seenWith(change));
    if (std::holds_alternative<RevealRatings>(change)) {
        const auto shown = shownBy(record);
        replaces.insert(replaces.end(), shown.begin(), shown.end());
    }
    return {id, std::move(record), std::move(change), std::move(author), at, std::move(replaces)};
}

std::vector<Change> Ledger::inverse(const Edit& edit) const
{
    std::vector<const Edit*> ofRecord;
    for (const Edit& other : m_edits) {
        if (other.record == edit.record && fits(other.change, other.record.kind)) {
            ofRecord.push_back(&other);
        }
    }
    const Heads heads(std::move(ofRecord));
    const bool removes = std::holds_alternative<Remove>(edit.change);
    if (!heads.isPresent()) {
        return removes ? std::vector<Change>{} : std::vector<Change>{Remove{}};
    }
    std::vector<Change> changes;
    for (std::size_t i = 0; i < aspectCount; ++i) {
        const auto aspect = static_cast<Aspect>(i);
        if ((aspectsOf(edit.change) & only(aspect)) == 0 ||
            (aspect == Aspect::Presence && !removes)) {
            continue;
        }
        for (const Edit* head : heads.of(aspect)) {
            Change back = narrowed(head->change, aspect);
            if (heads.of(aspect).size() > 1 || back != narrowed(edit.change, aspect)) {
                changes.push_back(std::move(back));
            }
        }
    }
    return changes;
}

void Ledger::add(std::span<const Edit> edits)
{
    const std::size_t before = m_edits.size();
    for (const Edit& edit : edits) {
        if (m_edits.empty() || m_edits.back().id < edit.id) {
            m_edits.push_back(edit);
            continue;
        }
        const auto place =
            std::lower_bound(m_edits.begin(), m_edits.end(), edit.id,
                             [](const Edit& a, const EditId& id) { return a.id < id; });
        if (place->id != edit.id) {
            m_edits.insert(place, edit);
        }
    }
    if (m_edits.size() == before) {
        return;
    }
    if (edits.size() != 1 || before == 0 || m_edits.back().id != edits.front().id ||
        !refresh(m_edits.back().record)) {
        const AssessmentId id = m_folded.assessment.id;
        m_folded = fold(id, m_edits);
    }
}

bool Ledger::refresh(const RecordId& record)
{
    if (record.kind != RecordKind::Note && record.kind != RecordKind::Recommendation &&
        record.kind != RecordKind::Outcome) {
        return false;
    }
    const bool isAnswered =
        !m_folded.assessment.answers.empty() || !m_folded.assessment.replies.empty();
    if (isAnswered && !knows(record)) {
        // An answer may have waited for it.
        return false;
    }
    const bool known = knows(record);
    std::vector<const Edit*> ofRecord;
    for (const Edit& edit : m_edits) {
        if (edit.record == record && fits(edit.change, record.kind)) {
            ofRecord.push_back(&edit);
        }
    }
    if (ofRecord.empty() || (known && std::holds_alternative<Restore>(ofRecord.back()->change))) {
        return false;
    }
    const Heads heads(std::move(ofRecord));
    Assessment built;
    if (!heads.isPresent()) {
        return false;
    }
    build(built, record, heads);
    Assessment& all = m_folded.assessment;
    if (record.kind == RecordKind::Note) {
        if (known && all.note(record.name) == nullptr) {
            return false;
        }
        holdBack(built.notes.front(), heads, all);
        built.notes.front().author = all.personOf(built.notes.front().author);
        replaceOrAppend(all.notes, built.notes,
                        [&](const Note& note) { return note.id == record.name; });
    } else if (record.kind == RecordKind::Recommendation) {
        if (known && all.recommendation(record.name) == nullptr) {
            return false;
        }
        replaceOrAppend(all.recommendations, built.recommendations,
                        [&](const Recommendation& item) { return item.id == record.name; });
    } else {
        if (built.outcomes.empty()) {
            return false;
        }
        const PointRef point = built.outcomes.front().point;
        replaceOrAppend(all.outcomes, built.outcomes,
                        [&](const Outcome& outcome) { return outcome.point == point; });
        sortByPoint(all);
    }
    m_folded.heads[record] = heads.all();
    std::erase_if(m_folded.disputes,
                  [&](const Dispute& dispute) { return dispute.record == record; });
    addDisputes(m_folded.disputes, record, heads);
    sortDisputes(m_folded.disputes);
    return true;
}

} // namespace core
