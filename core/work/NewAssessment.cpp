#include "core/work/NewAssessment.h"

#include "core/assessment/TextChecks.h"
#include "core/exchange/EditIds.h"
#include "core/exchange/EditLimits.h"
#include "core/support/Text.h"
#include "core/work/Binding.h"
#include "core/work/People.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

/// Nothing when one of `editions` has the phase, else what to say.
std::optional<Problem> unknownPhase(const std::string& phase, const Editions& editions)
{
    std::vector<std::string> known;
    for (const auto& edition : editions) {
        for (const auto& one : edition->phases) {
            if (one.id == phase) {
                return std::nullopt;
            }
            if (std::find(known.begin(), known.end(), one.id) == known.end()) {
                known.push_back(one.id);
            }
        }
    }
    std::string names;
    for (const auto& id : known) {
        names += (names.empty() ? "" : ", ") + id;
    }
    return Problem{"the standards have no phase \"" + phase + "\". Use one of: " + names + ".", {}};
}

void checkTexts(const Service& service)
{
    for (const auto* text : {&service.name, &service.organisation, &service.description,
                             &service.scope, &service.competition}) {
        if (const auto problem = faultOfText(*text)) {
            throw Failure(*problem);
        }
    }
    if (trimmed(service.name).empty()) {
        throw Failure({"an assessment needs the name of the service.", {}});
    }
}

AssessmentStart begun(const NewAssessment& wanted, const Person& lead, const Library& library,
                      IdSource& ids, const Clock& clock)
{
    checkTexts(wanted.service);
    if (const auto problem = faultOfText(lead.name)) {
        throw Failure(*problem);
    }
    if (!isNamed(lead.name)) {
        throw Failure({"an assessment needs the name of who begins it. Say your name first; on the "
                       "command line with --as NAME.",
                       {}});
    }
    if (wanted.standards.empty()) {
        throw Failure({"an assessment needs at least one standard.", {}});
    }
    if (std::set<std::string>(wanted.standards.begin(), wanted.standards.end()).size() !=
        wanted.standards.size()) {
        throw Failure({"the same standard is named twice.", {}});
    }
    auto bound = bindingOf(wanted.standards, library);
    if (!bound) {
        throw Failure(bound.problem());
    }
    if (!wanted.service.phase.empty()) {
        if (const auto problem = unknownPhase(wanted.service.phase, bound->editions)) {
            throw Failure(*problem);
        }
    }
    // The first half of an id is the time, and the service may get another name.
    const AssessmentId id = "assessment-" + toString(ids.next()).substr(16);
    Member member;
    member.id = lead.id;
    member.name = lead.name;
    member.role = wanted.role;
    const Timestamp now = clock();
    AssessmentStart start{
        id,
        {{{},
          assessmentRecord,
          StartAssessment{
              wanted.standards, wanted.service, wanted.type, wanted.date, {}, {}, {}, {}},
          lead.id,
          now,
          {}},
         {{}, memberRecord(lead.id), Enrol{member}, lead.id, now, {}}},
        std::move(bound->texts)};
    for (Edit& edit : start.edits) {
        nameByContent(id, edit, ids.nextTime());
        if (const auto beyond = beyondLimits(edit)) {
            throw Failure(*beyond);
        }
    }
    return start;
}

} // namespace

Result<AssessmentStart> startAssessment(const NewAssessment& wanted, const Person& lead,
                                        const Library& library, IdSource& ids, const Clock& clock)
{
    return attempt("Starting the assessment",
                   [&] { return begun(wanted, lead, library, ids, clock); });
}

} // namespace core
