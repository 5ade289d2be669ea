#include "core/work/FileImport.h"

#include "core/assessment/AudienceView.h"
#include "core/assessment/CutIds.h"
#include "core/assessment/Import.h"
#include "core/assessment/Wordings.h"
#include "core/exchange/EditIds.h"
#include "core/support/OrThrow.h"
#include "core/work/Binding.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

constexpr std::size_t mostNamed = 5;

std::string placeOf(const ExchangeItem& item, const std::string& path)
{
    return path.empty() ? item.where : item.where + ": " + path;
}

/// A verdict must not land under a question that it was no answer to.
void mustBeOfTheseWords(const ExchangeItem& item, const Editions& editions)
{
    const auto points = reworded(item.assessment, editions);
    if (points.empty()) {
        return;
    }
    std::string named = toString(points.front());
    for (std::size_t i = 1; i < points.size() && i < mostNamed; ++i) {
        named += ", " + toString(points[i]);
    }
    if (points.size() > mostNamed) {
        named += " and " + std::to_string(points.size() - mostNamed) + " more";
    }
    throw Failure({"these points have other words in the edition that is here than when they were "
                   "judged: " +
                       named +
                       ". Add the edition that they were judged by, or have the assessment handed "
                       "over as a pack, which brings its editions along.",
                   placeOf(item, "wordings")});
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
    mustBeOfTheseWords(item, bound->editions);
    auto edits = asEdits(assessment, bound->editions);
    nameByContent(assessment.id, edits);
    return {assessment.id, std::move(edits), std::move(bound->texts)};
}

/// Whether `start` is what the casebook has as `id`, cut for some reader: an export of its own that
/// comes back.
bool isCutOf(const Casebook& casebook, const AssessmentId& id, const AssessmentStart& start)
{
    const Ledger there = orThrow(casebook.read(id));
    const Editions editions = orThrow(casebook.editions(id));
    const std::string said = toExchange(fold(start.id, start.edits).assessment, editions);
    const auto is = [&](Reader reader) {
        return toExchange(cutFor(there, reader), editions) == said;
    };
    return is(Reader::Team) || is(Reader::Sponsor) || is(Reader::Public);
}

/// Whether all of `start` is in the casebook: it was imported from the same words, or is the same
/// now.
bool holds(const Casebook& casebook, const AssessmentStart& start)
{
    const Ledger there = orThrow(casebook.read(start.id));
    std::set<std::string> imported;
    for (const Edit& edit : there.edits()) {
        if (isWithoutTime(edit.id)) {
            imported.insert(contentOf(edit));
        }
    }
    const bool all = std::all_of(start.edits.begin(), start.edits.end(), [&](const Edit& edit) {
        return imported.contains(contentOf(edit));
    });
    if (all && imported.size() == start.edits.size()) {
        return true;
    }
    const Editions editions = orThrow(casebook.editions(start.id));
    return toExchange(fold(start.id, start.edits).assessment, editions) ==
           toExchange(there.assessment(), editions);
}

} // namespace

Result<CheckedImport> checkImport(const std::vector<ExchangeItem>& items, const Library& library,
                                  const Progress& progress)
{
    return attempt("Checking the assessments", [&] {
        CheckedImport import;
        std::map<AssessmentId, const ExchangeItem*> seen;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const ExchangeItem& item = items[i];
            checkStopped(progress);
            progress.report(i, items.size());
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
        const auto ids = orThrow(casebook.ids());
        const std::set<AssessmentId> here(ids.begin(), ids.end());
        for (std::size_t i = 0; i < import.size(); ++i) {
            const AssessmentStart& start = import[i];
            checkStopped(progress, casebook.path().string());
            progress.report(i, import.size());
            const auto there = sameAssessment(start.id, Reader::Panel, here);
            if (!there && orThrow(casebook.isForgotten(start.id))) {
                ++counts.forgotten;
            } else if (!there) {
                ++counts.added;
                missing.push_back(start);
            } else {
                const bool isHere =
                    *there == start.id ? holds(casebook, start) : isCutOf(casebook, *there, start);
                ++(isHere ? counts.alreadyThere : counts.different);
            }
        }
        if (!missing.empty()) {
            orThrow(casebook.startAll(missing, progress));
        }
        return counts;
    });
}

} // namespace core
