#include "core/work/OpenAssessment.h"

#include "core/assessment/TextChecks.h"
#include "core/support/OrThrow.h"
#include "core/support/Text.h"
#include "core/work/NearMembers.h"
#include "core/work/People.h"

namespace core {

namespace {

/// Somebody of a name like the owner's may be the owner: two members for one person would both be
/// counted.
void mustNotBeAsked(const Assessment& assessment, const CasebookOwner& owner,
                    const ShortNames& shortNames)
{
    if (!isToBeAsked(assessment, owner)) {
        return;
    }
    const auto namesakes = membersNear(assessment, owner.person.name, shortNames);
    if (!namesakes.empty()) {
        throw Failure({"the panel has " + listed(namesakes) +
                           " already, and nobody has said yet whether that is you. Say so with "
                           "people --i-am ID, or with people --i-am-new that it is somebody else.",
                       {}});
    }
}

Member whoWorks(const Casebook& casebook, const OpenAssessment& open,
                const std::optional<std::string>& name, const NameMatching& matching)
{
    const Assessment& assessment = open.ledger.assessment();
    if (!name) {
        const CasebookOwner owner{orThrow(casebook.owner()),
                                  orThrow(casebook.selfIn(assessment.id))};
        if (isWhole(open.author.cutFor)) {
            mustNotBeAsked(assessment, owner, matching.shortNames);
        }
        return memberFor(assessment, owner);
    }
    mustBeText(*name);
    if (trimmed(*name).empty()) {
        throw Failure({"the name is empty. Say who does this.", {}});
    }
    return orThrow(memberNamed(assessment, *name, matching));
}

} // namespace

AssessmentEditor OpenAssessment::editor(IdSource& ids, Clock clock) const
{
    return AssessmentEditor(ledger, bound, author, ids, std::move(clock));
}

Result<Member> ownerIn(const Casebook& casebook, const Assessment& assessment)
{
    return attempt("Reading who you are", [&] {
        return memberFor(assessment,
                         {orThrow(casebook.owner()), orThrow(casebook.selfIn(assessment.id))});
    });
}

Result<OpenAssessment> openAssessment(const Casebook& casebook, const AssessmentId& id,
                                      const std::optional<std::string>& name,
                                      const NameMatching& matching)
{
    return attempt("Opening the assessment", [&] {
        OpenAssessment open{orThrow(casebook.read(id)), orThrow(casebook.boundEditions(id)), {}};
        open.author.cutFor = orThrow(casebook.cutFor(id));
        open.author.member = whoWorks(casebook, open, name, matching);
        return open;
    });
}

} // namespace core
