#include "core/standards/StandardReader.h"
#include "core/store/EditLog.h"
#include "core/store/OpenCasebook.h"

#include <algorithm>

namespace core {

std::vector<KeptStandard> OpenCasebook::standardsOf(std::int64_t number)
{
    const auto named = [&] {
        AssessmentId id;
        {
            Query row = database.query("SELECT id FROM assessment NOT INDEXED WHERE number = ?");
            row.with(number);
            id = row.next() ? row.text(0) : AssessmentId();
        }
        std::vector<std::string> unreadable;
        return Ledger(id, readEdits(database, number, &unreadable)).assessment().standards;
    };
    auto all = m_standards.of(database, number, named);
    for (const KeptStandard& one : all) {
        // Nothing is taken in of somebody else's file where not all of it can be read.
        if (!one.standard && database.isSomebodyElses()) {
            const auto read = standardFrom(one.text.yaml, one.text.id + ".yaml");
            throw Failure({"holds a standard that cannot be read: " +
                               (read ? "it has another id." : toString(read.problem())),
                           database.path().string()});
        }
    }
    return all;
}

Editions OpenCasebook::boundEditions(std::int64_t number)
{
    Editions editions;
    for (KeptStandard& one : standardsOf(number)) {
        if (one.standard) {
            editions.push_back(std::move(one.standard));
        }
    }
    return editions;
}

std::vector<EditionText> OpenCasebook::editionTexts(std::int64_t number)
{
    std::vector<EditionText> texts;
    for (KeptStandard& one : standardsOf(number)) {
        if (one.standard) {
            texts.push_back(std::move(one.text));
        }
    }
    return texts;
}

Editions OpenCasebook::editions(std::int64_t number, const std::vector<std::string>& standards)
{
    return named(standards, boundEditions(number));
}

std::optional<Problem> OpenCasebook::whyOnlyRead(const AssessmentId& id, std::int64_t number)
{
    const auto& standards = ledger(id, number).assessment().standards;
    const auto because = [&](const std::string& why) {
        return Problem{"the assessment \"" + id + "\" can only be read here, as " + why +
                           "; nothing was changed. Repair a copy of the casebook, or open your "
                           "last backup.",
                       database.path().string()};
    };
    if (!m_unreadable.empty()) {
        return because(std::to_string(m_unreadable.size()) + " of its changes cannot be read");
    }
    for (const KeptStandard& one : standardsOf(number)) {
        const std::string& lost = one.text.id;
        if (!one.standard &&
            (lost.empty() || std::ranges::find(standards, lost) != standards.end())) {
            return because("the text of a standard" + (lost.empty() ? lost : " (" + lost + ")") +
                           " cannot be read");
        }
    }
    return std::nullopt;
}

void OpenCasebook::mustBeWhole(const AssessmentId& id, std::int64_t number)
{
    if (auto why = whyOnlyRead(id, number)) {
        throw Failure(std::move(*why));
    }
}

} // namespace core
