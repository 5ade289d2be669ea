#include "core/assessment/Wordings.h"
#include "core/exchange/AssessmentJson.h"
#include "core/exchange/FieldWriter.h"

#include <set>

namespace core {

namespace {

/// The panel, and after it those who wrote something and have left the panel since.
std::vector<Member> everybody(const Assessment& assessment)
{
    std::vector<Member> people = assessment.panel;
    std::set<PersonId> known;
    for (const auto& member : people) {
        known.insert(member.id);
    }
    const auto add = [&](const PersonId& person) {
        if (known.insert(person).second) {
            Member left;
            left.id = person;
            left.name = person;
            left.role = Role::Observer;
            people.push_back(std::move(left));
        }
    };
    for (const auto& rating : assessment.ratings) {
        add(rating.assessor);
    }
    for (const auto& note : assessment.notes) {
        add(note.author);
    }
    return people;
}

Json written(const Assessment& assessment, const Editions& editions)
{
    Assessment shown = assessment;
    const WholeResult result = resultOf(assessment, editions);
    shown.declared = {result.inOneWord(), result.reason};
    shown.panel = everybody(assessment);
    if (!editions.empty()) {
        shown.wordings = wordingsOf(assessment, editions);
    }
    if (shown.origin == Origin{}) {
        shown.origin.reset();
    }
    Json json{{"format", "standpoint-assessment/1"}};
    json.addAll(writtenValue<InExchange>(shown));
    return json;
}

} // namespace

std::string toExchange(const Assessment& assessment, const Editions& editions)
{
    return written(assessment, editions).line();
}

std::string toReadableExchange(const Assessment& assessment, const Editions& editions)
{
    return written(assessment, editions).text() + "\n";
}

} // namespace core
