#include "core/assessment/Findable.h"

#include "core/assessment/Filing.h"

#include <unordered_map>

namespace core {

namespace {

struct Writer {
    PersonId author;
    std::optional<Timestamp> at;
};

/// Who began each recommendation, which does not say so itself.
std::unordered_map<std::string, Writer> recommenders(const Ledger& ledger)
{
    std::unordered_map<std::string, Writer> writers;
    for (const Edit& edit : ledger.edits()) {
        if (std::holds_alternative<Recommend>(edit.change)) {
            // Edits are ordered by id, and so by when they were made.
            writers.try_emplace(edit.record.name, Writer{edit.author, edit.at});
        }
    }
    return writers;
}

/// Who gave the outcome or the result the reason that is shown.
Writer reasonWriter(const Ledger& ledger, const RecordId& record)
{
    Writer writer;
    const auto heads = ledger.heads().find(record);
    if (heads == ledger.heads().end()) {
        return writer;
    }
    for (const EditId& id : heads->second) {
        const Edit* edit = ledger.edit(id);
        if (edit != nullptr && (aspectsOf(edit->change) & only(Aspect::Verdict)) != 0) {
            writer = {edit->author, edit->at};
        }
    }
    return writer;
}

FoundKind foundKind(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Strength: return FoundKind::Strength;
    case NoteKind::Concern: return FoundKind::Concern;
    case NoteKind::Question: return FoundKind::Question;
    case NoteKind::Evidence: return FoundKind::Evidence;
    case NoteKind::Observation: break;
    }
    return FoundKind::Observation;
}

} // namespace

std::vector<Findable> findables(const Ledger& ledger)
{
    const Assessment& assessment = ledger.assessment();
    std::vector<Findable> found;
    for (const Note& note : assessment.notes) {
        if (!note.text.empty()) {
            found.push_back({noteRecord(note.id), foundKind(note.kind), note.text, note.points,
                             note.author, note.at, note.audience, isUnanswered(note)});
        }
    }
    const auto writers = recommenders(ledger);
    for (const Recommendation& item : assessment.recommendations) {
        const auto by = writers.find(item.id);
        const Writer writer = by != writers.end() ? by->second : Writer{};
        if (!item.text.empty()) {
            found.push_back({recommendationRecord(item.id), FoundKind::Recommendation, item.text,
                             item.points, assessment.personOf(writer.author), writer.at,
                             item.audience, false});
        }
    }
    const auto addReason = [&](const RecordId& record, const std::string& reason,
                               std::vector<PointRef> points, ReasonFor reasonFor) {
        if (!reason.empty()) {
            const Writer writer = reasonWriter(ledger, record);
            found.push_back({record, FoundKind::Reason, reason, std::move(points),
                             assessment.personOf(writer.author), writer.at, audienceOf(reasonFor),
                             false});
        }
    };
    for (const Outcome& outcome : assessment.outcomes) {
        addReason(outcomeRecord(outcome.point), outcome.reason, {outcome.point}, outcome.reasonFor);
    }
    addReason(resultRecord, assessment.declared.reason, {}, assessment.declared.reasonFor);
    return found;
}

} // namespace core
