#pragma once

#include "core/store/Casebook.h"
#include "core/work/AssessmentEditor.h"
#include "core/work/MemberNamed.h"

#include <optional>
#include <string>

namespace core {

/// An assessment as it stands in a casebook, for somebody to work on.
struct OpenAssessment {
    Ledger ledger;
    Editions bound; ///< The editions that it is bound to, those that it names no more too.
    Author author;

    /// The door for changes to it. `ids` and this outlive it.
    AssessmentEditor editor(IdSource& ids, Clock clock) const;
};

/// `name` is the name of who works on it, or a member's id; without one it is the casebook's owner,
/// as the member that they said they are. A Problem when the assessment is not there, the name is
/// none, it does not tell whom of several it means, or a member of a name near it may be meant.
Result<OpenAssessment> openAssessment(const Casebook& casebook, const AssessmentId& id,
                                      const std::optional<std::string>& name,
                                      const NameMatching& matching = {});

/// The owner of the casebook as a member of this assessment's panel, on it or not; see memberFor.
Result<Member> ownerIn(const Casebook& casebook, const Assessment& assessment);

} // namespace core
