#include "core/work/FileImport.h"

#include "core/assessment/Import.h"
#include "core/work/Binding.h"

#include <map>

namespace core {

namespace {

std::string placeOf(const ExchangeItem& item, const std::string& path)
{
    return path.empty() ? item.where : item.where + ": " + path;
}

AssessmentStart checked(const ExchangeItem& item, const Library& library)
{
    const Assessment& assessment = item.assessment;
    auto bound = bindingOf(assessment.standards, library);
    if (!bound) {
        throw Failure({bound.problem().what, placeOf(item, "standards")});
    }
    if (const auto found = faults(assessment, bound->editions); !found.empty()) {
        throw Failure({found.front().what, placeOf(item, found.front().where)});
    }
    return {assessment.id, asEdits(assessment, bound->editions), std::move(bound->texts)};
}

} // namespace

Result<CheckedImport> checkImport(const std::vector<ExchangeItem>& items, const Library& library)
{
    return attempt("Checking the assessments", [&] {
        CheckedImport import;
        std::map<AssessmentId, const ExchangeItem*> seen;
        for (const auto& item : items) {
            const auto [first, isNew] = seen.emplace(item.assessment.id, &item);
            if (isNew) {
                import.push_back(checked(item, library));
            } else if (first->second->assessment != item.assessment) {
                throw Failure(
                    {"another assessment with the same id stands at " + first->second->where,
                     placeOf(item, "id")});
            }
        }
        return import;
    });
}

Result<ImportCounts> addImport(Casebook& casebook, const CheckedImport& import,
                               const Progress& progress)
{
    ImportCounts counts;
    std::vector<AssessmentStart> missing;
    for (const auto& start : import) {
        const auto there = casebook.contains(start.id);
        if (!there) {
            return there.problem();
        }
        if (*there) {
            ++counts.alreadyThere;
        } else {
            ++counts.added;
            missing.push_back(start);
        }
    }
    if (!missing.empty()) {
        if (const auto done = casebook.startAll(missing, progress); !done) {
            return done.problem();
        }
    }
    return counts;
}

} // namespace core
