#pragma once

#include "core/store/Casebook.h"

#include <string>
#include <vector>

namespace core {

/// The assessments whose days in the recycle bin are over at `now`; none where they stay for ever.
Result<std::vector<AssessmentId>> overdueInBin(const Casebook& casebook, Timestamp now);

/// When an assessment that was put into the bin at `at` is forgotten; nothing for never.
std::optional<Timestamp> leavesBinAt(Timestamp at, int binDays);

/// Somebody on one panel, and every name that they bear or bore there.
struct KnownPerson {
    AssessmentId assessment;
    PersonId person;
    std::vector<std::string> names;
};

/// On which panels somebody is or was who has this id or name, however it is spelt.
Result<std::vector<KnownPerson>> panelsOf(const Casebook& casebook, const std::string& who);

/// Words in which a name stands, for a person to go through.
struct NamedIn {
    AssessmentId assessment;
    RecordId record;
};

/// The records of one assessment whose words, present or past, hold one of `names`, or whose name
/// is one. What was redacted holds none.
std::vector<NamedIn> namedIn(const Ledger& ledger, const std::vector<std::string>& names);

/// What a casebook holds besides the logs, in which a name can stand.
enum class BesideLog { HouseStyle, OfficeAgenda, Draft };

/// A text outside the logs that holds a name, for a person to go through.
struct NamedBeside {
    BesideLog what = BesideLog::HouseStyle;
    AssessmentId assessment; ///< Of a draft; empty for one of the casebook itself.
    std::string place;       ///< Of a draft.
};

/// The texts outside the logs of `ids` that hold one of `names`.
Result<std::vector<NamedBeside>> namedBeside(const Casebook& casebook,
                                             const std::vector<AssessmentId>& ids,
                                             const std::vector<std::string>& names);

} // namespace core
