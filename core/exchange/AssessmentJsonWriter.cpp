#include "core/assessment/Wordings.h"
#include "core/exchange/AssessmentJson.h"
#include "core/exchange/FieldWriter.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

/// Who wrote something, besides those whom the records themselves name as the panel.
std::set<PersonId> authorsIn(const Assessment& assessment)
{
    std::set<PersonId> authors;
    const auto add = [&](const auto& items, auto author) {
        for (const auto& item : items) {
            authors.insert(item.*author);
        }
    };
    add(assessment.ratings, &Rating::assessor);
    add(assessment.notes, &Note::author);
    add(assessment.remarks, &Remark::author);
    add(assessment.attachments, &Attachment::author);
    add(assessment.confirmations, &Confirmation::assessor);
    add(assessment.signatures, &Signature::by);
    return authors;
}

/// Names those who wrote something and are not on the panel apart from it: who has left it, and who
/// never was on it, as the service team is not.
void nameAuthors(Assessment& shown)
{
    const std::set<PersonId> authors = authorsIn(shown);
    std::erase_if(shown.formerly, [&](const Member& one) { return !authors.contains(one.id); });
    shown.others.clear();
    for (const PersonId& author : authors) {
        if (shown.everMember(author) == nullptr) {
            shown.others.push_back(author);
        }
    }
}

Json written(const Assessment& assessment, const Editions& editions)
{
    Assessment shown = assessment;
    const WholeResult result = resultOf(assessment, editions);
    shown.declared = {result.inOneWord(), result.reason};
    nameAuthors(shown);
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
