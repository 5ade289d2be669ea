#pragma once

#include "core/assessment/Refusal.h"

#include <string>
#include <variant>

namespace core {

/// Something that does not hold in a casebook.
struct VerifyFinding {
    enum class Kind {
        Damaged,       ///< SQLite finds the file broken.
        LooseRow,      ///< A row of `name` refers to something that is not there.
        SearchDiffers, ///< The index of words differs from the entries.
        NoStandard,    ///< The text of a standard is missing.
        AlteredEdit,   ///< The edit `name` was altered after it was made; `why` tells which it is.
        ForbiddenEdit, ///< The rules do not allow the edit `name`; see `why`.
        AlteredBytes,  ///< The bytes of the attachment `name` were altered.
        ListDiffers,   ///< The line in the list differs from the log.
        EntriesDiffer, ///< The entries of the search differ from the log.
    };
    Kind kind = Kind::Damaged;
    AssessmentId assessment; ///< Empty for what is about the whole file.
    std::string name;
    /// What is wrong with the edit itself, or why its author may not make it.
    std::variant<std::string, Refusal> why;

    friend bool operator==(const VerifyFinding&, const VerifyFinding&) = default;
};

/// What does not hold, as a line. `ledger` is the assessment that it is about.
std::string wordsFor(const VerifyFinding& finding, const Ledger& ledger);

} // namespace core
