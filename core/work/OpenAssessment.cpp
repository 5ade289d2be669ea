#include "core/work/OpenAssessment.h"

#include "core/assessment/TextChecks.h"
#include "core/support/OrThrow.h"
#include "core/support/Text.h"
#include "core/work/People.h"

namespace core {

namespace {

Member whoWorks(const Casebook& casebook, const std::vector<Member>& panel,
                const std::optional<std::string>& name)
{
    if (!name) {
        return memberFor(panel, orThrow(casebook.owner()));
    }
    mustBeText(*name);
    if (trimmed(*name).empty()) {
        throw Failure({"the name is empty. Say who does this.", {}});
    }
    return memberNamed(panel, *name);
}

} // namespace

AssessmentEditor OpenAssessment::editor(IdSource& ids, Clock clock) const
{
    return AssessmentEditor(ledger, bound, author, ids, std::move(clock));
}

Result<OpenAssessment> openAssessment(const Casebook& casebook, const AssessmentId& id,
                                      const std::optional<std::string>& name)
{
    return attempt("Opening the assessment", [&] {
        OpenAssessment open{orThrow(casebook.read(id)), orThrow(casebook.boundEditions(id)), {}};
        open.author.cutFor = orThrow(casebook.cutFor(id));
        open.author.member = whoWorks(casebook, open.ledger.assessment().panel, name);
        return open;
    });
}

} // namespace core
