#include "core/work/FileImport.h"

#include "core/assessment/AudienceView.h"
#include "core/assessment/CutIds.h"
#include "core/assessment/Import.h"
#include "core/assessment/Wordings.h"
#include "core/exchange/EditIds.h"
#include "core/exchange/EditLimits.h"
#include "core/support/Digest.h"
#include "core/support/OrThrow.h"
#include "core/work/Binding.h"

#include <algorithm>
#include <map>

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

Binding bindingOf(const ExchangeItem& item, const Library& library)
{
    auto bound = bindingOf(item.assessment.standards, library);
    if (!bound) {
        throw Failure({bound.problem().what, placeOf(item, "standards")});
    }
    return std::move(*bound);
}

AssessmentStart startOf(const ExchangeItem& item, Binding bound)
{
    auto edits = asEdits(item.assessment, bound.editions);
    nameByContent(item.assessment.id, edits);
    return {item.assessment.id, std::move(edits), std::move(bound.texts)};
}

AssessmentStart checked(const ExchangeItem& item, const Library& library)
{
    Binding bound = bindingOf(item, library);
    if (const auto found = faults(item.assessment, bound.editions); !found.empty()) {
        throw Failure({found.front().what, placeOf(item, found.front().where)});
    }
    mustBeOfTheseWords(item, bound.editions);
    AssessmentStart start = startOf(item, std::move(bound));
    for (const Edit& edit : start.edits) {
        if (const auto beyond = beyondLimits(edit)) {
            throw Failure({beyond->what, placeOf(item, toString(edit.record))});
        }
    }
    return start;
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

/// Which edits an assessment comes to. Their ids are made from all that they say.
Sha256 sumOf(const AssessmentStart& start)
{
    std::string ids;
    for (const Edit& edit : start.edits) {
        ids.append(edit.id.bytes.begin(), edit.id.bytes.end());
    }
    return sha256(ids);
}

/// Goes through what was checked and brings in what is not in the casebook.
class Adding {
public:
    Adding(const Casebook& casebook, const CheckedImport& import, const Progress& progress)
        : m_casebook(casebook)
        , m_import(import)
        , m_progress(progress)
    {
        const auto ids = orThrow(casebook.ids());
        m_here.insert(ids.begin(), ids.end());
        import.source->rewind();
    }

    bool isAllHere() const
    {
        return std::ranges::all_of(m_import.ids, [&](const AssessmentId& id) {
            return sameAssessment(id, Reader::Panel, m_here) || orThrow(m_casebook.isForgotten(id));
        });
    }

    /// The next one that is not in the casebook; nothing at the end.
    std::optional<AssessmentStart> next()
    {
        ImportSource& source = *m_import.source;
        while (auto item = source.next()) {
            m_progress.report(source.size() + source.done(), 2 * source.size());
            checkStopped(m_progress, m_casebook.path().string());
            if (m_import.again.contains(m_place++)) {
                ++counts.alreadyThere;
                continue;
            }
            AssessmentStart start = startOf(*item, bindingOf(*item, *m_import.library));
            const auto there = sameAssessment(start.id, Reader::Panel, m_here);
            if (!there && orThrow(m_casebook.isForgotten(start.id))) {
                ++counts.forgotten;
                continue;
            }
            if (!there) {
                ++counts.added;
                return start;
            }
            const bool isHere =
                *there == start.id ? holds(m_casebook, start) : isCutOf(m_casebook, *there, start);
            ++(isHere ? counts.alreadyThere : counts.different);
        }
        return std::nullopt;
    }

    ImportCounts counts;

private:
    const Casebook& m_casebook;
    const CheckedImport& m_import;
    const Progress& m_progress;
    std::set<AssessmentId> m_here;
    std::size_t m_place = 0;
};

} // namespace

Result<CheckedImport> checkImport(std::shared_ptr<ImportSource> source, const Library& library,
                                  const Progress& progress)
{
    return attempt("Checking the assessments", [&] {
        CheckedImport import{source, &library, {}, {}};
        struct First {
            std::string where;
            Sha256 sum;
        };
        std::map<AssessmentId, First> seen;
        source->rewind();
        for (std::size_t place = 0; const auto item = source->next(); ++place) {
            progress.report(source->done(), 2 * source->size());
            checkStopped(progress);
            const AssessmentStart start = checked(*item, library);
            const First here{item->where, sumOf(start)};
            const auto [first, isNew] = seen.emplace(start.id, here);
            if (isNew) {
                import.ids.push_back(start.id);
            } else if (first->second.sum == here.sum) {
                import.again.insert(place);
            } else {
                throw Failure(
                    {"another assessment with the same id stands at " + first->second.where,
                     placeOf(*item, "id")});
            }
        }
        return import;
    });
}

Result<ImportCounts> addImport(Casebook& casebook, const CheckedImport& import,
                               const Progress& progress)
{
    return attempt("Importing the assessments", [&] {
        Adding adding(casebook, import, progress);
        if (adding.isAllHere()) {
            // Nothing is written, so that a casebook that may only be read can be asked too.
            adding.next();
        } else {
            orThrow(casebook.startEach([&] { return adding.next(); }));
        }
        return adding.counts;
    });
}

} // namespace core
