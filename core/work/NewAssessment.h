#pragma once

#include "core/standards/Library.h"
#include "core/store/Casebook.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// What is known of an assessment when it begins.
struct NewAssessment {
    Service service;
    std::vector<std::string> standards; ///< Ids of editions; the first is the primary one.
    AssessmentType type = AssessmentType::Assessment;
    std::optional<Date> date;
    Role role = Role::Lead; ///< Of who begins it.
};

/// The edits that begin an assessment with `lead` on the panel, ready for Casebook::start. Its id
/// is unique and says nothing, neither of the service nor of the time. A Problem when the name is
/// empty, there is no edition, one of them is not in `library`, or the phase is none that the
/// editions know.
Result<AssessmentStart> startAssessment(const NewAssessment& wanted, const Person& lead,
                                        const Library& library, IdSource& ids, const Clock& clock);

} // namespace core
