#include "core/work/FileImport.h"

#include "core/assessment/Import.h"
#include "core/exchange/EditIds.h"
#include "core/support/OrThrow.h"
#include "core/work/Binding.h"

#include <algorithm>
#include <map>
#include <set>

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
    auto edits = asEdits(assessment, bound->editions);
    nameByContent(assessment.id, edits);
    return {assessment.id, std::move(edits), std::move(bound->texts)};
}

/// Whether all of `start` is in the casebook: it was imported from the same words, or is the same
/// now.
bool holds(const Casebook& casebook, const AssessmentStart& start)
{
    const Ledger there = orThrow(casebook.read(start.id));
    const Editions editions = orThrow(casebook.editions(start.id));
    if (toExchange(fold(start.id, start.edits).assessment, editions) ==
        toExchange(there.assessment(), editions)) {
        return true;
    }
    std::set<std::string> imported;
    for (const Edit& edit : there.edits()) {
        if (isWithoutTime(edit.id)) {
            imported.insert(saidBy(edit));
        }
    }
    const bool all = std::all_of(start.edits.begin(), start.edits.end(),
                                 [&](const Edit& edit) { return imported.contains(saidBy(edit)); });
    return all && imported.size() == start.edits.size();
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
    return attempt("Importing the assessments", [&] {
        ImportCounts counts;
        std::vector<AssessmentStart> missing;
        for (const auto& start : import) {
            if (!orThrow(casebook.contains(start.id))) {
                ++counts.added;
                missing.push_back(start);
            } else {
                ++(holds(casebook, start) ? counts.alreadyThere : counts.different);
            }
        }
        if (!missing.empty()) {
            orThrow(casebook.startAll(missing, progress));
        }
        return counts;
    });
}

} // namespace core
