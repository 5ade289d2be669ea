#pragma once

#include "core/assessment/Ledger.h"
#include "core/assessment/Reader.h"
#include "core/assessment/Rules.h"

namespace core {

/// A change that somebody wants to make.
struct Wanted {
    const Ledger& ledger;
    const Editions& editions; ///< Those that the assessment names now.
    const PersonId& person;
    const RecordId& record;
    const Change& change;
    /// Whom the assessment was cut for before it was handed over.
    std::optional<Reader> cutFor = {};
};

} // namespace core
