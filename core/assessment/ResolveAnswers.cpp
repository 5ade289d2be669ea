#include "core/assessment/ResolveAnswers.h"

#include "core/assessment/CutIds.h"
#include "core/assessment/Edit.h"

#include <algorithm>
#include <map>

namespace core {

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
