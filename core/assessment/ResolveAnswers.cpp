#include "core/assessment/ResolveAnswers.h"

#include "core/assessment/CutIds.h"
#include "core/assessment/Edit.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

template <typename Said>
void resolve(std::vector<Said>& all, const std::map<RecordId, RecordId>& known)
{
    std::vector<Said> resolved;
    for (Said& one : all) {
        if (const auto found = known.find(one.about); found != known.end()) {
            one.about = found->second;
        }
        std::erase_if(resolved, [&](const Said& other) { return other.about == one.about; });
        resolved.push_back(std::move(one));
    }
    all = std::move(resolved);
}

} // namespace

void resolveAnswers(Assessment& assessment)
{
    if (assessment.answers.empty() && assessment.replies.empty()) {
        return;
    }
    std::map<RecordId, RecordId> known;
    for (const Note& note : assessment.notes) {
        known.emplace(cutId(noteRecord(note.id)), noteRecord(note.id));
    }
    for (const Recommendation& item : assessment.recommendations) {
        known.emplace(cutId(recommendationRecord(item.id)), recommendationRecord(item.id));
    }
    resolve(assessment.answers, known);
    resolve(assessment.replies, known);
}

} // namespace core
