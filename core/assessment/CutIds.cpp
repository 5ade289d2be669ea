#include "core/assessment/CutIds.h"

#include "core/support/Digest.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// Twelve digits are the 48 bits of an id's time; edits that were imported have none either.
constexpr std::string_view noTime = "000000000000";

bool hasNoTime(std::string_view id)
{
    return id.substr(0, noTime.size()) == noTime;
}

} // namespace

std::string cutId(const std::string& id)
{
    if (!editIdFrom(id) || hasNoTime(id)) {
        return id;
    }
    const std::string hash = sha256Hex("cut " + id);
    return std::string(noTime) + hash.substr(0, id.size() - noTime.size());
}

RecordId cutId(const RecordId& record)
{
    const bool named = record.kind == RecordKind::Note ||
                       record.kind == RecordKind::Recommendation ||
                       record.kind == RecordKind::Attachment;
    return named ? RecordId{record.kind, cutId(record.name)} : record;
}

void resolveAnswers(Assessment& assessment)
{
    if (assessment.answers.empty()) {
        return;
    }
    std::map<RecordId, RecordId> known;
    for (const Note& note : assessment.notes) {
        known.emplace(cutId(noteRecord(note.id)), noteRecord(note.id));
    }
    for (const Recommendation& item : assessment.recommendations) {
        known.emplace(cutId(recommendationRecord(item.id)), recommendationRecord(item.id));
    }
    std::vector<Answer> answers;
    for (Answer& answer : assessment.answers) {
        if (const auto found = known.find(answer.about); found != known.end()) {
            answer.about = found->second;
        }
        std::erase_if(answers, [&](const Answer& one) { return one.about == answer.about; });
        answers.push_back(std::move(answer));
    }
    assessment.answers = std::move(answers);
}

} // namespace core
